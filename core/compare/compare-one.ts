/** One subject: gate, then metric by metric. The verdicts that rest on a test are not final here: the family of the report is not known yet. */
import { LEAST_NOISE } from '../history/noise-floor.ts'
import { NO_HISTORY } from '../history/series.ts'
import { runnerQuality } from '../benchmark/runner-quality.ts'
import type { Comparison } from '../schema/report.ts'
import { relativeChange } from './change.ts'
import type { CompareAllOptions, ComparisonInput } from './compare-all.ts'
import { DIMENSIONS, differencesOf } from './differences.ts'
import { mannWhitneyEvidence } from './evidence.ts'
import { gate, type Gate } from './gate.ts'
import { judgePair } from './judge-pair.ts'
import { relativeStep } from './judge-time.ts'
import type { Circumstances, Judgement, Samples } from './judgement.ts'
import { keyFilter } from './key-filter.ts'
import { pairsOf, type Pair } from './metrics-of.ts'
import { decidedBy, noiseOf, segmentOf } from './past.ts'
import { finite, shown } from './sample.ts'
import { sidesOf, type Sides } from './sides.ts'
import { treeOf } from './state-of.ts'
import { startOf } from './subject.ts'
import { verdictOfMetrics } from './verdict-of-metrics.ts'

/** A comparison, and the values behind those of its metrics that were tested. */
export interface Drafted {
  readonly comparison: Comparison
  /** By the index of the metric. */
  readonly samples: ReadonlyMap<number, Samples>
}

type Reported = Comparison['metrics'][number]

/** null: a side has no record. */
export function compareOne(input: ComparisonInput, options: CompareAllOptions): Drafted | null {
  const sides = sidesOf(input.base, input.head)
  if (sides === null) return null
  const [base, head] = [sides.base.at(-1)!, sides.head.at(-1)!]
  const across = options.across ?? []
  const open = gate(base, head, { across, seeds: sides.unit === 'build' })
  const wanted = keyFilter(options.keys ?? [])
  const pairs = pairsOf(sides, { ...options, declared: input.declared }).filter(({ metric }) => wanted(metric.name))
  const judged = pairs.map((pair) => toMetric(pair, { sides, open, options }))
  const metrics = judged.map(({ metric }) => metric)
  const samples = new Map(judged.flatMap(({ samples: own }, at) => (own === undefined ? [] : [[at, own]])))
  const builds = sides.base.length > 1 || sides.head.length > 1
  const differences = differencesOf(base, head, across)
  const at = startOf(base)
  const comparison: Comparison = {
    example: head.example?.id ?? base.example?.id ?? null,
    preset: head.preset ?? base.preset ?? null,
    base: base.id,
    head: head.id,
    verdict: open.closed === null ? verdictOfMetrics(metrics, { builds }) : 'incomparable',
    reason: open.closed ?? (metrics.length === 0 ? 'Neither run has a metric that was asked for.' : sides.told),
    mode: across.length === 0 ? 'regression' : 'contrast',
    ...(across.length === 0 ? {} : { across: DIMENSIONS.filter((dimension) => across.includes(dimension)) }),
    ...(builds ? { records: { base: sides.base.slice(-MOST).map(({ id }) => id), head: sides.head.slice(-MOST).map(({ id }) => id) } } : {}),
    ...(at === base.id ? {} : { baseAt: at }),
    ...(differences.length === 0 ? {} : { differences: [...differences] }),
    metrics,
  }
  return { comparison, samples }
}

/** Ids of one side that a document names. */
const MOST = 100

interface Context {
  readonly sides: Sides
  readonly open: Gate
  readonly options: CompareAllOptions
}

function toMetric(pair: Pair, context: Context): { readonly metric: Reported; readonly samples: Samples | undefined } {
  const { metric, base, head } = pair
  const [before, after] = [shown(base), shown(head)]
  const past = pastOf(pair, context)
  const closed = closedBy(pair, context.open)
  const said: Judgement = closed === null ? judgePair(pair, { ...context.sides, ...past }) : { verdict: 'incomparable', reason: closed }
  const runs = said.samples === undefined ? { base: base.values.length, head: head.values.length } : { base: said.samples.base.length, head: said.samples.head.length }
  const reported: Reported = {
    name: metric.name,
    origin: metric.origin,
    base: before,
    head: after,
    ...(metric.unit === null ? {} : { unit: metric.unit }),
    change: closed !== null || before === null || after === null ? null : relativeChange(before, after),
    tolerance: metric.tolerance,
    ...(metric.direction === null ? {} : { direction: metric.direction }),
    verdict: said.verdict,
    reason: said.reason,
    class: metric.class,
    runs,
    ...(said.evidence === undefined ? {} : { evidence: said.evidence, ...(said.samples === undefined ? {} : { noiseFloor: { ...past.noise } }) }),
    ...detectableOf(said, metric.class, context.sides),
    ...(past.segment.length === 0 ? {} : { history: past.segment.slice(-PICTURE) }),
    ...decidedBy(context.sides.head.at(-1)!, metric.name, context.options.history ?? NO_HISTORY, context.options.today),
  }
  return { metric: reported, samples: said.samples }
}

/** Starts that were made to judge a time, and cannot: no change at all could have been seen. Tests over starts say it when their family is known. */
function detectableOf({ verdict, evidence, detectable }: Judgement, of: Reported['class'], { unit }: Sides): Pick<Reported, 'detectable'> {
  if (detectable !== undefined) return { detectable }
  const blind = unit === 'start' && of === 'time' && evidence === undefined && (verdict === 'insufficient_data' || verdict === 'inconclusive')
  return blind ? { detectable: null } : {}
}

/** Across machines of another class what they share is quality: never a ratio of times or of memory (G8). */
function closedBy({ metric, closed, base, head }: Pair, open: Gate): string | null {
  if (open.closed !== null || (base.values.length === 0 && head.values.length === 0)) return open.closed
  const measured = metric.class === 'time' || metric.class === 'near'
  return measured && open.machine !== null ? open.machine : closed
}

/** Builds that a picture shows. */
const PICTURE = 40

type Past = Pick<Circumstances, 'noise' | 'segment'>

/** A contrast has no history: its base is no state before its head. */
function pastOf(pair: Pair, { sides, options }: Context): Past {
  const points = options.history === undefined || (options.across ?? []).length > 0 ? [] : segmentOf(sides, pair.metric, options.history)
  const learned = points.length === 0 ? { value: LEAST_NOISE, builds: 0 } : noiseOf(points)
  return { noise: { ...learned, value: Math.max(learned.value, againstItself(pair, sides)) }, segment: points.map(({ value }) => value) }
}

/**
 * Of an A/A run both sides are the same tree: all that they differ by is noise, as far as the interval of the difference reaches. The
 * gate is twice the noise, so such a run is equivalent, and its gate says how little this machine can tell apart.
 */
function againstItself({ metric, base, head }: Pair, { base: bases, head: heads, unit }: Sides): number {
  const [a, b] = [bases.at(-1)!, heads.at(-1)!]
  // Whatever a record says of itself: of two trees the difference is no noise.
  if (unit !== 'start' || b.benchmark?.mode !== 'same' || treeOf(a) !== treeOf(b) || metric.class === 'quality') return 0
  const { low, high } = mannWhitneyEvidence(finite(base), finite(head), { direction: null, gate: 0 })
  const step = metric.class === 'time' ? relativeStep(finite(base), finite(head)) : 0
  const reach = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0)) + step
  return Math.max(runnerQuality(finite(base), finite(head))?.noiseFloor ?? 0, reach / 2)
}
