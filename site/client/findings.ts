/** Findings are searched and filtered here; what was asked stands in the address. The list of the page steps aside as long as something is asked. */
import { findFindings, QUESTIONS, type FindingQuestion } from '../findings/find-findings.ts'
import { unpackFindings, type FindingData } from '../findings/finding-data.ts'
import { findingItem, type FindingShown } from '../findings/finding-shown.ts'
import { load } from './lib/data.ts'
import { readState, writeState } from './lib/state.ts'

const PAGE = 100

const form = document.querySelector<HTMLElement>('#find')
if (form !== null) start(form)

function start(place: HTMLElement): void {
  const [found, said, all] = ['#found', '#said', '#all'].map((id) => document.querySelector<HTMLElement>(id)!) as [HTMLElement, HTMLElement, HTMLElement]
  const [more, clear] = ['#more', '#clear'].map((id) => document.querySelector<HTMLButtonElement>(id)!) as [HTMLButtonElement, HTMLButtonElement]
  const fields = QUESTIONS.flatMap((name) => { const field = place.querySelector<HTMLInputElement | HTMLSelectElement>(`#${name}`); return field === null ? [] : [{ name, field }] })
  const [whole, box] = [said.textContent, fields[0]!.field]
  let shown = PAGE
  let asked = 0

  let loaded: Promise<readonly FindingShown[]> | null = null
  const findings = (): Promise<readonly FindingShown[]> => (loaded ??= load<FindingData>('findings', place.dataset['href']!).then(unpackFindings).then(offer))
  const question = (): FindingQuestion => ({ ...NOTHING_ASKED, ...Object.fromEntries(fields.map(({ name, field }) => [name, field.value.trim()])) })

  const show = async (): Promise<void> => {
    const own = ++asked
    const now = question()
    const any = Object.values(now).some((value) => value !== '')
    clear.hidden = !any
    const answer = any ? await findings().then((each) => ({ each, hits: findFindings(each, now) }), () => null) : null
    // Somebody typed on meanwhile.
    if (own !== asked) return
    all.hidden = answer !== null
    found.hidden = answer === null
    more.parentElement!.hidden = answer === null || answer.hits.length <= shown
    // What `findingItem` makes is escaped by the one builder of HTML.
    found.innerHTML = answer === null ? '' : answer.hits.slice(0, shown).map((each) => findingItem(each, { withCode: true })).join('\n')
    said.textContent = answer === null ? (any ? 'The findings could not be loaded.' : whole) : answer.hits.length === 0 ? `None of ${answer.each.length} findings.` : `${answer.hits.length} of ${answer.each.length} findings${answer.hits.length > shown ? `, the first ${shown} of them here` : ''}.`
  }
  const ask = (): void => {
    shown = PAGE
    writeState(question())
    void show()
  }

  const state = readState(QUESTIONS)
  for (const { name, field } of fields) {
    const value = state[name] ?? ''
    field.value = value
    // A link may name a kind that is mended meanwhile: it is shown, and finds nothing.
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) {
      field.append(new Option(value, value))
      field.value = value
    }
    field.addEventListener(field instanceof HTMLSelectElement ? 'change' : 'input', ask)
    field.addEventListener('focus', () => void findings().catch(() => undefined), { once: true })
  }
  clear.addEventListener('click', () => {
    for (const { field } of fields) field.value = ''
    ask()
    box.focus()
  })
  more.addEventListener('click', () => {
    const before = shown
    shown += PAGE
    void show().then(() => found.children[before]?.querySelector('a')?.focus())
  })
  void show()
}

const NOTHING_ASKED = Object.fromEntries(QUESTIONS.map((name) => [name, ''])) as FindingQuestion

/** Examples that have any, and the areas above them, to choose from. */
function offer(all: readonly FindingShown[]): readonly FindingShown[] {
  const ids = new Set(all.flatMap(({ example }) => (example === null ? [] : [example.id, example.id.split('/').slice(0, -1).join('/')])))
  ids.delete('')
  document.querySelector('#examples')?.replaceChildren(...[...ids].sort().map((id) => Object.assign(document.createElement('option'), { value: id })))
  return all
}
