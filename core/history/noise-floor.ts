/** How far apart builds lie when nothing changed: what every verdict about a time must exceed (specs: compare 5). */
import { ascending } from '../compare/statistics/ascending.ts'

export interface NoiseFloor {
  /** Relative: 0.02 is 2 %. Never below `LEAST_NOISE`, always finite. */
  readonly value: number
  /** Builds that it rests on; of fewer than two nothing was learned and `value` is the least. */
  readonly builds: number
}

/** No series is trusted to be quieter, however equal its few builds are. */
export const LEAST_NOISE = 0.01

/**
 * max(1 %, 1.4826 × MAD / median) of the builds' values in one segment. 1.4826 makes the median absolute deviation estimate the
 * standard deviation of normal data (Hampel, Journal of the American Statistical Association 69, 1974), and up to half of the
 * builds may be outliers. Around a median of 0 it is relative to the median of the absolute values, so that nothing is divided by
 * 0. Values that are not finite are left out; the order says nothing.
 */
export function noiseFloor(values: readonly number[]): NoiseFloor {
  const sample = ascending(values)
  const level = levelOf(sample)
  if (sample.length < 2 || level.scale === 0) return { value: LEAST_NOISE, builds: sample.length }
  const sigma = 1.4826 * middle(sample.map((value) => Math.abs(value - level.middle)).sort())
  return { value: Math.min(Math.max(LEAST_NOISE, sigma / level.scale), Number.MAX_VALUE), builds: sample.length }
}

/** The middle of a sample, and what a change is relative to: its distance from 0, or where that is 0 how far its values are. */
export interface Level {
  readonly middle: number
  /** 0: every value, or more than half of them, is 0. */
  readonly scale: number
}

/** `sample` in ascending order, as `ascending` gives it. */
export function levelOf(sample: Float64Array): Level {
  const at = middle(sample)
  return { middle: at, scale: at === 0 ? middle(sample.map(Math.abs).sort()) : Math.abs(at) }
}

/** Median of values in ascending order; 0 of none. Halved before the sum, which could be too large for a double. */
export function middle(sample: Float64Array): number {
  const half = sample.length >> 1
  if (sample.length === 0) return 0
  if (sample.length % 2 === 1) return sample[half]!
  const [low, high] = [sample[half - 1]!, sample[half]!]
  return low === high ? low : low / 2 + high / 2
}
