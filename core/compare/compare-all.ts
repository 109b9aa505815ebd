/** Every comparison of a report at once: a family of tests can only be corrected as a whole (specs: compare 0.6). */
import { compareSides } from '../benchmark/compare-sides.ts'
import type { History } from '../history/series.ts'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import type { Declaration } from './metric.ts'

export type Dimension = 'preset' | 'params' | 'image' | 'hardware'

/** One subject (example and preset), one or more records a side, oldest first. */
export interface ComparisonInput {
  readonly base: readonly RunRecord[]
  readonly head: readonly RunRecord[]
  readonly declared: Readonly<Record<string, Declaration>>
}

export interface CompareAllOptions {
  /** Relative change below which a metric counts as equivalent, unless declared otherwise. */
  readonly tolerance: number
  /** Globs of metric names; with `!` in front, names left out. Empty or left out: all. */
  readonly keys?: readonly string[]
  /** Dimensions that may differ: a contrast. Empty or left out: mode `regression`. */
  readonly across?: readonly Dimension[]
  /** What the past says: noise floors, accepted changes, quarantined metrics. Left out: nothing. */
  readonly history?: History
  /** YYYY-MM-DD, against which accepted changes and quarantines run out. Left out: none of them counts. */
  readonly today?: string
}

export function compareAll(inputs: readonly ComparisonInput[], options: CompareAllOptions): readonly Comparison[] {
  return inputs.flatMap(({ base, head, declared }) => {
    const [a, b] = [base.at(-1), head.at(-1)]
    return a === undefined || b === undefined ? [] : [compareSides(a, b, { tolerance: options.tolerance, declared, ...(options.keys === undefined ? {} : { keys: options.keys }) })]
  })
}
