/** What somebody says of it, beside what was seen: the two are never one. */
import { code, html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { dayBit } from '../shell/bits.ts'
import { commitBit, type ExamplePage } from './page-of.ts'

export function evidence(page: ExamplePage): Html {
  const { example, health } = page.data
  const { verification } = example
  const claimed = verification.shape !== 'none'
  if (!claimed && health === null) return NOTHING
  return html`<section id="evidence"><h2>Said and seen</h2><div class="pair">
<div><h3>Said <small>in the descriptor, by hand</small></h3>${claimed ? said(verification) : html`<p class="muted">Nothing is claimed.</p>`}</div>
<div><h3>Seen <small>${page.seenBy === 'local' ? 'in the last runs on one machine' as Html : 'in checks of the default branch' as Html}</small></h3>${seen(page)}</div>
</div></section>`
}

function said({ date, status, note, claimsVerified }: ExamplePage['data']['example']['verification']): Html {
  const words = claimsVerified ? 'verified' : (status ?? 'not verified')
  return html`<p>“${text(words, 60)}”${date === null ? NOTHING : html` on ${dayBit(date)}`}</p>${note === null ? NOTHING : html`<blockquote dir="auto">${text(note, 2000)}</blockquote>`}`
}

function seen(page: ExamplePage): Html {
  const { health } = page.data
  if (health === null) return html`<p class="muted">No check is known.</p>`
  const { lastGreen, claim } = health
  const green = lastGreen === null ? html`<p>No check reached ${text(health.required ?? 'what its tier asks for')}.</p>` : html`<p>Reached ${text(health.required ?? 'what its tier asks for')} on ${dayBit(lastGreen.at)} at ${commitBit(page, lastGreen.commit)}.</p>`
  if (claim === null) return green
  const files = claim.files.slice(0, 12)
  return html`${green}<p>${claim.changed === 0 ? html`No file of it changed since what is claimed for ${dayBit(claim.claimed)}.` : html`<strong>${claim.changed} of its files changed</strong> after what is claimed for ${dayBit(claim.claimed)}, the last on ${dayBit(claim.newest)}: ${join(files.map((file) => code(file)), ', ')}${claim.files.length > files.length ? html`, …` : NOTHING}`}</p>`
}
