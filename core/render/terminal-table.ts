/** The examples as a table: one line each, and the reason below it when it is not green. */
import type { ExampleResult } from '../schema/report.ts'
import { duration, figure } from './figures.ts'
import { plain } from './plain.ts'
import { GLYPHS, keyMetric, timeOf } from './sentences.ts'
import { clip, columns, pad, wrap } from './terminal-style.ts'
import type { Paint } from './terminal-style.ts'

/** More rows than this are not read: then what passed or was skipped is counted by its reason, and only the first that failed have a row. */
const MAX_ROWS = 40

/** Fits `width`: the tier, the metric and the time are left out first, long names are cut last; rungs and outcome always stay. */
export function exampleTable(all: readonly ExampleResult[], width: number, paint: Paint): string[] {
  if (all.length <= MAX_ROWS) return table(all, width, paint)
  const failed = all.filter((example) => example.outcome === 'failed')
  const rest = Map.groupBy(all.filter((example) => example.outcome !== 'failed'), (example) => (example.outcome === 'passed' ? 'passed' : `skipped: ${example.reason ?? 'no reason given'}`))
  const counts = [...rest].toSorted(([, a], [, b]) => b.length - a.length).flatMap(([what, some]) => wrap(`${GLYPHS[some[0]!.outcome]} ${some.length} ${plain(what)}`, width))
  const more = failed.length > MAX_ROWS ? [`${GLYPHS.failed} ${failed.length - MAX_ROWS} more failed`] : []
  return [...table(failed.slice(0, MAX_ROWS), width, paint), ...more, ...counts]
}

function table(examples: readonly ExampleResult[], width: number, paint: Paint): string[] {
  if (examples.length === 0) return []
  const shown = fitting(examples, width).filter(({ text }) => examples.some((example) => text(example) !== ''))
  const rows = examples.map((example) => shown.map((column) => clip(column.text(example), column.max)))
  const widths = shown.map((column, index) => Math.max(columns(column.title), ...rows.map((row) => columns(row[index] ?? ''))))
  const line = (cells: readonly string[]) => cells.map((cell, index) => (index === cells.length - 1 ? cell : pad(cell, widths[index] ?? 0))).join('  ')
  return [
    paint(line(shown.map((column) => column.title)), 'dim'),
    ...examples.flatMap((example, index) => [colored(line(rows[index] ?? []), example, paint), ...reason(example, width, paint)]),
  ]
}

interface Column {
  readonly title: string
  readonly max: number
  readonly text: (example: ExampleResult) => string
}

const column = (title: string, max: number, text: Column['text']): Column => ({ title, max, text })

const EXAMPLE = column('example', 72, (example) => plain(example.id))
const TIER = column('tier', 12, (example) => example.tier)
const RUNGS = column('rungs', 80, (example) => example.rungs.filter((rung) => rung.state !== 'not_run').map((rung) => `${GLYPHS[rung.state]} ${rung.rung}`).join(' '))
const METRIC = column('reported metric', 32, metricText)
const TIME = column('time', 14, (example) => (timeOf(example) === null ? '' : duration(timeOf(example) ?? 0)))
const OUTCOME = column('outcome', 10, (example) => `${GLYPHS[example.outcome]} ${example.outcome}`)

function fitting(examples: readonly ExampleResult[], width: number): readonly Column[] {
  const narrow = { ...EXAMPLE, max: 28 }
  const choices = [
    [EXAMPLE, TIER, RUNGS, METRIC, TIME, OUTCOME],
    [EXAMPLE, RUNGS, METRIC, TIME, OUTCOME],
    [EXAMPLE, RUNGS, METRIC, OUTCOME],
    [EXAMPLE, RUNGS, TIME, OUTCOME],
    [EXAMPLE, RUNGS, OUTCOME],
    [narrow, RUNGS, OUTCOME],
  ]
  const needs = (choice: readonly Column[]) => choice.reduce((sum, { title, max, text }) => sum + 2 + Math.max(columns(title), ...examples.map((example) => Math.min(max, columns(text(example))))), -2)
  return choices.find((choice) => needs(choice) <= width) ?? [{ ...EXAMPLE, max: 20 }, RUNGS, OUTCOME]
}

function metricText(example: ExampleResult): string {
  const metric = keyMetric(example)
  if (metric === null) return ''
  const others = metric.others === 0 ? '' : ` (+${metric.others})`
  return `${clip(plain(metric.name), 16)} ${plain(figure(metric.value))}${others}`
}

const COLORS = { passed: 'green', failed: 'red', skipped: 'yellow' } as const

/** Painted after the widths are counted: the escape codes take no column. */
function colored(line: string, example: ExampleResult, paint: Paint): string {
  const word = `${GLYPHS[example.outcome]} ${example.outcome}`
  return line.endsWith(word) ? line.slice(0, -word.length) + paint(word, COLORS[example.outcome]) : line
}

function reason(example: ExampleResult, width: number, paint: Paint): string[] {
  const why = example.outcome === 'passed' ? null : example.reason
  // An image that was not built for this run: what is seen is not what a build of today gives.
  const built = example.rungs.find(({ rung, state }) => rung === 'built' && state === 'passed')?.reason ?? null
  const words = [...(why === null ? [] : [why]), ...(built === null ? [] : [`built: ${built}`])]
  return words.flatMap((each) => wrap(plain(each), width - 4)).map((line) => paint(`    ${line}`, 'dim'))
}
