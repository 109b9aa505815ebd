/** Small pieces that several pages of a workspace show. */
import { bytes, count, figure } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import type { IndexedModel, IndexedRun, IndexedTime } from '../../core/schema/index.ts'
import { metricOf } from '../../core/workspace/index/metric-of.ts'
import { commitLink } from '../shell/commit-link.ts'
import type { TrustShown } from '../site-data.ts'
import type { Around } from './around.ts'

/** `● production`: a shape and a word. Any other word than the four of TFC-0005 is shown as it is. */
export function stateBit(state: string | null): Html {
  if (state === null) return html`<span class="none">no state</span>`
  const { glyph, look } = Object.hasOwn(STATES, state) ? STATES[state as keyof typeof STATES] : { glyph: '?', look: 'open' }
  return html`<span class="state-word ${look as Html}"><span aria-hidden="true">${glyph as Html}</span> ${text(state, 60)}</span>`
}

export const STATES = {
  experimental: { glyph: '○', look: 'none' },
  staging: { glyph: '◐', look: 'open' },
  production: { glyph: '●', look: 'good' },
  archived: { glyph: '–', look: 'none' },
} as const

export function statusBit(status: string | null): Html {
  if (status === null) return html`<span class="none">no status</span>`
  const { glyph, look } = Object.hasOwn(STATUSES, status) ? STATUSES[status as keyof typeof STATUSES] : { glyph: '·', look: 'none' }
  return html`<span class="state-word ${look as Html}"><span aria-hidden="true">${glyph as Html}</span> ${text(status, 60)}</span>`
}

export const STATUSES = {
  completed: { glyph: '✓', look: 'good' },
  failed: { glyph: '✗', look: 'bad' },
  running: { glyph: '…', look: 'open' },
} as const

/** A time as it was written; one whose zone nobody knows is said to be so. */
export function timeBit(time: IndexedTime): Html {
  if (time === null) return NOTHING
  const { written, date, utc, zone, clock } = time
  if (date === null) return html`${code(written, 60)} <small>no date</small>`
  return html`<time datetime="${text(utc ?? date, 40)}">${text(date)}</time>${clock !== null && zone === null ? html` <small>zone not known</small>` : NOTHING}`
}

/** What validation found in its directory. */
export function marksBit({ errors, warnings, codes }: { readonly errors: number; readonly warnings: number; readonly codes: readonly string[] }): Html {
  if (errors === 0 && warnings === 0) return html`<span class="good"><span aria-hidden="true">✓</span> nothing found</span>`
  const parts = [...(errors > 0 ? [html`<span class="bad"><span aria-hidden="true">✗</span> ${text(count(errors, 'error'))}</span>`] : []), ...(warnings > 0 ? [html`<span class="open"><span aria-hidden="true">!</span> ${text(count(warnings, 'warning'))}</span>`] : [])]
  const named = codes.slice(0, 6).map((each) => code(each, 80))
  return html`${join(parts, ', ')}${named.length === 0 ? NOTHING : html` <small>${join(named, ' ')}${codes.length > named.length ? html` and ${codes.length - named.length} more` : NOTHING}</small>`}`
}

/** Short, for a cell: nothing where nothing was found. */
export function marksCell(entity: { readonly errors: number; readonly warnings: number }): Html {
  const { errors, warnings } = entity
  return errors === 0 && warnings === 0 ? NOTHING : marksBit({ errors, warnings, codes: [] })
}

export const TRUST_LOOKS = {
  signature: {
    trusted: { glyph: '✓', look: 'good', words: 'signed by a trusted key' },
    untrusted: { glyph: '?', look: 'open', words: 'signed, but not so that it counts here' },
    wrong: { glyph: '✗', look: 'bad', words: 'the signature does not hold' },
    none: { glyph: '–', look: 'none', words: 'not signed' },
  },
  checksums: {
    agree: { glyph: '✓', look: 'good', words: 'files are as its checksum list says' },
    differ: { glyph: '✗', look: 'bad', words: 'files are not as its checksum list says' },
    unread: { glyph: '?', look: 'open', words: 'its checksum list cannot be read' },
    none: { glyph: '–', look: 'none', words: 'no checksum list' },
  },
} as const

export function trustBit(trust: TrustShown | undefined): Html {
  if (trust === undefined) return html`<span class="none">not looked at</span>`
  const [signature, checksums] = [TRUST_LOOKS.signature[trust.signature], TRUST_LOOKS.checksums[trust.checksums]]
  const bit = ({ glyph, look, words }: { glyph: string; look: string; words: string }): Html => html`<span class="${look as Html}"><span aria-hidden="true">${glyph as Html}</span> ${words as Html}</span>`
  return html`${bit(checksums)}; ${bit(signature)}${trust.by.length === 0 ? NOTHING : html` <small>by ${join(trust.by.slice(0, 4).map((key) => code(key, 60)), ', ')}</small>`}`
}

/** A commit, linked where it is one of this repository. */
export function commitBit({ links, garden }: Around, { repo, commit }: { readonly repo: string | null; readonly commit: string | null }): Html {
  if (commit === null) return NOTHING
  const ours = repo === null || (garden.repositoryUrl !== null && sameRepository(repo, garden.repositoryUrl))
  return html`${commitLink(commit, (sha) => (ours ? links.commit(sha) : null), 12)}${repo === null || ours ? NOTHING : html` of ${code(repo, 200)}`}`
}

const sameRepository = (a: string, b: string): boolean => nameOf(a) === nameOf(b)
const nameOf = (address: string): string => address.replace(/^[a-z+]+:\/\/(?:[^@/]*@)?|^[\w.-]+@/i, '').replace(':', '/').replace(/\.git$|\/$/, '').toLowerCase()

/** A path of the repository, linked where one knows where that is. */
export function fileBit({ links }: Around, path: string): Html {
  const address = links.file(path)
  return address === null ? code(path) : html`<a href="${text(address, 3000)}" rel="noreferrer">${text(path, 300)}</a>`
}

export const sizeBit = ({ files, bytes: size }: { readonly files: number; readonly bytes: number }): Html => text(`${count(files, 'file')}, ${bytes(size)}`)

/** The metric that decides, or the first few. */
export function metricsCell(entity: IndexedModel | IndexedRun, most = 3): Html {
  const primary = 'primary_metric' in entity ? entity.primary_metric : null
  const all = 'artifacts' in entity ? Object.keys(entity.metrics) : Object.keys(entity.metrics?.summary ?? {})
  const names = [...new Set([...(primary === null ? [] : [primary]), ...all])].filter((name) => metricOf(entity, name) !== undefined)
  return join(names.slice(0, most).map((name) => html`<span class="metric">${text(name, 40)} ${text(figure(metricOf(entity, name)!), 40)}</span>`), ', ')
}

/** Pairs of a term and what is known; those that nobody fills are left out. */
export function facts(rows: readonly (readonly [string, Html])[]): Html {
  return html`<dl class="facts">${join(rows.filter(([, words]) => words !== '').map(([term, words]) => html`<dt>${text(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`
}

export const section = (id: string, title: string, body: Html): Html => (body === '' ? NOTHING : html`<section id="${id as Html}"><h2>${text(title)}</h2>
${body}</section>`)
