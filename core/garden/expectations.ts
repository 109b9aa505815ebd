import type { Place } from './place.ts'

/** What a run must come to (`expect:`). */
export interface Expectations {
  readonly metrics: readonly MetricExpectation[]
  readonly artifacts: readonly ArtifactExpectation[]
  /** The last value of every metric must be a finite number. */
  readonly finite: boolean
  /** What cannot be read as an expectation: it is told, never passed over. */
  readonly faults: readonly { readonly reason: string; readonly place: Place }[]
}

export interface MetricExpectation {
  readonly metric: string
  readonly min: number | null
  readonly max: number | null
  readonly equals: number | null
  /** How far from `equals`, in the metric's own unit. */
  readonly tolerance: number
  readonly finite: boolean
  /** false: nothing is said when the run does not report it. */
  readonly required: boolean
  readonly place: Place
}

export interface ArtifactExpectation {
  /** Relative to HORTUS_OUTPUTS. */
  readonly path: string
  /** Lower-case hex. */
  readonly sha256: string | null
  readonly minBytes: number | null
  readonly maxBytes: number | null
  readonly place: Place
}
