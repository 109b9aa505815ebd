import { seeded } from './seeded.ts'

/** Is given values in ascending order, so that a percentile need not sort them again (`ofSorted`). */
export type Statistic = (ascending: readonly number[]) => number

/** Efron & Tibshirani, An Introduction to the Bootstrap, 1993, ask for 1,000 to 2,000 for an interval; 10,000 hold its ends still. */
export const RESAMPLES = 10_000

/**
 * What a statistic of each sample comes to when the samples are drawn again from themselves, with replacement, `resamples` times;
 * `combine` makes one figure of them. `samples` ascending and not empty: the draw depends on the seed and the values, never on
 * the order in which they came.
 */
export function replicates(samples: readonly Float64Array[], statistic: Statistic, combine: (statistics: readonly number[]) => number, seed: string, resamples: number): Float64Array {
  const random = seeded(seed)
  const figures = new Float64Array(resamples)
  for (let at = 0; at < resamples; at++) figures[at] = combine(samples.map((sample) => statistic(resample(sample, random))))
  return figures
}

/** How often each value is drawn, and then the values in their order: ascending without a sort. */
function resample(sample: Float64Array, random: () => number): number[] {
  const times = new Uint32Array(sample.length)
  for (let draw = 0; draw < sample.length; draw++) times[Math.floor(random() * sample.length)]!++
  const drawn: number[] = []
  times.forEach((count, at) => {
    for (let copy = 0; copy < count; copy++) drawn.push(sample[at]!)
  })
  return drawn
}
