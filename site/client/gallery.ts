/** The first page: search as one types, filters, order; all of it in the address. The cards are those of the page, and made when more are wanted. */
import { card } from '../gallery/card.ts'
import { FACET_NAMES, FACETS, NAMED, type Entry, type Facet } from '../gallery/entry.ts'
import { data } from './lib/data.ts'
import { openFinder, type Answer, type Question } from './lib/find.ts'
import { readState, writeState } from './lib/state.ts'

const PAGE = 240

void data<readonly Entry[]>('gallery').then(start)

function start(entries: readonly Entry[]): void {
  const list = document.querySelector<HTMLElement>('#cards')
  const [box, sort, clear, said, more] = [field('q'), choice('sort'), document.querySelector<HTMLButtonElement>('#clear'), document.querySelector('#count'), document.querySelector<HTMLButtonElement>('#more')]
  if (list === null || box === null || sort === null || clear === null || said === null || more === null) return
  const selects = FACET_NAMES.flatMap((facet) => { const select = choice(`f-${facet}`); return select === null ? [] : [{ facet, select }] })
  const find = openFinder(entries)
  const cardOf = cards(list)
  let shown = PAGE

  const question = (): Question => ({ q: box.value, sort: sort.value, facets: Object.fromEntries(selects.map(({ facet, select }) => [facet, select.value])) })
  const show = (): void => {
    const asked = question()
    const answer = find(asked)
    list.replaceChildren(...answer.entries.slice(0, shown).map(cardOf))
    more.parentElement!.hidden = answer.entries.length <= shown
    said.textContent = words(answer, entries.length, asked)
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

/** Cards of the page by their ids; others are made of what the data say of them. */
function cards(list: HTMLElement): (entry: Entry) => Element {
  const known = new Map([...list.querySelectorAll<HTMLElement>('.card')].map((each): [string, Element] => [each.dataset['id'] ?? '', each]))
  return (entry) => {
    const before = known.get(entry.id)
    if (before !== undefined) return before
    const template = document.createElement('template')
    // What `card` makes is escaped by the one builder of HTML.
    template.innerHTML = card(entry)
    const made = template.content.firstElementChild!
    known.set(entry.id, made)
    return made
  }
}

function words({ entries, some }: Answer, all: number, { q, facets }: Question): string {
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

function countChoices(select: HTMLSelectElement, facet: Facet, { counts }: Answer): void {
  const own = counts.get(facet)
  for (const option of select.options) {
    if (option.value === '') continue
    const times = own?.get(option.value) ?? 0
    option.textContent = `${NAMED[facet]?.[option.value] ?? option.value} (${times})`
    option.disabled = times === 0 && !option.selected
  }
  select.title = FACETS[facet]
}
