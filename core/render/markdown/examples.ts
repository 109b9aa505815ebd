/** The examples: a table with the rungs side by side, and what was said about each. */
import type { Comparison, ExampleResult, Report } from '../../schema/report.ts'
import { REPOSITORY } from '../areas.ts'
import { duration, figure, percent } from '../figures.ts'
import { GLYPHS, keyMetric, timeOf } from '../sentences.ts'
import { fit } from './budget.ts'
import { leftOut } from './head.ts'
import { cell, code, join, md, ours, ownWords, tableHead, tableRow } from './md.ts'
import type { Md } from './md.ts'
import { prose, proseCell } from './prose.ts'
import { FULL, linesOf } from './worst.ts'

/** Failed ones first. */
export function exampleTable(report: Report, limit: number): Md {
  const order = { failed: 0, skipped: 1, passed: 2 }
  const examples = report.examples.toSorted((a, b) => order[a.outcome] - order[b.outcome])
  const { kept, left } = fit(examples.map((example) => ({ md: row(example) })), limit)
  if (kept.length === 0) return leftOut(left, 'example')
  return join([join([tableHead(HEAD), ...kept.map((part) => part.md)], '\n'), leftOut(left, 'example')], '\n\n')
}

/** Everything that was said, grouped by example, dataset, run or model; what is red stays longest when the limit is near. */
export function perExample(report: Report, limit: number): Md {
  const { kept, left } = fit(linesOf(report, FULL).map((line) => ({ ...line, md: md`- ${line.md}` })), limit)
  const groups = [...Map.groupBy(kept, (line) => line.group)]
  const blocks = groups.map(([group, lines]) => join([group === REPOSITORY ? md`**Repository**` : md`**${code(group)}**`, join(lines.map((line) => line.md), '\n')], '\n\n'))
  return join([...blocks, leftOut(left, 'line')], '\n\n')
}

/** Every metric of every comparison, with both values. */
export function metricTables(report: Report, limit: number): Md {
  const worstFirst = report.comparisons.toSorted((a, b) => Number(b.verdict === 'regression') - Number(a.verdict === 'regression'))
  const { kept, left } = fit(worstFirst.filter((comparison) => comparison.metrics.length > 0).map((comparison) => ({ md: metricTable(comparison) })), limit)
  return join([...kept.map((part) => part.md), leftOut(left, 'comparison')], '\n\n')
}

const HEAD = ['example', 'tier', 'rungs', 'reported metric', 'time', 'outcome', 'why'].map(ownWords)

function row(example: ExampleResult): Md {
  const rungs = example.rungs.filter((rung) => rung.state !== 'not_run').map((rung) => `${GLYPHS[rung.state]} ${rung.rung}`)
  const metric = keyMetric(example)
  const time = timeOf(example)
  return tableRow([
    cell(example.id),
    ours(example.tier),
    ours(rungs.join(' ')),
    metric === null ? ours('') : md`${cell(metric.name, 40)} ${cell(figure(metric.value), 30)}${ours(metric.others > 0 ? ` and ${metric.others} more` : '')}`,
    ours(time === null ? '' : duration(time)),
    ours(`${GLYPHS[example.outcome]} ${example.outcome}`),
    example.reason === null ? ours('') : proseCell(example.reason),
  ])
}

const METRIC_HEAD = ['metric', 'origin', 'base', 'head', 'change', 'verdict', 'why'].map(ownWords)

function metricTable(comparison: Comparison): Md {
  const of = [comparison.example, comparison.preset].filter((part) => part !== null).map((part) => code(part))
  const rows = comparison.metrics.slice(0, 50).map((metric) =>
    tableRow([
      cell(metric.name, 60),
      ours(metric.origin),
      cell(figure(metric.base, metric.unit), 40),
      cell(figure(metric.head, metric.unit), 40),
      ours(percent(metric.change)),
      ours(metric.verdict.replace('_', ' ')),
      metric.reason === null || metric.reason === comparison.reason ? ours('') : proseCell(metric.reason),
    ]))
  const title = md`**Comparison** ${join(of, ' · ')} of ${code(comparison.base)} with ${code(comparison.head)}: ${ours(comparison.verdict.replace('_', ' '))}`
  const why = comparison.reason === null ? ours('') : md`. ${prose(comparison.reason)}`
  return join([md`${title}${why}`, join([tableHead(METRIC_HEAD), ...rows], '\n'), leftOut(comparison.metrics.length - rows.length, 'metric')], '\n\n')
}
