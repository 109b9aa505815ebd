/** Search and filters. They need the browser's help, so they are hidden until it gives it. */
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { FACET_NAMES, FACETS, NAMED, type Entry, type Facet } from './entry.ts'

export function filterForm(entries: readonly Entry[]): Html {
  return html`<div class="filters" role="search" aria-label="Examples">
<div class="find"><label for="q">Search</label><input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="Names, tags, tasks, words of a README" aria-describedby="count"></div>
<div class="facets">${join(FACET_NAMES.map((facet) => select(facet, entries)), '\n')}
<div><label for="sort">Order</label><select id="sort"><option value="">best first</option><option value="fresh">freshest green first</option><option value="name">by name</option></select></div>
<button type="button" id="clear" hidden>Clear all</button></div>
</div>`
}

function select(facet: Facet, entries: readonly Entry[]): Html {
  const values = optionsOf(facet, entries)
  // Nothing to choose from: no example says anything about it.
  if (values.length === 0) return NOTHING
  const options = values.map(({ value, words, times }) => html`<option value="${text(value)}">${text(words, 80)} (${times})</option>`)
  return html`<div><label for="f-${facet as Html}">${FACETS[facet] as Html}</label><select id="f-${facet as Html}" data-facet="${facet as Html}"><option value="">any</option>${join(options)}</select></div>`
}

export interface Option {
  readonly value: string
  readonly words: string
  readonly times: number
}

/** Values that an example has, how many have it; those with an order of their own in it, the others as a person looks for them. */
export function optionsOf(facet: Facet, entries: readonly Entry[]): readonly Option[] {
  const times = new Map<string, number>()
  for (const { facets } of entries) for (const value of facets[facet]) times.set(value, (times.get(value) ?? 0) + 1)
  const named = NAMED[facet]
  const values = named === undefined ? [...times.keys()].sort() : ORDERED[facet]!.filter((value) => times.has(value))
  return values.map((value) => ({ value, words: named?.[value] ?? value, times: times.get(value)! }))
}

/** Objects put keys that are numbers first. */
const ORDERED: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  device: ['cpu', '8', '16', '24', '48', '80', 'some', 'many', 'unknown'],
  time: ['minute', 'ten', 'hour', 'more', 'unknown'],
  tier: ['stable', 'beta', 'experimental', 'archived'],
  health: ['green', 'yellow', 'red', 'aside', 'unknown'],
}
