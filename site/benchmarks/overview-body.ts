/** What changed in the whole garden, newest first, and every example that has series. */
import { figure } from '../../core/render/figures.ts'
import { code, html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { byWord } from '../../core/report/order.ts'
import { dayBit } from '../shell/bits.ts'
import { linkTo, rootOf, sectionPath } from '../shell/paths.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import { spark } from '../shell/spark.ts'
import type { ExampleData, GardenData, SeriesShown, SiteData } from '../site-data.ts'
import { benchmarkPath } from './benchmark-path.ts'
import { changesOf } from './changes-of.ts'
import { changesTable, type ChangeRow } from './changes-table.ts'

export function overviewBody(site: SiteData, garden: GardenData, measured: readonly ExampleData[]): Html {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'benchmarks')
  const link = (id: string): Html => html`<a href="${linkTo(path, benchmarkPath(root, id))}">${code(id)}</a>`
  const read = measured.map((data) => readOne(data, link))
  const changes = read.flatMap((each) => each.changes).sort((a, b) => byWord(b.change.point.at, a.change.point.at))
  return html`<h1>Benchmarks</h1>
<p class="lead">${measured.length} of ${garden.examples.length} examples have records. A level changes when three builds in a row agree, or when somebody accepted it; hardware classes are never mixed.</p>
${measured.length === 0 ? html`<p class="muted">Records come with <code>hortus benchmark</code> or <code>hortus smoke</code> on the default branch.</p>` : changesTable('What changed', changes, repositoryLinks(garden.repositoryUrl).commit)}
${measured.length === 0 ? NOTHING : html`<section id="examples"><h2>Examples</h2>${table('Examples', COLUMNS, read)}</section>`}`
}

interface Read {
  readonly link: Html
  readonly records: number
  readonly series: number
  readonly builds: number
  readonly hardware: number
  readonly last: string | null
  readonly main: SeriesShown | null
  readonly changes: readonly ChangeRow[]
}

function readOne({ example, series, accepted, recordCount }: ExampleData, link: (id: string) => Html): Read {
  const own = link(example.id)
  return {
    link: own,
    records: recordCount,
    series: series.length,
    builds: series.reduce((most, { points }) => Math.max(most, points.length), 0),
    hardware: new Set(series.map(({ key }) => key.hardware)).size,
    last: series.reduce<string | null>((newest, { points }) => { const at = points.at(-1)?.at ?? null; return at !== null && (newest === null || at > newest) ? at : newest }, null),
    main: mainOf(series),
    changes: series.flatMap((each) => changesOf(each, accepted).map((change): ChangeRow => ({ example: own, key: each.key, unit: each.unit, change }))),
  }
}

/** What stands for it in one line: what it reports about its quality, else how long it takes; of those the longest history. */
export function mainOf(all: readonly SeriesShown[]): SeriesShown | null {
  const worth = ({ key, direction }: SeriesShown): number => (key.origin === 'reported' ? (direction === null ? 1 : 3) : key.metric === 'durationMs' ? 2 : 0)
  return all.reduce<SeriesShown | null>((best, each) => (best === null || worth(each) > worth(best) || (worth(each) === worth(best) && each.points.length > best.points.length) ? each : best), null)
}

const COLUMNS: readonly Column<Read>[] = [
  { title: 'example', show: ({ link }) => link },
  { title: 'records', figures: true, show: ({ records }) => html`${records}` },
  { title: 'series', figures: true, show: ({ series }) => html`${series}` },
  { title: 'builds', figures: true, show: ({ builds }) => html`${builds}` },
  { title: 'hardware classes', figures: true, show: ({ hardware }) => html`${hardware}` },
  { title: 'for instance', show: ({ main }) => (main === null ? NOTHING : html`${text(main.key.metric, 60)} <small>${text(main.key.preset, 40)}, ${text(main.key.hardware, 60)}</small>`) },
  { title: 'went', show: ({ main }) => (main === null ? NOTHING : spark({ values: main.points.map(({ value }) => value), noise: main.noise, label: `${main.key.metric} over ${main.points.length} builds` })) },
  { title: 'now', figures: true, show: ({ main }) => (main === null || main.points.length === 0 ? NOTHING : text(figure(main.points.at(-1)!.value, main.unit ?? undefined))) },
  { title: 'changes', figures: true, show: ({ changes }) => html`${changes.length}` },
  { title: 'last build', show: ({ last }) => (last === null ? NOTHING : dayBit(last)) },
]
