import { bca, type BcaInterval } from './bca.ts'
import { ascending } from './ascending.ts'
import { RESAMPLES, type Statistic } from './bootstrap.ts'
import type { OneSided } from './mcnemar.ts'
import { normalAbove, normalQuantile } from './normal.ts'
import { seeded } from './seeded.ts'

export interface PairedBootstrapOptions {
  readonly confidence: number
  readonly seed: string
  readonly resamples?: number
}

/**
 * The mean of head − base over the examples that both sides scored, its BCa interval, and one-sided p: the share of resamples whose
 * mean lies as far from the observed one as that lies from 0 (paired bootstrap; Berg-Kirkpatrick, Burkett & Klein, EMNLP 2012),
 * itself counted as one, so that p is never 0. Above `RESAMPLED` pairs the mean is normal enough (its skew falls with √n) and the
 * normal interval is given, in place of a hundred million draws. Pairs of which one side is not finite are left out; null of none.
 */
export function pairedBootstrap(base: readonly number[], head: readonly number[], options: PairedBootstrapOptions): (BcaInterval & OneSided) | null {
  const pairs = ascending(base.slice(0, head.length).map((value, at) => head[at]! - value))
  if (pairs.length === 0) return null
  if (pairs.length > RESAMPLED) return normalInterval(pairs, options.confidence)
  const interval = bca(Array.from(pairs), mean, options)
  return interval === null ? null : { ...interval, ...shares(pairs, options.seed, options.resamples ?? RESAMPLES) }
}

export const RESAMPLED = 2000

/** Divided first: the sum of large values would overflow. */
const mean: Statistic = (values) => values.reduce((sum, value) => sum + value / values.length, 0)

function shares(pairs: Float64Array, seed: string, resamples: number): OneSided {
  const random = seeded(`${seed}\np`)
  const n = pairs.length
  const observed = pairs.reduce((sum, value) => sum + value / n, 0)
  // Sums of the same values in another order differ in their last digits; those count as equal, against a finding.
  const slack = 1e-12 * pairs.reduce((sum, value) => sum + Math.abs(value) / n, 0)
  let higher = 1
  let lower = 1
  for (let at = 0; at < resamples; at++) {
    let sum = 0
    for (let draw = 0; draw < n; draw++) sum += pairs[Math.floor(random() * n)]! / n
    if (sum - observed >= observed - slack) higher++
    if (sum - observed <= observed + slack) lower++
  }
  return { pHigher: higher / (resamples + 1), pLower: lower / (resamples + 1) }
}

function normalInterval(pairs: Float64Array, confidence: number): (BcaInterval & OneSided) | null {
  const n = pairs.length
  const estimate = pairs.reduce((sum, value) => sum + value / n, 0)
  const error = Math.sqrt(pairs.reduce((sum, value) => sum + (value - estimate) ** 2 / (n - 1), 0) / n)
  if (!Number.isFinite(error)) return null
  const p = error === 0 ? { pHigher: estimate > 0 ? 0 : 1, pLower: estimate < 0 ? 0 : 1 } : { pHigher: normalAbove(estimate / error), pLower: normalAbove(-estimate / error) }
  if (!(confidence > 0 && confidence < 1)) return { estimate, low: null, high: null, ...p }
  const reach = error * normalQuantile((1 + confidence) / 2)
  return { estimate, low: estimate - reach, high: estimate + reach, ...p }
}
