/** The verb `compare`: records of two sides, or two directories of records, matched by example and preset; one report. */
import { compareAll, type CompareAllOptions, type ComparisonInput, type Dimension } from '../core/compare/compare-all.ts'
import { declarationsOf } from '../core/compare/declarations-of.ts'
import { bySubject, matchRecords } from '../core/compare/match-records.ts'
import type { Matched } from '../core/compare/match-records.ts'
import { subjectOf } from '../core/compare/subject.ts'
import { ok, type Problem, type Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import { applyLevels } from '../core/rules/apply-levels.ts'
import { finding } from '../core/rules/finding.ts'
import type { Config } from '../core/schema/config.ts'
import type { Comparison, Finding, Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import { loadGarden } from './steps/load-garden.ts'
import type { Garden } from './steps/load-garden.ts'
import { pastOf } from './steps/past-of.ts'
import { readRecords, shownPath } from './steps/read-records.ts'
import type { FoundRecord, FoundRecords } from './steps/read-records.ts'

export interface CompareVerbOptions {
  /**
   * A record or a directory of records; relative to the repository, or absolute. Of a directory the newest record of each example and
   * preset counts. Several paths: every record of them is a measurement of its side.
   */
  readonly base: string | readonly string[]
  readonly head: string | readonly string[]
  /** Dimensions that may differ: a contrast. Left out or empty: all must be equal but the change under test. */
  readonly across?: readonly Dimension[]
  /** Globs of metric names; with `!` in front, names left out. */
  readonly keys?: readonly string[]
  /** Relative; instead of `compare.tolerance` of the configuration. What is declared for a metric still comes first. */
  readonly tolerance?: number
}

export async function compare(world: World, config: Config, options: CompareVerbOptions): Promise<Report> {
  const [base, head] = [await readSide(world, options.base), await readSide(world, options.head)]
  if (!base.ok || !head.ok) return reportOf(world, options, { problems: [base, head].flatMap((side) => (side.ok ? [] : [side.problem])) })
  const every = isList(options.base) || isList(options.head)
  const { across = [] } = options
  const matched = isPair(base.value, head.value, every) ? pair(base.value, head.value) : matchRecords(base.value.records, head.value.records, { every, across })
  const garden = await loadGarden(world, config)
  const past = await pastOf(world, config, matched.pairs.flatMap((sides) => sides.head.map(({ record }) => record)))
  const comparisons = compareAll(matched.pairs.map((sides) => inputOf(sides.base, sides.head, garden, config)), { ...optionsOf(config, options), ...past })
  return reportOf(world, options, {
    comparisons,
    findings: applyLevels([...unmatched(matched), ...nothingCompared(matched, comparisons)], config.validate.levels),
    problems: [...base.value.problems, ...head.value.problems, ...nothing(world, matched, options)],
  })
}

interface Parts {
  readonly comparisons?: readonly Comparison[]
  readonly findings?: readonly Finding[]
  readonly problems: readonly Problem[]
}

async function reportOf(world: World, options: CompareVerbOptions, parts: Parts): Promise<Report> {
  const head = await world.git.head()
  return buildReport({
    verb: 'compare',
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    scope: { mode: 'named', reason: `${shownSide(world, options.base)} compared with ${shownSide(world, options.head)}.`, base: null },
    examples: [],
    cells: { planned: [], executed: [] },
    comparisons: [],
    findings: [],
    baseline: null,
    ...parts,
  })
}

type Path = CompareVerbOptions['base']

const isList = (path: Path): path is readonly string[] => typeof path !== 'string' && path.length > 1

const shownSide = (world: World, path: Path): string => [path].flat().map((each) => shownPath(world, each)).join(', ')

/** The first path that cannot be read is the problem of its side: a measurement that is missing would go unseen. */
async function readSide(world: World, path: Path): Promise<Result<FoundRecords>> {
  const [records, problems]: [FoundRecord[], Problem[]] = [[], []]
  for (const each of [path].flat()) {
    const found = await readRecords(world, each)
    if (!found.ok) return found
    records.push(...found.value.records)
    problems.push(...found.value.problems)
  }
  return ok({ records, problems })
}

function inputOf(base: readonly FoundRecord[], head: readonly FoundRecord[], garden: Garden, config: Config): ComparisonInput {
  const example = garden.examples.find((each) => each.id === head.at(-1)?.record.example?.id)
  return { base: base.map(({ record }) => record), head: head.map(({ record }) => record), declared: declarationsOf(example, config) }
}

/** A tolerance on the command line holds for every metric that has none of its own: for times and memory it replaces the floors. */
function optionsOf(config: Config, { tolerance, keys, across }: CompareVerbOptions): CompareAllOptions {
  return { tolerance: tolerance ?? config.compare.tolerance, runner: config.compare.runner, ...(tolerance === undefined ? {} : { floor: tolerance }), ...(keys === undefined ? {} : { keys }), ...(across === undefined ? {} : { across }) }
}

/** Single records are compared whatever they are, and so are records of one subject a side: when they are runs of different things, the gate says so. */
function isPair(base: FoundRecords, head: FoundRecords, every: boolean): boolean {
  return [base.records, head.records].every((side) => (every ? bySubject(side).size === 1 : side.length === 1))
}

const pair = (base: FoundRecords, head: FoundRecords): Matched<FoundRecord> => ({ pairs: [{ base: base.records, head: head.records }], onlyBase: [], onlyHead: [] })

function unmatched(matched: Matched<FoundRecord>): Finding[] {
  return [
    ...matched.onlyBase.map((found) => finding('COMPARE.NO_HEAD', placeOf(found), `The base has a run of ${nameOf(found)}, the head has none.`)),
    ...matched.onlyHead.map((found) => finding('COMPARE.NO_BASE', placeOf(found), `The head has a run of ${nameOf(found)}, the base has none.`)),
  ]
}

const placeOf = (found: FoundRecord) => ({ path: found.path, example: found.record.example?.id ?? null })

const nameOf = (found: FoundRecord): string => `${subjectOf(found.record).example} with the preset ${subjectOf(found.record).preset}`

/** Silence would read as "nothing got worse". */
function nothingCompared(matched: Matched<FoundRecord>, comparisons: readonly Comparison[]): Finding[] {
  const [first] = comparisons
  const head = matched.pairs[0]?.head.at(-1)
  if (first === undefined || head === undefined || comparisons.some(({ verdict, metrics }) => metrics.length > 0 && !NOTHING.has(verdict))) return []
  const why = first.reason ?? first.metrics.find((metric) => metric.reason !== null)?.reason ?? 'no reason was given'
  return [finding('COMPARE.NOTHING_COMPARED', { path: head.path, example: first.example }, `Nothing was compared. ${comparisons.length === 1 ? '' : `The first of ${comparisons.length} reasons: `}${why}`)]
}

const NOTHING: ReadonlySet<Comparison['verdict']> = new Set(['incomparable', 'insufficient_data'])

function nothing(world: World, matched: Matched<FoundRecord>, options: CompareVerbOptions): Problem[] {
  if (matched.pairs.length > 0) return []
  return [{ code: 'COMPARE.NOTHING', message: `No record of ${shownSide(world, options.head)} has a counterpart of the same example and preset in ${shownSide(world, options.base)}.`, next: 'Name two directories that hold records of the same examples.' }]
}
