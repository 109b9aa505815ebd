/** What a list of values comes to, for people and for records. Nothing here decides. */
import type { Statistics } from '../schema/run-record.ts'
import { median, ofSorted, sorted } from './percentile.ts'

/** null of no finite value. Values that are not finite are left out: whoever asks says how many there were. */
export function statistics(values: readonly number[]): Statistics | null {
  const finite = sorted(values.filter((value) => Number.isFinite(value)))
  const n = finite.length
  if (n === 0) return null
  const p50 = ofSorted(finite, 0.5)
  const mean = meanOf(finite)
  return {
    n,
    mean,
    sd: n === 1 ? null : deviation(finite, mean),
    mad: madOf(finite, p50),
    min: finite[0]!,
    max: finite[n - 1]!,
    p50,
    p95: ofSorted(finite, 0.95),
    p99: ofSorted(finite, 0.99),
  }
}

/** Median of the absolute deviations from `centre`. */
export const madOf = (values: readonly number[], centre: number): number => finiteOr(median(values.map((value) => Math.abs(value - centre))))

/** 1.4826 × MAD estimates the standard deviation of a normal distribution (1 / Φ⁻¹(3/4)) and hardly feels outliers. */
export const ROBUST_SIGMA = 1.4826

/** How many of `unit` go into a second; null: no unit of time. */
export function perSecond(unit: string | undefined): number | null {
  return unit !== undefined && Object.hasOwn(PER_SECOND, unit) ? PER_SECOND[unit]! : null
}

const PER_SECOND: Readonly<Record<string, number>> = { ns: 1e9, us: 1e6, 'µs': 1e6, ms: 1e3, s: 1, sec: 1, seconds: 1, min: 1 / 60, h: 1 / 3600 }

/** Divided first: the sum of large values would overflow. Within the range of the values, whatever rounding did. */
function meanOf(ascending: readonly number[]): number {
  const n = ascending.length
  const mean = ascending.reduce((sum, value) => sum + value / n, 0)
  return Math.min(Math.max(mean, ascending[0]!), ascending[n - 1]!)
}

/** Scaled by the largest deviation, so that squares do not overflow. */
function deviation(values: readonly number[], mean: number): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0)
  if (largest === 0 || !Number.isFinite(largest)) return finiteOr(largest)
  const squares = values.reduce((sum, value) => sum + ((value - mean) / largest) ** 2, 0)
  return finiteOr(largest * Math.sqrt(squares / (values.length - 1)))
}

/** A record holds numbers only: what is too large for one becomes the largest there is. */
const finiteOr = (value: number): number => (Number.isFinite(value) ? value : Number.MAX_VALUE)
