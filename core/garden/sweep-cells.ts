import type { Sweep, Trial } from '../sweep/sweep.ts'
import type { Example } from './example.ts'

/** The cells of a sweep: one for each trial, `<example>:<preset>#<number>`. */
export function sweepCells(example: Pick<Example, 'id'>, { preset }: Pick<Sweep, 'preset'>, trials: readonly Trial[]): readonly { readonly id: string; readonly trial: Trial }[] {
  return trials.map((trial) => ({ id: `${example.id}:${preset}#${trial.number}`, trial }))
}
