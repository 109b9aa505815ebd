/** Makes one report of several: the cells of a matrix, or the verbs that `check` composes. Grouping never changes the verdict for the better. */
import { correctFamily } from '../compare/correct-family.ts'
import type { LeftOut } from '../garden/plan.ts'
import type { ExampleResult, Finding, Report, RungResult } from '../schema/report.ts'
import { buildReport } from './build-report.ts'
import { byWord } from './order.ts'
import { PLAN_CODES } from './plan-findings.ts'

export interface MergeOptions {
  /** The verb of the whole. Left out: the verb they share, else `check`. */
  readonly verb?: Report['verb']
  /** Left out: the widest of theirs. */
  readonly scope?: Report['scope']
  /** Cells that the plan promised, when the plan is known here. */
  readonly planned?: readonly string[]
  /** What the plan left out: skipped, whatever else is known of it. */
  readonly left?: readonly LeftOut[]
}

/** The order of `reports` does not matter. Without any report nothing could be judged, and the result says so. */
export function mergeReports(reports: readonly Report[], options: MergeOptions = {}): Report {
  const verbs = new Set(reports.map((report) => report.verb))
  const [shared] = verbs
  const examples = reports.flatMap((report) => report.examples)
  return buildReport({
    verb: options.verb ?? (verbs.size === 1 && shared !== undefined ? shared : 'check'),
    repository: mergeRepository(reports),
    scope: options.scope ?? widestScope(reports),
    examples: mergeExamples([...examples, ...skipped(options.left ?? [], examples)]),
    cells: { planned: [...reports.flatMap((report) => report.cells.planned), ...(options.planned ?? [])], executed: reports.flatMap((report) => report.cells.executed) },
    findings: mergeFindings(reports),
    // Each cell knew only its own metrics; chance has as many tries as the whole has.
    comparisons: correctFamily(reports.flatMap((report) => report.comparisons)),
    contracts: reports.flatMap((report) => report.contracts ?? []),
    sweeps: reports.flatMap((report) => report.sweeps ?? []),
    trends: reports.flatMap((report) => report.trends ?? []),
    changes: reports.flatMap((report) => report.changes ?? []),
    proposals: reports.flatMap((report) => report.proposals ?? []),
    // One export has one report.
    ...(reports.length === 1 && reports[0]?.exported !== undefined ? { exported: reports[0].exported } : {}),
    ...mergeWorkspace(reports),
    baseline: mergeBaseline(reports),
    problems: [...reports.flatMap((report) => report.problems), ...(reports.length === 0 ? [NO_REPORTS] : [])],
  })
}

const NO_REPORTS = { code: 'REPORT.NONE', message: 'There is no report to merge, so nothing is known.', next: 'Look at the jobs that should have written one.' }

/** One commit or none: reports of different commits do not describe one state. */
function mergeRepository(reports: readonly Report[]): Report['repository'] {
  const commits = new Set(reports.map((report) => report.repository.commit))
  const [commit] = commits
  const dirty = reports.map((report) => report.repository.dirty)
  return { commit: commits.size === 1 ? (commit ?? null) : null, dirty: dirty.includes(true) ? true : dirty.length === 0 || dirty.includes(null) ? null : false }
}

const WIDTH = ['named', 'affected', 'all'] as const

function widestScope(reports: readonly Report[]): Report['scope'] {
  const scopes = reports.map((report) => report.scope).sort((a, b) => WIDTH.indexOf(b.mode) - WIDTH.indexOf(a.mode) || byWord(JSON.stringify(a), JSON.stringify(b)))
  return scopes[0] ?? { mode: 'named', reason: 'No report was there.', base: null }
}

/** An example without a cell was read and not run: "passed" would be what validate says of its files. */
function skipped(left: readonly LeftOut[], examples: readonly ExampleResult[]): ExampleResult[] {
  const known = new Map(examples.map((example) => [example.id, example]))
  return left.map(({ example: id, path, reason }) => {
    const { name, tier } = known.get(id) ?? { name: id, tier: 'experimental' }
    return { id, path, name, tier, outcome: 'skipped', reason, rungs: [], records: [] }
  })
}

