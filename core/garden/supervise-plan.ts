/** `supervise:` of a preset; null: the file says nothing. */
export interface Supervise {
  /** `mode` null: the direction that `metrics:` gives, else min. */
  readonly earlyStop: { readonly metric: string; readonly patience: number; readonly minDelta: number; readonly mode: 'min' | 'max' | null } | null
  readonly stopOnNan: boolean | null
  readonly maxSeconds: number | null
  readonly maxEpochs: number | null
  readonly maxIterations: number | null
  readonly maxGpuMinutes: number | null
  readonly keepCheckpoints: { readonly n: number; readonly metric: string | null; readonly mode: 'min' | 'max' | null } | null
  readonly log: { readonly on: string | null; readonly every: number | null; readonly once: number | null } | null
  /** Between the signal and the kill. */
  readonly graceSeconds: number | null
}
