/** The verb `compare`: records of two sides, or of a head and of what a git reference means; one report. */
import { compareAll, type CompareAllOptions, type ComparisonInput, type Dimension } from '../core/compare/compare-all.ts'
import { declarationsOf } from '../core/compare/declarations-of.ts'
import type { SidePair } from '../core/compare/match-sides.ts'
import type { Problem } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import { applyLevels } from '../core/rules/apply-levels.ts'
import { finding } from '../core/rules/finding.ts'
import { canonicalJson } from '../core/record/canonical-json.ts'
import type { Config } from '../core/schema/config.ts'
import type { Comparison, Finding, Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { gatherAgainstBase } from './steps/gather-against-base.ts'
import type { Gathered } from './steps/gathered.ts'
import { gatherTwoSides } from './steps/gather-two-sides.ts'
import { loadGarden, type Garden } from './steps/load-garden.ts'
import { pastOf } from './steps/past-of.ts'
import { readSide, shownPath, type FoundRecord } from './steps/read-records.ts'

type Paths = string | readonly string[]

export interface CompareVerbOptions {
  /**
   * Records or directories of records; relative to the repository, or absolute. Of each example and preset the newest record says which
   * state is meant, and every record of that state is a measurement of its side.
   */
  readonly base?: Paths
  /** Instead of `base`: a git reference. Records of the merge base with it are looked for in the own store and on the data branch. */
  readonly baseRef?: string
  /** As `base`; left out: the own store. */
  readonly head?: Paths
  /** Dimensions that may differ: a contrast. Left out or empty: all must be equal but the change under test. */
  readonly across?: readonly Dimension[]
  /** Globs of metric names; with `!` in front, names left out. */
  readonly keys?: readonly string[]
  /** Relative; instead of `compare.tolerance` of the configuration. What is declared for a metric still comes first. */
  readonly tolerance?: number
}

/** Needs no network: the history is taken as this clone last fetched it (specs: compare G18). */
export async function compare(world: World, config: Config, options: CompareVerbOptions): Promise<Report> {
  const stored = world.output.absolute('records')
  const head = await readSide(world, [options.head ?? stored].flat())
  const base = options.baseRef === undefined ? await readSide(world, [options.base ?? []].flat()) : null
  const sides = [base, head].filter((side) => side !== null)
  if (!head.ok || base?.ok === false) return reportOf(world, options, { problems: sides.flatMap((side) => (side.ok ? [] : [options.head === undefined && side === head ? { ...side.problem, next: 'Run something first (`hortus smoke`), or name the records of the head.' } : side.problem])) })
  const [garden, past] = await Promise.all([loadGarden(world, config), pastOf(world, config, head.value.records.map(({ record }) => record))])
  const across = options.across ?? []
  const shown = { base: shownSide(world, options.base ?? ''), head: shownSide(world, options.head ?? stored) }
  const gathered = base === null ? await gatherAgainstBase(world, { ref: options.baseRef ?? 'HEAD', head: head.value, across, garden, past, shown, stored, meansNow: options.head === undefined }) : gatherTwoSides(base.value, head.value, across, shown)
  const comparisons = compareAll(gathered.pairs.map((pair) => inputOf(pair, garden, config)), { ...optionsOf(config, options), ...past })
  return reportOf(world, options, {
    comparisons: comparisons.map((comparison, at) => withTold(comparison, gathered.pairs[at]!)),
    findings: applyLevels([...gathered.findings, ...gathered.pairs.flatMap(sameRecord), ...nothingCompared(gathered, comparisons)], config.validate.levels),
    problems: gathered.problems,
    mergeBase: gathered.mergeBase,
  })
}

interface Parts {
  readonly comparisons?: readonly Comparison[]
  readonly findings?: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly mergeBase?: string | null
}

async function reportOf(world: World, options: CompareVerbOptions, { mergeBase = null, ...parts }: Parts): Promise<Report> {
  const head = await world.git.head()
  const base = options.baseRef === undefined ? shownSide(world, options.base ?? '') : `the merge base with ${options.baseRef}${mergeBase === null ? '' : ` (${mergeBase.slice(0, 12)})`}`
  return buildReport({
    verb: 'compare',
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    scope: { mode: 'named', reason: `${shownSide(world, options.head ?? world.output.absolute('records'))} compared with ${base}.`, base: mergeBase },
    examples: [],
    cells: { planned: [], executed: [] },
    comparisons: [],
    findings: [],
    baseline: null,
    ...parts,
  })
}

const shownSide = (world: World, paths: Paths): string => [paths].flat().map((each) => shownPath(world, each)).join(', ')

function inputOf({ base, head }: SidePair<FoundRecord>, garden: Garden, config: Config): ComparisonInput {
  const example = garden.examples.find((each) => each.id === head.at(-1)?.record.example?.id)
  return { base: base.map(({ record }) => record), head: head.map(({ record }) => record), declared: declarationsOf(example, config) }
}

/** A tolerance on the command line holds for every metric that has none of its own: for times and memory it replaces the floors. */
function optionsOf(config: Config, { tolerance, keys, across }: CompareVerbOptions): CompareAllOptions {
  return { tolerance: tolerance ?? config.compare.tolerance, runner: config.compare.runner, ...(tolerance === undefined ? {} : { floor: tolerance }), ...(keys === undefined ? {} : { keys }), ...(across === undefined ? {} : { across }) }
}

const withTold = (comparison: Comparison, { told }: SidePair<FoundRecord>): Comparison => (told === null ? comparison : { ...comparison, reason: [comparison.reason, told].filter((each) => each !== null).join(' ') })

/** Nothing differs then, and nothing was learned. */
function sameRecord({ base, head }: SidePair<FoundRecord>): Finding[] {
  const [a, b] = [base.at(-1), head.at(-1)]
  if (a === undefined || b === undefined || canonicalJson(a.record) !== canonicalJson(b.record)) return []
  return [finding('COMPARE.SAME_RECORD', { path: b.path, example: b.record.example?.id ?? null }, `Base and head are the same record, ${b.record.id}: that nothing differs says nothing.`)]
}

/** Silence would read as "nothing got worse". */
function nothingCompared({ pairs }: Gathered, comparisons: readonly Comparison[]): Finding[] {
  const [first] = comparisons
  const head = pairs[0]?.head.at(-1)
  if (first === undefined || head === undefined || comparisons.some(({ verdict, metrics }) => metrics.length > 0 && !NOTHING.has(verdict))) return []
  const why = first.reason ?? first.metrics.find((metric) => metric.reason !== null)?.reason ?? 'no reason was given'
  return [finding('COMPARE.NOTHING_COMPARED', { path: head.path, example: first.example }, `Nothing was compared. ${comparisons.length === 1 ? '' : `The first of ${comparisons.length} reasons: `}${why}`, fixOf(why))]
}

/** Who sets two ways side by side that differ on purpose has to say so. */
function fixOf(why: string): { readonly fix?: string } {
  const dimension = /^The (preset|params|image) differs?: /.exec(why)?.[1]
  return dimension === undefined ? {} : { fix: `When that is on purpose, add \`--across ${dimension}\`. Else name two runs that differ in their code only.` }
}

const NOTHING: ReadonlySet<Comparison['verdict']> = new Set(['incomparable', 'insufficient_data'])
