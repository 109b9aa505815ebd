/** The first page: search as one types, filters, order; all of it in the address. The cards are those of the page, and made when more are wanted. */
import { card } from '../gallery/card.ts'
import { FACET_NAMES, FACETS, NAMED, type Entry, type Facet, type GalleryData, type Sought } from '../gallery/entry.ts'
import { data } from './lib/data.ts'
import { openFinder, type Answer, type Question } from './lib/find.ts'
import { readState, writeState } from './lib/state.ts'

const PAGE = 240

void data<GalleryData>('gallery').then(start)

/** `card`: left out where the data say how to make it. */
type Item = Sought & { readonly card?: HTMLElement }

function start(said: GalleryData): void {
  const list = document.querySelector<HTMLElement>('#cards')
  const [box, sort, clear, status, more] = [field('q'), choice('sort'), document.querySelector<HTMLButtonElement>('#clear'), document.querySelector('#count'), document.querySelector<HTMLButtonElement>('#more')]
  if (list === null || box === null || sort === null || clear === null || status === null || more === null) return
  const selects = FACET_NAMES.flatMap((facet) => { const select = choice(`f-${facet}`); return select === null ? [] : [{ facet, select }] })
  const entries = itemsOf(list, said)
  const find = openFinder(entries)
  const cardOf = cards()
  let shown = PAGE

  const question = (): Question => ({ q: box.value, sort: sort.value, facets: Object.fromEntries(selects.map(({ facet, select }) => [facet, select.value])) })
  const show = (): void => {
    const asked = question()
    const answer = find(asked)
    list.replaceChildren(...answer.entries.slice(0, shown).map(cardOf))
    more.parentElement!.hidden = answer.entries.length <= shown
    status.textContent = words(answer, entries.length, asked)
    clear.hidden = !isAsked(asked)
    for (const { facet, select } of selects) countChoices(select, facet, answer)
  }
  const ask = (): void => {
    shown = PAGE
    show()
    const { q, sort: order, facets } = question()
    writeState({ q, ...facets, sort: order })
  }

  const state = readState(['q', 'sort', ...FACET_NAMES])
  box.value = state['q'] ?? ''
  sort.value = state['sort'] ?? ''
  if (sort.selectedIndex === -1) sort.value = ''
  for (const { facet, select } of selects) choose(select, state[facet] ?? '')
  box.addEventListener('input', ask)
  // The index is made while somebody reaches for the keys.
  box.addEventListener('focus', () => find({ q: 'a', sort: '', facets: {} }), { once: true })
  for (const select of [sort, ...selects.map((each) => each.select)]) select.addEventListener('change', ask)
  clear.addEventListener('click', () => {
    for (const select of [sort, ...selects.map((each) => each.select)]) select.value = ''
    box.value = ''
    ask()
    box.focus()
  })
  more.addEventListener('click', () => {
    const before = shown
    shown += PAGE
    show()
    list.children[before]?.querySelector('a')?.focus()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    event.preventDefault()
    box.focus()
    box.select()
  })
  // Nothing was asked: the page is what it should be already.
  if (isAsked(question())) show()
}

const field = (id: string): HTMLInputElement | null => document.querySelector<HTMLInputElement>(`input#${id}`)
const choice = (id: string): HTMLSelectElement | null => document.querySelector<HTMLSelectElement>(`select#${id}`)
const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
const isAsked = ({ q, sort, facets }: Question): boolean => q !== '' || sort !== '' || Object.values(facets).some((value) => value !== '')

/** Those of the page, with what the data say beside their cards; then those that only the data know. */
function itemsOf(list: HTMLElement, { shown, more }: GalleryData): readonly Item[] {
  const own = [...list.querySelectorAll<HTMLElement>('.card')]
  const here = shown.flatMap((each, at) => { const known = own[at]; return known === undefined ? [] : [{ ...each, id: known.dataset['id'] ?? '', name: textIn(known, 'h2'), description: textIn(known, '.about'), card: known }] })
  return [...here, ...more]
}

const textIn = (parent: Element, selector: string): string => parent.querySelector(selector)?.textContent ?? ''

/** Each card is made once. */
function cards(): (item: Item) => Element {
  const made = new Map<Item, Element>()
  return (item) => {
    const known = item.card ?? made.get(item)
    if (known !== undefined) return known
    const template = document.createElement('template')
    // What `card` makes is escaped by the one builder of HTML. An item without a card is a whole entry.
    template.innerHTML = card(item as Entry)
    const own = template.content.firstElementChild!
    made.set(item, own)
    return own
  }
}

function words({ entries, some }: Answer<Item>, all: number, { q, facets }: Question): string {
  const many = entries.length === all ? `${all} example${all === 1 ? '' : 's'}.` : `${entries.length} of ${all} examples.`
  if (entries.length === 0) return `None of ${all} examples${q.trim() === '' ? '' : ` has “${q.trim().slice(0, 60)}”`}${Object.values(facets).some((value) => value !== '') ? ' with these filters' : ''}.`
  return some ? `No example has all these words; ${many.replace(/\.$/, '')} have some of them.` : many
}

/** A link may name a value that no example has any more: it is shown, and finds nothing. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value
  if (select.selectedIndex !== -1) return
  select.append(new Option(value, value))
  select.value = value
}

function countChoices(select: HTMLSelectElement, facet: Facet, { counts }: Answer<Item>): void {
  const own = counts.get(facet)
  for (const option of select.options) {
    if (option.value === '') continue
    const times = own?.get(option.value) ?? 0
    option.textContent = `${NAMED[facet]?.[option.value] ?? option.value} (${times})`
    option.disabled = times === 0 && !option.selected
  }
  select.title = FACETS[facet]
}
