/** A sweep: the same preset with other parameters, each a trial with a record of its own. */
import type { Place } from '../garden/example.ts'

export type ParamValue = string | number | boolean

/** What one parameter may be. `log`: equal steps of its logarithm are equally likely. */
export type Range = { readonly kind: 'values'; readonly values: readonly ParamValue[] } | { readonly kind: 'between'; readonly min: number; readonly max: number; readonly scale: 'linear' | 'log'; readonly integer: boolean }

export interface Sweep {
  readonly name: string
  readonly preset: string
  readonly method: 'grid' | 'random'
  /** Random: how many; grid: null. */
  readonly trials: number | null
  /** Of the random numbers; the same seed gives the same trials on any machine. */
  readonly seed: string
  readonly params: Readonly<Record<string, Range>>
  /** The table is sorted by it; null: by number of the trial. */
  readonly metric: string | null
  /** null: as the example or the table of names declares it. */
  readonly direction: 'min' | 'max' | null
  readonly place: Place
}

export interface Trial {
  /** From 1. */
  readonly number: number
  readonly params: Readonly<Record<string, ParamValue>>
}

/** Of one sweep: 256 jobs of four trials. */
export const MAX_TRIALS = 1024
