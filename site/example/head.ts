/** What one must know first: what it is, whether it runs and since when, what it needs. */
import { html, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { dayBit, healthBit, rungsBit, tierBit } from '../shell/bits.ts'
import { isWebAddress } from '../shell/frame.ts'
import { greenSince } from '../gallery/green-since.ts'
import type { ExamplePage } from './page-of.ts'

export function head({ data, section }: ExamplePage): Html {
  const { example } = data
  return html`<p class="crumbs"><a href="${section('gallery')}">Examples</a> <span aria-hidden="true">/</span> ${text(example.id, 300)}</p>
<h1>${text(example.name, 200)}</h1>
${example.description === null ? NOTHING : html`<p class="lead" dir="auto">${sentence(example.description, 2000)}</p>`}
${moved(data)}
<p class="state">${stateLine(data)} ${tierBit(example.tier)}</p>
${rungs(data)}`
}

/** In words that say what was seen, by whom, and when. */
function stateLine(data: ExamplePage['data']): Html {
  const { health } = data
  if (health === null) return html`${healthBit('unknown')}`
  const since = greenSince(data)
  const words = since !== null ? html` since ${since.atLeast ? html`at least ` : NOTHING}${dayBit(since.day)}` : html`: ${sentence(health.why, 400)}`
  return html`${healthBit(health.health)}${words}${health.checked === null ? NOTHING : html` <small>last checked ${dayBit(health.checked.at)}</small>`}`
}

function moved({ example: { graduatedTo, archivedBy, tier } }: ExamplePage['data']): Html {
  if (graduatedTo !== undefined) {
    const address = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(graduatedTo.repository) ? `https://github.com/${graduatedTo.repository}` : graduatedTo.repository
    const name = isWebAddress(address) ? html`<a href="${text(address, 500)}" rel="noreferrer">${text(graduatedTo.repository, 200)}</a>` : text(graduatedTo.repository, 200)
    return html`<p class="note">It has a repository of its own: ${name}${graduatedTo.date === null ? NOTHING : html`, since ${dayBit(graduatedTo.date)}`}. What lies here is a pointer.</p>`
  }
  return tier === 'archived' || archivedBy.length > 0 ? html`<p class="note open">Archived${archivedBy.length === 0 ? NOTHING : html` (${text(archivedBy.join(', '))})`}: nobody promises that it runs.</p>` : NOTHING
}

/** What the tier asks for, rung beside rung. */
function rungs({ health, example }: ExamplePage['data']): Html {
  if (health === null || health.rungs === null) return NOTHING
  return html`${rungsBit(health.rungs, health.required)}
${health.lastGreen === null ? html`<p class="small">Never seen green as ${text(example.tier)}.</p>` : html`<p class="small">Last green ${dayBit(health.lastGreen.at)}${health.lastGreen.changed === true ? html`; <strong>its files changed since</strong>` : health.lastGreen.changed === false ? html`; nothing changed since` : NOTHING}.</p>`}`
}
