/** Its last runs: what was observed, and, called so, what it reported itself. */
import { nameWords } from '../../core/render/comparison-words.ts'
import { count, duration, figure, percent } from '../../core/render/figures.ts'
import { canonicalJson } from '../../core/record/canonical-json.ts'
import { heldUp } from '../../core/record/held-up.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { benchmarkPath } from '../benchmarks/benchmark-path.ts'
import { compareCommand, type Side } from '../runs/by-command.ts'
import { commandBit, dayBit } from '../shell/bits.ts'
import { linkTo } from '../shell/paths.ts'
import { spark } from '../shell/spark.ts'
import type { SeriesShown } from '../site-data.ts'
import type { ExamplePage } from './page-of.ts'

export function records({ data: { records: all, recordCount, example }, section, fileOf }: ExamplePage): Html {
  if (all.length === 0) return NOTHING
  const shown = all.slice(0, 15)
  return html`<section id="records"><h2>Last runs</h2>
<p class="muted">${shown.length} of ${text(count(recordCount, 'record'))}. Metrics are what its own code reported. <a href="${section('runs')}?example=${text(encodeURIComponent(example.id), 3000)}">Compare runs</a></p>
${table('Last runs', COLUMNS, shown)}
${newestTwo(shown, fileOf, section('runs', 'command'))}</section>`
}

/** The two newest of one preset that ended well, older first. */
function newestTwo(newestFirst: readonly RunRecord[], fileOf: ExamplePage['fileOf'], how: Html): Html {
  const sides = newestFirst.filter(heldUp).flatMap((record): Side[] => { const [file, print] = [fileOf(record), record.fingerprint]; return file === null ? [] : [{ file, preset: record.preset ?? record.kind, params: canonicalJson(record.params), image: print?.image ?? null, machine: print?.hardwareClass ?? null }] })
  const [head, base] = [...Map.groupBy(sides, ({ preset }) => preset).values()].find((own) => own.length > 1) ?? []
  return head === undefined || base === undefined ? NOTHING : html`<p class="small">Its newest two runs of ${text(head.preset ?? '', 60)} side by side, in a clone that has the <a href="${how}">files of the records</a>:</p>${commandBit(compareCommand(base, head))}`
}

const COLUMNS: readonly Column<RunRecord>[] = [
  { title: 'day', show: ({ observed, reported }) => dayBit(observed?.startedAt ?? reported.timing?.startedAt ?? 'not known') },
  { title: 'preset', show: ({ preset, kind }) => text(preset ?? kind, 60) },
  { title: 'came to', show: (record) => outcome(record) },
  { title: 'took', figures: true, show: ({ observed }) => (observed === null ? NOTHING : text(duration(observed.durationMs))) },
  { title: 'memory', figures: true, show: ({ observed }) => (observed?.peakMemoryBytes.value == null ? NOTHING : text(figure(observed.peakMemoryBytes.value, 'bytes'))) },
  { title: 'reported', wide: true, show: ({ reported: { metrics } }) => join(Object.entries(metrics.summary).slice(0, 4).map(([name, value]) => html`<span class="metric">${text(name, 40)} ${text(figure(value, metrics.units?.[name]), 40)}</span>`), ', ') },
  { title: 'machine', show: ({ fingerprint }) => text(fingerprint?.hardwareClass ?? '', 60) },
]

function outcome(record: RunRecord): Html {
  const { state, reason } = record.status
  const good = heldUp(record)
  const words = good ? 'succeeded' : state === 'succeeded' ? 'succeeded, not as expected' : state.replaceAll('_', ' ')
  return html`<span class="${good ? 'good' as Html : state === 'succeeded' ? 'open' as Html : 'bad' as Html}"><span aria-hidden="true">${good ? '✓' as Html : '✗' as Html}</span> ${text(words)}</span>${reason === undefined || good ? NOTHING : html`<small>${text(reason, 160)}</small>`}`
}

/** How its metrics went, one line a series. */
export function trends({ data: { example, series, accepted, quarantined }, path, root }: ExamplePage): Html {
  const shown = series.filter(({ points }) => points.length >= 3).slice(0, 12)
  if (shown.length === 0) return NOTHING
  const more = series.length > shown.length ? html` ${shown.length} of ${series.length} series.` : NOTHING
  return html`<section id="trends"><h2>Over time</h2>
<p class="muted">One point a build of the default branch.${more} <a href="${linkTo(path, benchmarkPath(root, example.id))}">All of it, with commits and what changed</a></p>
${table('Series', SERIES, shown)}
${accepted.length + quarantined.length === 0 ? NOTHING : html`<ul>${join([
    ...accepted.slice(0, 10).map(({ metric, preset, by, reason, at, until }) => html`<li>Accepted on ${dayBit(at)}: ${text(metric, 60)} of ${text(preset, 60)}, by ${text(nameWords(by), 80)}, “${text(reason, 200)}”, until ${dayBit(until)}</li>`),
    ...quarantined.slice(0, 10).map(({ metric, preset, by, reason, until }) => html`<li>Decides nothing until ${dayBit(until)}: ${text(metric, 60)} of ${text(preset, 60)}, by ${text(nameWords(by), 80)}, “${text(reason, 200)}”</li>`),
  ])}</ul>`}</section>`
}

const SERIES: readonly Column<SeriesShown>[] = [
  { title: 'metric', show: ({ key }) => html`${text(key.metric, 60)} <small>${text(key.origin)}, ${text(key.preset, 40)}, ${text(key.hardware, 60)}</small>` },
  { title: 'builds', figures: true, show: ({ points }) => html`${points.length}` },
  { title: 'went', show: ({ key, points, noise }) => spark({ values: points.map(({ value }) => value), noise, label: `${key.metric} over ${points.length} builds` }) },
  { title: 'now', figures: true, show: ({ points, unit }) => text(figure(points.at(-1)!.value, unit ?? undefined)) },
  { title: 'than the build before', figures: true, show: ({ points, noise }) => html`${text(percent(sinceLast(points)))}<small>noise ± ${text(percent(noise).replace(/^\+/, ''))}</small>` },
  { title: 'better is', show: ({ direction }) => text(direction === 'min' ? 'smaller' : direction === 'max' ? 'larger' : '') },
  { title: 'last change', show: ({ segments, points }) => lastChange(segments.at(-1), points) },
]

/** Relative; null: there is nothing to divide by. It is no verdict: those are on the page of benchmarks. */
function sinceLast(points: SeriesShown['points']): number | null {
  const [before, now] = [points.at(-2)?.value, points.at(-1)?.value]
  return before === undefined || now === undefined || before === 0 ? null : (now - before) / Math.abs(before)
}

function lastChange(segment: SeriesShown['segments'][number] | undefined, points: SeriesShown['points']): Html {
  if (segment === undefined || segment.cause === null) return text('none')
  const at = points[segment.start]?.at
  return html`${segment.cause as Html}${at === undefined ? NOTHING : html` ${dayBit(at)}`}`
}
