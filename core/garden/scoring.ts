import type { Place } from './place.ts'

/** How quality is recomputed from the predictions that a run leaves (`score:`). */
export type Scoring =
  | { readonly kind: 'invalid'; readonly reason: string; readonly place: Place }
  | {
      readonly kind: 'classification' | 'regression'
      /** Relative to HORTUS_OUTPUTS. */
      readonly file: string
      /** Relative to the directory of the example; null: the predictions bring their own truth. */
      readonly truth: string | null
      readonly columns: { readonly id: string; readonly truth: string; readonly prediction: string }
      readonly average: 'macro' | 'micro' | 'binary'
      readonly positive: string | null
      /** Name of a score → name under which the run reports it. */
      readonly claims: Readonly<Record<string, string>>
      readonly tolerance: number | null
      readonly place: Place
    }
