/** What changed in the whole garden, newest first, and every example that has series. */
import { measure } from '../../core/render/figures.ts'
import { code, html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { dayBit } from '../shell/bits.ts'
import { pager, type Part } from '../shell/parts.ts'
import { linkTo } from '../shell/paths.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import { spark } from '../shell/spark.ts'
import type { ExampleData, GardenData } from '../site-data.ts'
import { benchmarkPath } from './benchmark-path.ts'
import { changesTable, type ChangeRow } from './changes-table.ts'
import { byDay, type SeriesSummary } from './summary-of.ts'

export function overviewBody(garden: GardenData, measured: readonly ExampleData[], first: Part<ExampleData>, root: string): Html {
  const changes = measured.flatMap((data) => (data.summary?.changes ?? []).map((each): ChangeRow => ({ ...each, example: linkOf(data, first.path, root) }))).sort(byDay)
  return html`<h1>Benchmarks</h1>
<p class="lead">${measured.length} of ${garden.examples.length} examples have records. A level changes when three builds in a row agree, or when somebody accepted it; hardware classes are never mixed.</p>
${measured.length === 0 ? html`<p class="muted">Records come with <code>hortus benchmark</code> or <code>hortus smoke</code> on the default branch.</p>` : changesTable('What changed', changes, repositoryLinks(garden.repositoryUrl).commit)}
${measured.length === 0 ? NOTHING : measuredTable(first, root)}`
}

/** Every example that has records, a part of them a page. */
export function measuredTable(part: Part<ExampleData>, root: string): Html {
  const rows = part.rows.map((data): Read => ({ link: linkOf(data, part.path, root), records: data.recordCount, summary: data.summary ?? null }))
  return html`<section id="examples"><h2>Examples</h2>${table('Examples', COLUMNS, rows)}
${pager(part, 'example')}</section>`
}

const linkOf = ({ example: { id } }: ExampleData, path: string, root: string): Html => html`<a href="${linkTo(path, benchmarkPath(root, id))}">${code(id)}</a>`

interface Read {
  readonly link: Html
  readonly records: number
  readonly summary: SeriesSummary | null
}

const many = (of: (summary: SeriesSummary) => number) => ({ summary }: Read): Html => html`${summary === null ? 0 : of(summary)}`

const COLUMNS: readonly Column<Read>[] = [
  { title: 'example', show: ({ link }) => link },
  { title: 'records', figures: true, show: ({ records }) => html`${records}` },
  { title: 'series', figures: true, show: many(({ series }) => series) },
  { title: 'builds', figures: true, show: many(({ builds }) => builds) },
  { title: 'hardware classes', figures: true, show: many(({ hardware }) => hardware) },
  { title: 'changes', figures: true, show: many(({ changes }) => changes.length) },
  { title: 'for instance', show: ({ summary }) => (summary?.main == null ? NOTHING : html`${text(summary.main.metric, 60)} <small>${text(summary.main.preset, 40)}, ${text(summary.main.hardware, 60)}</small>`) },
  { title: 'went', show: ({ summary }) => (summary?.main == null ? NOTHING : spark({ values: summary.main.values, noise: summary.main.noise, label: `${summary.main.metric} over ${summary.main.builds} builds` })) },
  { title: 'now', figures: true, show: ({ summary }) => (summary?.main == null ? NOTHING : text(measure(summary.main.now, summary.main.unit ?? undefined))) },
  { title: 'last build', show: ({ summary }) => (summary?.last == null ? NOTHING : dayBit(summary.last)) },
]
