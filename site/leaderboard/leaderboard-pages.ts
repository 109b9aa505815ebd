import { bytes, count, duration, figure } from '../../core/render/figures.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { benchmarkPath } from '../benchmarks/benchmark-path.ts'
import { dayBit, healthBit, tierBit } from '../shell/bits.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { pager, partsOf, partTitle, type Part } from '../shell/parts.ts'
import { examplePath, linkTo, rootOf, sectionPath } from '../shell/paths.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { taskBoards, type Board, type Standing, type TaskBoards } from './standings.ts'

/** Per task, what its examples report; all of it, on as many pages as that takes. */
export function* leaderboardPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'leaderboard')
  const around = digestOf('leaderboard', frameFacts(site), garden.slug)
  const all = taskBoards(garden.examples)
  const parts = partsOf(ranked(all), { root, name: 'leaderboard', path })
  const places = tasksOn(parts)
  for (const part of parts) {
    yield {
      path: part.path,
      digest: part.number === 1 ? digestOf(around, garden.examples.map(shownOf)) : digestOf(around, part.number, part.all, part.rows.map(rowOf)),
      make: () => frame({ site, garden, title: partTitle('Leaderboard', part), path: part.path, active: 'leaderboard', body: part.number === 1 ? body(all, part, places, root) : further(part, root), ...(part.number === 1 ? { description: `What the examples of ${garden.name} report, task by task.` } : {}) }),
    }
  }
}

/** All that the first page shows of an example: what else changes of it makes nothing anew. */
const shownOf = ({ example: { id, name, tier, tasks, graduatedTo }, health, summary }: GardenData['examples'][number]): readonly unknown[] => [id, name, tier, tasks, graduatedTo !== undefined, health === null ? 'unknown' : health.health, summary?.reported]

/** The same of a row: without its board, which holds all rows. */
const rowOf = ({ task, examples, board: { rows }, row: { health, ...row }, place }: Ranked): readonly unknown[] => [task, examples, rows.length, row, health === null ? 'unknown' : health.health, place]

/** A row of a board of a task, in the order of reading. */
interface Ranked {
  readonly task: string
  readonly examples: number
  readonly board: Board
  readonly row: Standing
  readonly place: number
}

const ranked = (all: readonly TaskBoards[]): readonly Ranked[] =>
  all.flatMap(({ task, examples, boards }) => boards.flatMap((board) => {
    let place = 0
    return board.rows.map((row, at): Ranked => ({ task, examples, board, row, place: (place = at > 0 && board.rows[at - 1]!.value === row.value ? place : at + 1) }))
  }))

/** Task → the page that it begins on. */
const tasksOn = (parts: readonly Part<Ranked>[]): ReadonlyMap<string, string> => new Map(parts.toReversed().flatMap(({ path, rows }) => rows.toReversed().map(({ task }) => [task, path] as const)))

function body(all: readonly TaskBoards[], part: Part<Ranked>, places: ReadonlyMap<string, string>, root: string): Html {
  const shown = all.filter(({ boards }) => boards.length > 0)
  const silent = all.filter(({ boards }) => boards.length === 0)
  return html`<h1>Leaderboard</h1>
<p class="lead">What the code of each example reports about itself, newest build of the default branch. These are claims: Hortus saw that they were made, on which machine and of which commit, not that they are right.</p>
<p class="muted">Ranked only where metric, unit and declared data are equal and somebody said which way is better; times, rates and memory only on one class of machine.</p>
${shown.length > 1 ? html`<nav aria-label="Tasks"><ul>${join(shown.slice(0, MOST_TASKS).map(({ task }) => html`<li><a href="${linkTo(part.path, places.get(task)!, idOf(task))}">${text(task, 80)}</a></li>`))}${shown.length > MOST_TASKS ? html`<li class="muted">and ${shown.length - MOST_TASKS} more</li>` : NOTHING}</ul></nav>` : NOTHING}
${shown.length === 0 ? html`<p class="muted">No example has reported a figure for a task yet.</p>` : sections(part, root)}
${silent.length === 0 ? NOTHING : html`<section id="silent"><h2>Without a figure</h2><p class="muted">${join(silent.slice(0, MOST_TASKS).map(({ task, examples: many }) => html`${text(task, 80)} (${many})`), ', ')}${silent.length > MOST_TASKS ? html` and ${silent.length - MOST_TASKS} more` : NOTHING}</p></section>`}`
}

/** Named on the first page. */
const MOST_TASKS = 300

const further = (part: Part<Ranked>, root: string): Html => html`<h1>Leaderboard <small>page ${part.number}</small></h1>
${sections(part, root)}`

/** Tasks are words of strangers. */
const idOf = (task: string): string => `task-${encodeURIComponent(task.toWellFormed()).replaceAll('%', '.')}`.slice(0, 400)

function sections(part: Part<Ranked>, root: string): Html {
  const tasks = [...Map.groupBy(part.rows, ({ task }) => task).values()]
  return html`${join(tasks.map((own) => html`<section id="${text(idOf(own[0]!.task), 400)}"><h2>${text(own[0]!.task, 80)} <small>${text(count(own[0]!.examples, 'example'))}</small></h2>
${join([...Map.groupBy(own, ({ board }) => board).values()].map((rows) => boardTable(rows, part.path, root)), '\n')}</section>`), '\n')}
${pager(part, 'row')}`
}

function boardTable(rows: readonly Ranked[], path: string, root: string): Html {
  const { task, board: { metric, unit, direction, datasets, hardware, rows: all } } = rows[0]!
  const data = datasets.length === 0 ? html`no data declared` : text(datasets.map((each) => each.replace(/@(sha256:)?([0-9a-f]{8})[0-9a-f]+$/, '@$2')).join(', '), 200)
  return html`<h3>${text(metric, 80)} <small>${direction === 'max' ? html`larger` : html`smaller`} is better; ${data}${hardware === null ? NOTHING : html`; on ${text(hardware, 80)}`}</small></h3>
${rows.length < all.length ? html`<p class="muted">${rows.length} of ${all.length} rows are on this page.</p>` : NOTHING}
${table(`${task}: ${metric}`, columns(unit, path, root), rows)}`
}

const columns = (unit: string | null, path: string, root: string): readonly Column<Ranked>[] => [
  { title: 'example', show: ({ row }) => html`<a href="${linkTo(path, examplePath(root, row.id))}">${text(row.name, 100)}</a> <small>${text(row.preset, 60)}</small>` },
  { title: 'place', figures: true, show: ({ place }) => html`${place}` },
  { title: 'reported', figures: true, show: ({ row }) => text(figure(row.value, unit ?? undefined)) },
  { title: 'took', figures: true, show: ({ row }) => (row.durationMs === null ? NOTHING : text(duration(row.durationMs))) },
  { title: 'memory', figures: true, show: ({ row }) => (row.memoryBytes === null ? NOTHING : text(bytes(row.memoryBytes))) },
  { title: 'machine', show: ({ row }) => text(row.hardware, 80) },
  { title: 'of', show: ({ row }) => html`<a href="${linkTo(path, benchmarkPath(root, row.id))}">${dayBit(row.at)}</a> <small>${text(count(row.builds, 'build'))}</small>` },
  { title: 'tier', show: ({ row }) => tierBit(row.tier) },
  { title: 'health', show: ({ row }) => healthBit(row.health === null ? 'unknown' : row.health.health) },
]
