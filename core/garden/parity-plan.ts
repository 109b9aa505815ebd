import type { Place } from './place.ts'

/** `parity:` of an example. */
export interface ParityPlan {
  /** The first is what the others are measured by. */
  readonly presets: readonly string[]
  /** The file that each writes, relative to HORTUS_OUTPUTS. */
  readonly output: string
  readonly thresholds: { readonly mae: number | null; readonly rmse: number | null; readonly maxError: number | null; readonly cosine: number | null }
  /** Pairs that must agree. */
  readonly required: readonly (readonly [string, string])[]
  readonly place: Place
  /** Why it cannot be used; null: it can. */
  readonly fault: string | null
}
