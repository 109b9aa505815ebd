/** The examples: a table with the rungs side by side, and what was said about each. */
import type { ExampleResult, Report } from '../../schema/report.ts'
import { REPOSITORY } from '../areas.ts'
import { count, duration, figure } from '../figures.ts'
import { failedUnexplained, GLYPHS, keyMetric, newFindings, timeOf } from '../sentences.ts'
import { fit, fitting } from './budget.ts'
import { leftOut } from './head.ts'
import { cell, code, join, md, ours, ownWords, tableHead, tableRow } from './md.ts'
import type { Md, OwnWords } from './md.ts'
import { proseCell } from './prose.ts'
import { FULL, linesOf } from './worst.ts'

/** Failed ones first. Of those that were only read and have nothing to say there is a count, and a column that no row fills is left out. */
export function exampleTable(report: Report, limit: number): Md {
  const order = { failed: 0, skipped: 1, passed: 2 }
  const found = foundIn(report)
  const [quiet = [], told = []] = [true, false].map((which) => report.examples.filter((example) => isQuiet(example, found) === which))
  const rows = told.toSorted((a, b) => order[a.outcome] - order[b.outcome]).map((example) => ({ example, ...found(example) }))
  const columns = COLUMNS.filter(({ fills }) => rows.some(fills))
  const { kept, left } = fit(rows.map((each) => ({ md: tableRow(columns.map(({ show, fills }) => (fills(each) ? show(each) : ours('')))) })), limit)
  const table = kept.length === 0 ? ours('') : join([tableHead(columns.map(({ title }) => title)), ...kept.map((part) => part.md)], '\n')
  return join([table, leftOut(left, 'example'), quietLine(quiet.length, rows.length, report)], '\n\n')
}

/** Everything that was said, grouped by example, dataset, run or model; what is red stays longest when the limit is near. */
export function perExample(report: Report, limit: number, told: { readonly comparisons?: boolean } = {}): Md {
  const all = linesOf(report, FULL, told)
  const seen = new Set<string>()
  const { kept, left } = fitting(all.map(({ group, md: make }) => () => {
    const line = md`- ${make()}`
    if (seen.has(group)) return line
    seen.add(group)
    return join([group === REPOSITORY ? md`**Repository**` : md`**${code(group)}**`, line], '\n\n')
  }), limit)
  const blocks = [...Map.groupBy(kept.map((text, at) => ({ text, group: all[at]!.group })), ({ group }) => group).values()].map((lines) => join(lines.map(({ text }) => text), '\n'))
  return join([...blocks, leftOut(left, 'line')], '\n\n')
}

interface Row {
  readonly example: ExampleResult
  /** New findings of this example, by level. */
  readonly levels: ReadonlyMap<Level, number>
  /** Why it failed or was skipped; null when a finding below says so. */
  readonly reason: string | null
}

type Level = keyof typeof LEVELS
const LEVELS = { error: 'error', warning: 'warning', notice: 'notice' } as const

function foundIn(report: Report): (example: ExampleResult) => Omit<Row, 'example'> {
  const byExample = Map.groupBy(newFindings(report), (finding) => finding.example)
  const unexplained = new Set(failedUnexplained(report))
  return (example) => {
    const levels = Map.groupBy(byExample.get(example.id) ?? [], ({ level }) => level)
    return { levels: new Map([...levels].map(([level, some]) => [level, some.length])), reason: example.outcome === 'failed' && !unexplained.has(example) ? null : example.reason }
  }
}

/** Read, in order, and nothing else was done with it. */
const isQuiet = (example: ExampleResult, found: ReturnType<typeof foundIn>): boolean =>
  example.outcome === 'passed' && !wentFurther(example) && keyMetric(example) === null && timeOf(example) === null && found(example).levels.size === 0

/** That a descriptor could be read says the outcome. */
const wentFurther = (example: ExampleResult): boolean => rungsOf(example).some(({ rung, state }) => rung !== 'parsed' || state !== 'passed')

const rungsOf = (example: ExampleResult): ExampleResult['rungs'] => example.rungs.filter((rung) => rung.state !== 'not_run')

function quietLine(quiet: number, others: number, report: Report): Md {
  if (quiet === 0) return ours('')
  return ours(`${count(quiet, others === 0 ? 'example' : 'other example')} without a ${report.baseline === null ? '' : 'new '}finding.`)
}

interface Column {
  readonly title: OwnWords
  /** Whether the row has something to show: never decided by text that somebody else wrote. */
  readonly fills: (row: Row) => boolean
  readonly show: (row: Row) => Md
}

const COLUMNS: readonly Column[] = [
  { title: ownWords('example'), fills: () => true, show: ({ example }) => cell(example.id) },
  { title: ownWords('tier'), fills: () => true, show: ({ example }) => ours(example.tier) },
  { title: ownWords('rungs'), fills: ({ example }) => wentFurther(example), show: ({ example }) => ours(rungsOf(example).map(({ state, rung }) => `${GLYPHS[state]} ${rung}`).join(' ')) },
  { title: ownWords('reported metric'), fills: ({ example }) => keyMetric(example) !== null, show: ({ example }) => metricCell(example) },
  { title: ownWords('time'), fills: ({ example }) => timeOf(example) !== null, show: ({ example }) => ours(duration(timeOf(example) ?? 0)) },
  { title: ownWords('outcome'), fills: () => true, show: ({ example }) => ours(`${GLYPHS[example.outcome]} ${example.outcome}`) },
  { title: ownWords('found'), fills: ({ levels }) => levels.size > 0, show: ({ levels }) => ours([...levels].map(([level, number]) => count(number, LEVELS[level])).join(', ')) },
  { title: ownWords('why'), fills: ({ reason }) => reason !== null, show: ({ reason }) => proseCell(reason ?? '') },
]

function metricCell(example: ExampleResult): Md {
  const metric = keyMetric(example)
  return metric === null ? ours('') : md`${cell(metric.name, 40)} ${cell(figure(metric.value), 30)}${ours(metric.others > 0 ? ` and ${metric.others} more` : '')}`
}
