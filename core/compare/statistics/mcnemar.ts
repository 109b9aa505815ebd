import { binomialHalf } from './binomial-half.ts'

export interface OneSided {
  readonly pHigher: number
  readonly pLower: number
}

export interface Discordant {
  /** Right at the base and wrong at the head. */
  readonly lost: number
  /** Wrong at the base and right at the head. */
  readonly gained: number
}

/**
 * McNemar's test (Psychometrika 12, 1947) in its exact form: of the examples that only one side got right, each side has half of them
 * by chance. `pHigher`: that the head is right more often. 1 both ways where the sides do not differ anywhere.
 */
export function mcnemar({ lost, gained }: Discordant): OneSided {
  const n = whole(lost) + whole(gained)
  return { pHigher: binomialHalf(n, whole(lost)), pLower: binomialHalf(n, whole(gained)) }
}

/** Pairs that differ; what only one of two lists of different lengths has is no pair. */
export function discordant(base: readonly boolean[], head: readonly boolean[]): Discordant {
  const pairs = base.slice(0, head.length)
  const count = (of: boolean): number => pairs.reduce((sum, right, at) => sum + (right === of && head[at] !== of ? 1 : 0), 0)
  return { lost: count(true), gained: count(false) }
}

const whole = (count: number): number => (count > 0 && Number.isFinite(count) ? Math.floor(count) : 0)
