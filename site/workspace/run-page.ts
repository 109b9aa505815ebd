import { count, duration, figure } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import type { IndexedRun } from '../../core/schema/index.ts'
import { linkTo } from '../shell/paths.ts'
import { crumbs, entityLink, referenceBit, type Here } from './around.ts'
import { curves } from './curves.ts'
import { commitBit, facts, fileBit, marksBit, section, sizeBit, statusBit, timeBit, trustBit } from './pieces.ts'
import { workspacePath } from './workspace-paths.ts'

/** A run: what it reported, what it was given, what it read, and what came out of it. */
export function runPage(here: Here, run: IndexedRun): Html {
  const { id, status, date, experiment, dataset, model, code: from, seed, started_at, completed_at, runtime_seconds, system, path, log } = run
  const made = here.relations.made.get(id) ?? []
  return html`${crumbs(here, html`<a href="${linkTo(here.path, workspacePath(here.root, 'runs'))}">runs</a>`, text(id, 200))}
<h1>${text(id, 300)}</h1>
<p class="lead">${statusBit(status)}${date === null ? NOTHING : html` · ${text(date)}`}${experiment === null ? NOTHING : html` · ${text(experiment, 100)}`}</p>
<div class="two"><div class="story">
${section('metrics', 'What it reported', metrics(run))}
${curves(here, run)}
${section('params', 'What it was given', params(run))}
</div>
<aside aria-label="Facts"><h2>Lineage</h2>
${facts([
    ['read', referenceBit(here, 'datasets', dataset)],
    ['made', made.length === 0 ? html`<span class="muted">no model names it</span>` : join(made.slice(0, 20).map((each) => entityLink(here, 'models', each.id)), ', ')],
    ['says it trained', model === null || made.some((each) => each.id === model.id) ? NOTHING : referenceBit(here, 'models', model)],
    ['code', commitBit(here, from)],
    ['seed', text(seed ?? '', 40)],
  ])}
<h2>When and where</h2>
${facts([
    ['began', timeBit(started_at)],
    ['ended', timeBit(completed_at)],
    ['took', runtime_seconds === null || runtime_seconds < 0 ? NOTHING : html`${text(duration(runtime_seconds * 1000))} <small>as it says</small>`],
    ['system', text([system?.os, system?.python == null ? null : `Python ${system.python}`].filter((each) => each != null && each !== '').join(', '), 200)],
    ['processor', text(system?.cpu ?? '', 100)],
    ['GPUs', text((system?.gpus ?? []).slice(0, 8).join(', '), 200)],
    ['memory', system?.ram_gb == null ? NOTHING : text(`${system.ram_gb} GB`)],
  ])}
<h2>May it be believed</h2>
${facts([['checksums and signature', here.details.trust.has(path) ? trustBit(here.details.trust.get(path)) : NOTHING], ['validation', marksBit(run)]])}
<h2>Where it lies</h2>
${facts([['directory', fileBit(here, path)], ['log', log === null ? NOTHING : fileBit(here, log)], ['size', sizeBit(run)]])}
</aside></div>`
}

interface Row {
  readonly name: string
  readonly value: number | null
  readonly series: NonNullable<IndexedRun['metrics']>['series'][number] | null
}

/** Summary and histories by name: what a summary leaves out is its history's last point. */
function metrics({ metrics: all }: IndexedRun): Html {
  if (all === null) return html`<p class="note">It has no <code>metrics.json</code>.</p>`
  if (!all.readable) return html`<p class="note bad">Its <code>metrics.json</code> cannot be read as JSON, so nothing in it is shown.</p>`
  const series = new Map(all.series.map((each) => [each.name, each]))
  const names = [...new Set([...Object.keys(all.summary), ...series.keys()])].toSorted()
  const rows = names.slice(0, 200).map((name): Row => ({ name, value: Object.hasOwn(all.summary, name) ? all.summary[name]! : (series.get(name)?.last ?? null), series: series.get(name) ?? null }))
  const odd = all.no_numbers.length === 0 ? NOTHING : html`<p class="note open">No number: ${join(all.no_numbers.slice(0, 20).map((name) => code(name, 80)), ', ')}</p>`
  return html`${rows.length === 0 ? html`<p class="muted">It reported no metric.</p>` : table('Metrics', METRICS, rows)}${names.length > rows.length ? html`<p class="muted">The first ${rows.length} of ${names.length}.</p>` : NOTHING}${odd}`
}

const METRICS: readonly Column<Row>[] = [
  { title: 'metric', show: ({ name }) => text(name, 80) },
  { title: 'value', figures: true, show: ({ value }) => (value === null ? NOTHING : text(figure(value), 40)) },
  { title: 'points', figures: true, show: ({ series }) => (series === null ? NOTHING : html`${series.points}`) },
  { title: 'smallest', figures: true, show: ({ series }) => (series?.min == null ? NOTHING : text(figure(series.min), 40)) },
  { title: 'largest', figures: true, show: ({ series }) => (series?.max == null ? NOTHING : text(figure(series.max), 40)) },
]

function params({ params: all }: IndexedRun): Html {
  const rows = Object.entries(all)
  return rows.length === 0 ? NOTHING : html`${facts(rows.map(([name, value]) => [name, code(value === null ? 'not shown' : String(value), 200)] as const))}<p class="muted small">${text(count(rows.length, 'value'))} below <code>training</code>.</p>`
}