/** The worst outcome of an example counts, and a skip is worse than a pass. */
const OUTCOMES = ['passed', 'skipped', 'failed'] as const
const STATES = ['not_run', 'passed', 'skipped', 'failed'] as const

/** One result for each example. */
export function mergeExamples(examples: readonly ExampleResult[]): ExampleResult[] {
  const byId = Map.groupBy(examples, (example) => example.id)
  return [...byId.values()].map((same) => same.sort((a, b) => byWord(JSON.stringify(a), JSON.stringify(b))).reduce(mergeExample))
}

function mergeExample(a: ExampleResult, b: ExampleResult): ExampleResult {
  const [worse, other] = OUTCOMES.indexOf(b.outcome) > OUTCOMES.indexOf(a.outcome) ? [b, a] : [a, b]
  const metrics = { ...other.metrics, ...worse.metrics }
  return {
    ...worse,
    reason: worse.reason ?? (worse.outcome === other.outcome ? other.reason : null),
    rungs: mergeRungs([...a.rungs, ...b.rungs]),
    records: [...a.records, ...b.records],
    ...(a.metrics === undefined && b.metrics === undefined ? {} : { metrics }),
  }
}

function mergeRungs(rungs: readonly RungResult[]): RungResult[] {
  return [...Map.groupBy(rungs, (rung) => rung.rung).values()].map((same) => same.reduce(worseRung))
}

const worseRung = (a: RungResult, b: RungResult): RungResult => (STATES.indexOf(b.state) > STATES.indexOf(a.state) ? b : a)

/** A finding known in one report and new in another is new. What follows from the plan is computed anew. */
function mergeFindings(reports: readonly Report[]): Finding[] {
  const findings = reports.flatMap((report) => report.findings).filter((finding) => !PLAN_CODES.includes(finding.code))
  const same = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, status: null }))
  return [...same.values()].map((all) => all.find((finding) => finding.status === 'new') ?? all[0]).filter((finding) => finding !== undefined)
}

/** One repository has one workspace; whoever verified most of it says most. */
function mergeWorkspace(reports: readonly Report[]): Pick<Report, 'workspace'> {
  const compared = ({ verified }: NonNullable<Report['workspace']>): number => verified.content + verified.cache + verified.pointers
  const [workspace] = reports.flatMap((report) => report.workspace ?? []).sort((a, b) => compared(b) - compared(a) || byWord(JSON.stringify(a), JSON.stringify(b)))
  return workspace === undefined ? {} : { workspace }
}

function mergeBaseline(reports: readonly Report[]): Report['baseline'] {
  const baselines = reports.map((report) => report.baseline).filter((baseline) => baseline !== null)
  const path = baselines.map((baseline) => baseline.path).sort(byWord)[0]
  if (path === undefined) return null
  const findings = mergeFindings(reports)
  const count = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length
  const fixed = Math.max(...baselines.map((baseline) => baseline.fixed))
  const moved = baselines.flatMap((baseline) => baseline.moved ?? [])
  const gone = baselines.flatMap((baseline) => (baseline.gone === undefined ? [] : [baseline.gone]))
  return { path, known: count('known'), new: count('new'), fixed, ...(moved.length === 0 ? {} : { moved: Math.max(...moved) }), ...(gone.length === 0 ? {} : { gone: mergeGone(gone.flat()) }) }
}

/** Every report looked at the same garden: an entry that two of them miss is gone once. */
function mergeGone(gone: readonly Gone[]): Gone[] {
  const same = Map.groupBy(gone, ({ code, path: file }) => `${file}\n${code}`)
  const merged = [...same.values()].map((all) => all.reduce((a, b) => (b.count > a.count ? b : a)))
  return merged.sort((a, b) => byWord(a.path, b.path) || byWord(a.code, b.code)).slice(0, 100)
}

type Gone = NonNullable<NonNullable<Report['baseline']>['gone']>[number]
