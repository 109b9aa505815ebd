import type { Shard } from './cell.ts'

/** One entry of a matrix. Every entry has every key: GitHub would give a job without one the empty text, or another's value. */
export interface Include {
  readonly name: string
  /** Ids as JSON: they may hold white space. */
  readonly examples: string
  readonly minutes: number
  /** Empty: the preset as it is. */
  readonly sweep: string
  /** Numbers of the trials, with commas. */
  readonly trials: string
}

/** Runner labels are left out on purpose: they come from the pull request's own configuration (A43). */
export function toInclude({ name, cells, minutes }: Shard): Include {
  const trials = cells.flatMap(({ trial }) => trial ?? [])
  return { name, examples: JSON.stringify([...new Set(cells.map((cell) => cell.example))]), minutes, sweep: trials[0]?.sweep ?? '', trials: trials.map(({ number }) => number).join(',') }
}
