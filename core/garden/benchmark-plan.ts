/** `benchmark:` of a preset; null: the caller decides. */
export interface BenchmarkPlan {
  readonly runs: number | null
  readonly warmUp: number | null
  /** Reported metrics that count; empty: all. */
  readonly metrics: readonly string[]
}
