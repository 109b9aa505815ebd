/** What the gallery shows for a question: entries that match, in their order, and how many each choice would leave. Pure. */
import MiniSearch from 'minisearch'
import { byWord } from '../../../core/report/order.ts'
import { FACET_NAMES, type Facet, type Sought } from '../../gallery/entry.ts'

export interface Question {
  readonly q: string
  readonly facets: Readonly<Partial<Record<Facet, string>>>
  readonly sort: string
}

export interface Answer<Item extends Sought> {
  readonly entries: readonly Item[]
  /** For each facet and value: how many there would be with it, all other choices as they are. */
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>
  /** Nothing had all words, so these have some of them. */
  readonly some: boolean
}

/** The index is made with the first words that are searched. */
export function openFinder<Item extends Sought>(entries: readonly Item[]): (question: Question) => Answer<Item> {
  let index: MiniSearch | null = null
  return ({ q, facets, sort }) => {
    const found = q.trim() === '' ? { entries, some: false } : search((index ??= indexOf(entries)), entries, q)
    const matching = found.entries.filter((entry) => FACET_NAMES.every((facet) => has(entry, facet, facets[facet])))
    return { entries: sorted(matching, sort), counts: countsOf(found.entries, facets), some: found.some }
  }
}

const has = ({ facets }: Sought, facet: Facet, value: string | undefined): boolean => value === undefined || value === '' || facets[facet].includes(value)

function sorted<Item extends Sought>(entries: readonly Item[], sort: string): readonly Item[] {
  if (sort === 'name') return entries.toSorted((a, b) => byWord(a.name.toLowerCase(), b.name.toLowerCase()) || byWord(a.id, b.id))
  if (sort === 'fresh') return entries.toSorted((a, b) => byWord(b.lastGreen ?? '', a.lastGreen ?? '') || byWord(a.id, b.id))
  return entries
}

function countsOf(entries: readonly Sought[], chosen: Question['facets']): Answer<Sought>['counts'] {
  return new Map(FACET_NAMES.map((facet) => {
    const counts = new Map<string, number>()
    for (const entry of entries) {
      if (!FACET_NAMES.every((other) => other === facet || has(entry, other, chosen[other]))) continue
      for (const value of entry.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [facet, counts]
  }))
}

const BOOST = { name: 6, id: 4, tasks: 4, tags: 3, frameworks: 3, description: 2, words: 1 }

function indexOf(entries: readonly Sought[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'at',
    fields: Object.keys(BOOST),
    tokenize: (text) => text.normalize('NFKD').replaceAll(ACCENTS, '').toLowerCase().match(WORDS) ?? [],
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, prefix: (term) => term.length > 1, fuzzy: (term) => (term.length > 4 ? 0.2 : false), weights: { prefix: 0.6, fuzzy: 0.2 } },
  })
  index.addAll(entries.map(({ id, name, description, tags, words, facets }, at) => ({ at, id, name, description, tags, words, tasks: [...facets.task, ...facets.modality].join(' '), frameworks: facets.framework.join(' ') })))
  return index
}

/** `résumé` is found by `resume`; marks of other scripts are parts of their words. */
const ACCENTS = /[\u0300-\u036f]/g
const WORDS = /[\p{L}\p{N}\p{M}]+/gu

/** All words first; some of them, where nothing has all. */
function search<Item extends Sought>(index: MiniSearch, entries: readonly Item[], q: string): { readonly entries: readonly Item[]; readonly some: boolean } {
  const words = q.slice(0, 300)
  const all = index.search(words, { combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(words, { combineWith: 'OR' })
  return { entries: found.map(({ id }) => entries[id as number]!), some: all.length === 0 && found.length > 0 }
}
