/** What is known about a metric before its values are looked at. */

/**
 * How a metric behaves when nothing changed (specs: compare 5).
 * `quality`: the same code gives the same value, so one run a side can show a change beyond the tolerance.
 * `memory`: nearly so. `time`: differs from run to run, so one run a side proves next to nothing.
 */
export type MetricClass = 'quality' | 'memory' | 'time'

export type Direction = 'min' | 'max' | 'neutral'

/** A value as a record holds it; the strings are the numbers that JSON cannot hold. */
export type Value = number | 'NaN' | 'Infinity' | '-Infinity'

export interface Metric {
  readonly name: string
  readonly origin: 'observed' | 'reported'
  readonly class: MetricClass
  /** null: nobody said which way is better. */
  readonly direction: Direction | null
  readonly unit: string | null
  /** Relative. */
  readonly tolerance: number
}

export type Verdict = 'regression' | 'improvement' | 'equivalent' | 'inconclusive' | 'insufficient_data' | 'incomparable'

/** What someone declared about a metric: the descriptor, then the configuration. */
export interface Declaration {
  readonly direction?: Direction | null
  readonly unit?: string | null
  readonly tolerance?: number | null
}
