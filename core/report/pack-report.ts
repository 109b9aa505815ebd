/**
 * A report small enough to cross from a job that ran a pull request's code to the one that posts (security 3.3). The least
 * important goes first, whole parts at a time; errors, failed examples and regressions last. What is left is still a report that
 * its reader can count again, and says in a notice what it lost.
 */
import { count } from '../render/figures.ts'
import { finding } from '../rules/finding.ts'
import type { Report } from '../schema/report.ts'
import { buildReport } from './build-report.ts'
import { withFindings } from './with-findings.ts'

/** UTF-8 bytes of the packed text. */
export const PACKED_BYTES = 256 * 1024

/** JSON of at most `maxBytes`. */
export function packReport(report: Report, maxBytes: number = PACKED_BYTES): string {
  const whole = JSON.stringify(report)
  if (fits(whole, maxBytes)) return whole
  const left: string[] = []
  let now = report
  for (const step of STEPS) {
    const most = step.of(now).length
    const kept = mostThatFits(now, step, maxBytes - ROOM)
    if (kept !== null && kept === most) break
    now = step.keep(now, kept ?? step.least)
    if (most > (kept ?? step.least)) left.push(count(most - (kept ?? step.least), step.word))
    if (kept !== null) break
  }
  return JSON.stringify(withFindings(now, [shortened(report, left)]))
}

/** The notice itself, and what its place in the list costs. */
const ROOM = 3000

function shortened({ summary }: Report, left: readonly string[]): Report['findings'][number] {
  const { examples, passed, failed, skipped, errors, warnings, notices } = summary
  const all = `${count(examples, 'example')} (${passed} passed, ${failed} failed, ${skipped} skipped), ${count(errors, 'error')}, ${count(warnings, 'warning')} and ${count(notices, 'notice')}`
  return finding('REPORT.SHORTENED', { path: '.' }, `The whole report has ${all}. Left out here: ${left.join(', ')}.`)
}

interface Step {
  readonly word: string
  /** How many are kept in any case. */
  readonly least: number
  /** All of them or none. */
  readonly whole?: true
  readonly of: (report: Report) => readonly unknown[]
  readonly keep: (report: Report, most: number) => Report
}

type Lists = 'findings' | 'examples' | 'comparisons'
type Item<K extends Lists> = Report[K][number]

/** Some of a list, in its order, and all of the rest. `least`: so many that the verdict stays what it was. */
function some<K extends Lists>(word: string, key: K, which: (item: Item<K>) => boolean, least = 0): Step {
  const of = (report: Report): readonly Item<K>[] => (report[key] as readonly Item<K>[]).filter(which)
  const keep = (report: Report, most: number): Report => {
    const kept = new Set<unknown>(of(report).slice(0, most))
    return { ...report, [key]: (report[key] as readonly Item<K>[]).filter((item) => !which(item) || kept.has(item)) }
  }
  return { word, least, of, keep }
}

/** All or nothing. */
const whole = (word: string, of: Step['of'], without: (report: Report) => Report): Step => ({ word, least: 0, whole: true, of, keep: (report, most) => (most >= of(report).length ? report : without(report)) })

const isNew = (level: string) => (each: Item<'findings'>): boolean => each.status === 'new' && each.level === level && each.code !== 'PLAN.CELL_NOT_EXECUTED'
const hasRegressed = (each: Item<'comparisons'>): boolean => each.verdict === 'regression'

const STEPS: readonly Step[] = [
  whole('cell that came back', ({ cells }) => cells.executed, (report) => ({ ...report, cells: open(report.cells) })),
  whole('signature', ({ workspace }) => workspace?.signatures ?? [], (report) => (report.workspace === undefined ? report : { ...report, workspace: { ...report.workspace, signatures: [] } })),
  whole('entry that the baseline no longer needs', ({ baseline }) => baseline?.gone ?? [], (report) => (report.baseline === null ? report : { ...report, baseline: { ...report.baseline, gone: [] } })),
  some('known finding', 'findings', (each) => each.status === 'known'),
  whole('sweep', ({ sweeps }) => sweeps ?? [], (report) => ({ ...report, sweeps: [] })),
  some('notice', 'findings', isNew('notice')),
  whole('metric that decides nothing', ({ comparisons }) => comparisons.flatMap(({ metrics }) => metrics.filter(({ verdict }) => verdict !== 'regression')), decisiveOnly),
  some('comparison without a regression', 'comparisons', (each) => !hasRegressed(each)),
  whole('change of a contract', ({ contracts }) => contracts ?? [], (report) => ({ ...report, contracts: [] })),
  whole('trend', ({ trends }) => trends ?? [], (report) => ({ ...report, trends: [] })),
  whole('proposal', ({ proposals }) => proposals ?? [], (report) => ({ ...report, proposals: [] })),
  whole('changed file', ({ changes }) => changes ?? [], (report) => ({ ...report, changes: [] })),
  whole('passed example in detail', ({ examples }) => examples.filter(({ outcome }) => outcome === 'passed'), plainPassed),
  some('passed example', 'examples', ({ outcome }) => outcome === 'passed', 1),
  some('warning', 'findings', isNew('warning'), 1),
  some('skipped example', 'examples', ({ outcome }) => outcome === 'skipped', 1),
  some('error', 'findings', isNew('error'), 1),
  { word: 'problem', least: 1, of: ({ problems }) => problems, keep: (report, most) => ({ ...report, problems: report.problems.slice(0, most) }) },
  { word: 'cell that did not come back', least: 1, of: missing, keep: (report, most) => recounted(report, { cells: { planned: missing(report).slice(0, most), executed: [] } }) },
  some('failed example', 'examples', ({ outcome }) => outcome === 'failed', 1),
  some('regression', 'comparisons', hasRegressed, 1),
]

/** Planned cells that came back say nothing more. */
const open = ({ planned, executed }: Report['cells']): Report['cells'] => ({ planned: planned.filter((cell) => !executed.includes(cell)), executed: [] })

function missing({ cells }: Report): readonly string[] {
  const executed = new Set(cells.executed)
  return cells.planned.filter((cell) => !executed.has(cell))
}

function decisiveOnly(report: Report): Report {
  return { ...report, comparisons: report.comparisons.map((each) => ({ ...each, metrics: each.metrics.filter(({ verdict }) => verdict === 'regression') })) }
}

function plainPassed(report: Report): Report {
  const plain = ({ id, path, name, tier, outcome, reason }: Item<'examples'>): Item<'examples'> => ({ id, path, name, tier, outcome, reason, rungs: [], records: [] })
  return { ...report, examples: report.examples.map((each) => (each.outcome === 'passed' ? plain(each) : each)) }
}

/** What follows from the plan is computed anew. */
const recounted = (report: Report, change: Partial<Report>): Report => buildReport({ ...report, ...change, findings: report.findings.filter(({ code }) => code !== 'PLAN.CELL_NOT_EXECUTED') })

/** The largest number of items with which the report fits; null: even `least` is too many. */
function mostThatFits(report: Report, step: Step, maxBytes: number): number | null {
  const holds = (most: number): boolean => fits(JSON.stringify(step.keep(report, most)), maxBytes)
  const all = step.of(report).length
  if (holds(all)) return all
  if (all <= step.least || !holds(step.least)) return null
  if (step.whole) return 0
  let [low, high] = [step.least, all]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}

/** A character has at least one byte: what is longer as a string needs no counting. */
const fits = (text: string, maxBytes: number): boolean => text.length <= maxBytes && new TextEncoder().encode(text).length <= maxBytes
