/** Every comparison of a report at once: a family of tests can only be corrected as a whole (specs: compare 0.6). */
import type { History } from '../history/series.ts'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { compareOne, type Drafted } from './compare-one.ts'
import { correctFamily } from './correct-family.ts'
import { DELTA, EACH_WAY, USUAL_FAMILY } from './decide.ts'
import type { Runner } from './floors.ts'
import type { Dimension } from './gate.ts'
import { relativeStep } from './judge-time.ts'
import type { Declaration } from './metric.ts'
import { smallestDetectable } from './statistics/detectable.ts'

export type { Dimension } from './gate.ts'

/** One subject (example and preset), one or more records a side; their order does not matter. */
export interface ComparisonInput {
  readonly base: readonly RunRecord[]
  readonly head: readonly RunRecord[]
  readonly declared: Readonly<Record<string, Declaration>>
}

export interface CompareAllOptions {
  /** Relative change below which a metric of quality counts as equivalent, unless declared otherwise. */
  readonly tolerance: number
  /** Relative; instead of the floors of the table (core/compare/floors.ts), unless declared otherwise. */
  readonly floor?: number
  /** Machines of one's own are quieter. Left out: shared. */
  readonly runner?: Runner
  /** Globs of metric names; with `!` in front, names left out. Empty or left out: all. */
  readonly keys?: readonly string[]
  /** Dimensions that may differ: a contrast. Empty or left out: mode `regression`. */
  readonly across?: readonly Dimension[]
  /** What the past says: noise floors, accepted changes, quarantined metrics. Left out: nothing. */
  readonly history?: History
  /** YYYY-MM-DD, against which accepted changes and quarantines run out. Left out: none of them counts. */
  readonly today?: string
}

/** In the order of `inputs`; those without a record on a side are left out. */
export function compareAll(inputs: readonly ComparisonInput[], options: CompareAllOptions): readonly Comparison[] {
  const drafted = inputs.map((input) => compareOne(input, options)).filter((each) => each !== null)
  // Tests over rows leave no samples and are members of the family like any other.
  const tests = drafted.reduce((sum, { comparison }) => sum + comparison.metrics.filter(({ evidence }) => evidence !== undefined).length, 0)
  return correctFamily(drafted.map((each) => withDetectable(each, tests)))
}

function withDetectable({ comparison, samples }: Drafted, tests: number): Comparison {
  if (samples.size === 0) return comparison
  const alpha = EACH_WAY / Math.max(tests, USUAL_FAMILY)
  const metrics = comparison.metrics.map((metric, at) => {
    const sample = samples.get(at)
    if (sample === undefined || metric.evidence === undefined) return metric
    const { leastP = 0 } = metric.evidence
    // Few values can show a change among few metrics and none among the usual: nothing is promised, and nothing denied.
    if (leastP > alpha && leastP <= EACH_WAY / Math.max(tests, 1)) return metric
    const seen = smallestDetectable(sample.base, sample.head, { alpha, delta: DELTA, floor: metric.evidence.gate })
    const step = metric.class === 'time' ? relativeStep(sample.base, sample.head) : 0
    return { ...metric, detectable: seen === null ? null : Math.max(seen, step) }
  })
  return { ...comparison, metrics }
}
