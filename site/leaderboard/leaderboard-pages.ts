import { bytes, count, duration, figure } from '../../core/render/figures.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { benchmarkPath } from '../benchmarks/benchmark-path.ts'
import { dayBit, healthBit, tierBit } from '../shell/bits.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { examplePath, linkTo, rootOf, sectionPath } from '../shell/paths.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { taskBoards, type Board, type Standing, type TaskBoards } from './standings.ts'

/** Per task, what its examples report. */
export function* leaderboardPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'leaderboard')
  yield {
    path,
    digest: digestOf('leaderboard', frameFacts(site), garden.slug, garden.examples.map(shownOf)),
    make: () => frame({ site, garden, title: 'Leaderboard', path, active: 'leaderboard', body: body(garden, path, root), description: `What the examples of ${garden.name} report, task by task.` }),
  }
}

/** All that the page shows of an example: what else changes of it makes nothing anew. */
const shownOf = ({ example: { id, name, tier, tasks, graduatedTo }, health, summary }: GardenData['examples'][number]): readonly unknown[] => [id, name, tier, tasks, graduatedTo !== undefined, health?.health, health?.checked === null, summary?.reported]

function body({ examples }: GardenData, path: string, root: string): Html {
  const all = taskBoards(examples)
  const shown = all.filter(({ boards }) => boards.length > 0)
  const silent = all.filter(({ boards }) => boards.length === 0)
  return html`<h1>Leaderboard</h1>
<p class="lead">What the code of each example reports about itself, newest build of the default branch. These are claims: Hortus saw that they were made, on which machine and of which commit, not that they are right.</p>
<p class="muted">Ranked only where metric, unit and declared data are equal and somebody said which way is better.</p>
${shown.length > 1 ? html`<nav aria-label="Tasks"><ul>${join(shown.map(({ task }) => html`<li><a href="#${idOf(task)}">${text(task, 80)}</a></li>`))}</ul></nav>` : NOTHING}
${shown.length === 0 ? html`<p class="muted">No example has reported a figure for a task yet.</p>` : join(shown.map((each) => section(each, path, root)), '\n')}
${silent.length === 0 ? NOTHING : html`<section id="silent"><h2>Without a figure</h2><p class="muted">${join(silent.map(({ task, examples: many }) => html`${text(task, 80)} (${many})`), ', ')}</p></section>`}`
}

/** Tasks are words of strangers. */
const idOf = (task: string): Html => text(`task-${encodeURIComponent(task.toWellFormed()).replaceAll('%', '.')}`, 400)

function section({ task, examples, boards }: TaskBoards, path: string, root: string): Html {
  const shown = boards.slice(0, MOST_BOARDS)
  return html`<section id="${idOf(task)}"><h2>${text(task, 80)} <small>${text(count(examples, 'example'))}</small></h2>
${join(shown.map((board) => boardTable(task, board, path, root)), '\n')}
${shown.length < boards.length ? html`<p class="muted">${shown.length} of ${boards.length} metrics.</p>` : NOTHING}</section>`
}

const [MOST_BOARDS, MOST_ROWS] = [12, 30]

function boardTable(task: string, { metric, unit, direction, datasets, rows }: Board, path: string, root: string): Html {
  const ranked = rows.slice(0, MOST_ROWS).map((row) => ({ row, place: rows.findIndex(({ value }) => value === row.value) + 1 }))
  const data = datasets.length === 0 ? html`no data declared` : text(datasets.map((each) => each.replace(/@(sha256:)?([0-9a-f]{8})[0-9a-f]+$/, '@$2')).join(', '), 200)
  return html`<h3>${text(metric, 80)} <small>${direction === 'max' ? html`larger` : html`smaller`} is better; ${data}</small></h3>
${table(`${task}: ${metric}`, columns(unit, path, root), ranked)}
${rows.length > MOST_ROWS ? html`<p class="muted">The first ${MOST_ROWS} of ${rows.length}.</p>` : NOTHING}`
}

interface Ranked {
  readonly row: Standing
  readonly place: number
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
  { title: 'health', show: ({ row }) => healthBit(row.health === null || (row.health.checked === null && row.health.health !== null) ? 'unknown' : row.health.health) },
]
