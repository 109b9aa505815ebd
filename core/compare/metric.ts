/** What is known about a metric before its values are looked at. */

/**
 * How a metric behaves when nothing changed (specs: compare 5).
 * `exact`: it is equal. `near`: nearly so (memory, sizes, counts). `time`: it differs from start to start. `quality`: the same code
 * and seed give the same value, so one run a side can show a change beyond the tolerance.
 */
export type MetricClass = 'exact' | 'near' | 'time' | 'quality'

export type Direction = 'min' | 'max' | 'neutral'

/** A value as a record holds it; the strings are the numbers that JSON cannot hold. */
export type Value = number | 'NaN' | 'Infinity' | '-Infinity'

export interface Metric {
  /** As a report shows it: of the tail of a latency, `step_time.p95`. */
  readonly name: string
  readonly origin: 'observed' | 'reported'
  readonly class: MetricClass
  /** Somebody wrote its class down; else its unit and its name said it. */
  readonly classDeclared: boolean
  /** Somebody wrote its tolerance down, for this metric or on the command line; else it is the floor of the table. */
  readonly toleranceDeclared: boolean
  /** null: nobody said which way is better. */
  readonly direction: Direction | null
  readonly unit: string | null
  /** Relative: a smaller change is never a verdict. */
  readonly tolerance: number
}

export type Verdict = 'regression' | 'improvement' | 'equivalent' | 'inconclusive' | 'insufficient_data' | 'incomparable'

/** What someone declared about a metric: the descriptor, then the configuration. */
export interface Declaration {
  readonly direction?: Direction | null
  readonly unit?: string | null
  readonly tolerance?: number | null
  readonly class?: MetricClass | null
}
