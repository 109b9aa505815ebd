/** Runs are chosen here and put side by side. What is chosen stands in the address: `?example=ID&runs=EXAMPLE:RECORD,…`. */
import { code, html, join, text } from '../../core/render/html/html.ts'
import { table } from '../../core/render/html/table.ts'
import { compareRuns } from '../runs/compare-runs.ts'
import { comparisonHtml, endBit, letterOf } from '../runs/comparison-html.ts'
import { readChosen, writeChosen, type Chosen } from '../runs/chosen.ts'
import type { RunChoice } from '../runs/run-pages.ts'
import type { RunShown } from '../runs/run-shown.ts'
import { dayBit } from '../shell/bits.ts'
import { data, load } from './lib/data.ts'
import { readState, writeState } from './lib/state.ts'

const MOST = 8

type Draw = (within: ParentNode) => void

const select = document.querySelector<HTMLSelectElement>('select#example')
if (select !== null) void data<readonly RunChoice[]>('runs').then((choices) => start(select, choices))

async function start(example: HTMLSelectElement, choices: readonly RunChoice[]): Promise<void> {
  example.append(...choices.map(([id, words]) => new Option(words, id)))
  const known = new Map(choices.map((choice) => [choice[0], choice]))
  const [list, said, chips, result] = ['#list', '#said', '#chosen', '#result'].map((id) => document.querySelector<HTMLElement>(id)!) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const loaded = new Map<string, Promise<readonly RunShown[]>>()
  let chosen: readonly Chosen[] = []

  const runsOf = (id: string): Promise<readonly RunShown[]> => {
    const before = loaded.get(id)
    if (before !== undefined) return before
    const href = known.get(id)?.[3]
    const asked = href === undefined ? Promise.resolve([]) : load<readonly RunShown[]>(`runs/${id}`, href)
    loaded.set(id, asked)
    return asked
  }

  const show = async (): Promise<void> => {
    const found = (await Promise.all(chosen.map(async (each) => (await runsOf(each.example)).find(({ id }) => id === each.record)))).filter((run) => run !== undefined)
    chips.innerHTML = join(found.map((run, at) => html`<li class="tag strong"><b>${text(letterOf(at))}</b> ${text(run.example, 100)}, ${text(run.at?.slice(0, 10) ?? run.id, 40)} <button type="button" class="plain" data-away="${at}" aria-label="Take ${text(letterOf(at))} away">×</button></li>`))
    said.textContent = sayHow(found.length, chosen.length)
    result.innerHTML = found.length < 2 ? '' : comparisonHtml(compareRuns(found))
    void data<Draw>('draw').then((draw) => draw(result))
    for (const box of list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = chosen.some(({ example: own, record }) => own === example.value && record === box.value)
    writeState({ example: example.value, runs: writeChosen(chosen) })
  }

  const open = async (): Promise<void> => {
    const id = example.value
    list.innerHTML = ''
    if (id === '') return
    const runs = await runsOf(id).catch(() => [])
    if (example.value !== id) return
    list.innerHTML = runs.length === 0 ? html`<p class="muted">None of its records can be shown.</p>` : `${tableOf(runs)}${cutOf(runs.length, known.get(id)?.[2] ?? 0)}`
  }

  list.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const own = { example: example.value, record: target.value }
    const rest = chosen.filter((each) => each.example !== own.example || each.record !== own.record)
    if (target.checked && rest.length >= MOST) {
      target.checked = false
      said.textContent = `At most ${MOST} runs stand side by side; take one away first.`
      return
    }
    chosen = target.checked ? [...rest, own] : rest
    void show()
  })
  chips.addEventListener('click', ({ target }) => {
    const away = target instanceof HTMLElement ? target.dataset['away'] : undefined
    if (away === undefined) return
    chosen = chosen.filter((_each, at) => at !== Number(away))
    void show().then(() => (chips.querySelector('button') ?? example).focus())
  })
  example.addEventListener('change', () => void open().then(show))

  const state = readState(['example', 'runs'])
  chosen = readChosen(new URLSearchParams(location.search).get('runs') ?? '').slice(0, MOST)
  example.value = state['example'] ?? chosen[0]?.example ?? ''
  if (example.selectedIndex === -1) example.value = ''
  await open()
  if (chosen.length > 0) await show()
}

const cutOf = (shown: number, all: number): string => (all > shown ? html`<p class="muted">The newest ${shown} of ${all} records.</p>` : '')

const sayHow = (found: number, asked: number): string =>
  `${found === 0 ? 'Choose two runs or more.' : found === 1 ? 'One run is chosen; choose another.' : `${found} runs are chosen.`}${found < asked ? ` ${asked - found} of the address ${asked - found === 1 ? 'is' : 'are'} not here any more.` : ''}`

const tableOf = (runs: readonly RunShown[]): string => table('Runs to choose from', [
  { title: 'compare', show: ({ id, at, preset }: RunShown) => html`<input type="checkbox" value="${text(id, 500)}" aria-label="Compare the run of ${text(preset, 60)} of ${text(at?.slice(0, 16).replace('T', ' ') ?? id, 60)}">` },
  { title: 'day', show: ({ at }) => dayBit(at ?? 'not known') },
  { title: 'preset', show: ({ preset }) => text(preset, 60) },
  { title: 'came to', show: (run) => endBit(run) },
  { title: 'commit', show: ({ commit }) => (commit === null ? text('') : code(commit.slice(0, 10))) },
  { title: 'machine', show: ({ machine }) => text(machine ?? '', 80) },
  { title: 'parameters', wide: true, show: ({ params }) => text(params.slice(0, 6).map(([name, value]) => `${name} ${value}`).join(', '), 200) },
], runs)
