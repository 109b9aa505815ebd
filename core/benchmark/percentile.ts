/**
 * The p-quantile of values by linear interpolation between the two nearest: definition 7 of Hyndman and Fan (The American
 * Statistician 50(4), 1996), which is NumPy's and R's default. Other definitions differ where values are few, so it is named.
 */
export function percentile(values: readonly number[], p: number): number {
  return ofSorted(sorted(values), p)
}

/** NaN of no values. `p` from 0 to 1. */
export function ofSorted(ascending: readonly number[], p: number): number {
  const last = ascending.length - 1
  if (last < 0) return Number.NaN
  const at = Math.min(Math.max(p, 0), 1) * last
  const below = ascending[Math.floor(at)]!
  const above = ascending[Math.ceil(at)]!
  const share = at - Math.floor(at)
  // Equal neighbours stay as they are: rounding must not take a percentile out of the range of the values.
  if (below === above || share === 0) return below
  // From the nearer one, as NumPy does; a difference that overflows (-1e308 to 1e308) is halved first.
  const between = share < 0.5 ? below + (above - below) * share : above - (above - below) * (1 - share)
  return Number.isFinite(between) ? between : below * (1 - share) + above * share
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)
