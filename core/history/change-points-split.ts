/** The one cut of a stretch whose two sides differ most in rank, and how often chance alone would find one as strong. */

export interface Split {
  /** Index of the first build of the right side. */
  readonly at: number
  readonly p: number
}

/** Fewer builds make no side: one or two outliers at an end can then never be one. */
export const LEAST_SIDE = 5
/** Also looked at: shorter stretches, so that a change that was undone is not lost in a long history. */
const WINDOW = 60
const STEP = 30

/** A history with the place of each value among all of them, so that no stretch of it needs to be sorted again. */
export interface Ranked {
  /** How many values are smaller, of each. */
  readonly places: Uint32Array
  /** For one stretch at a time: how often each place occurs in it, and the mean rank that it has there. */
  readonly counts: Uint32Array
  readonly means: Float64Array
}

export function rank(values: readonly number[]): Ranked {
  const sorted = Float64Array.from(values).sort()
  return { places: Uint32Array.from(values, (value) => firstNotBelow(sorted, value)), counts: new Uint32Array(values.length), means: new Float64Array(values.length) }
}

/** Over the whole stretch and, where it is long, its windows; Bonferroni's correction gives the half of alpha to each. null: too short. */
export function strongestSplit(ranked: Ranked, from: number, to: number): Split | null {
  const whole = splitOf(ranked, from, to)
  if (whole === null || to - from < WINDOW + STEP) return whole
  let strongest: Split = { at: from, p: 1 }
  let windows = 0
  for (let start = from; start + STEP < to; start += STEP) {
    const split = splitOf(ranked, start, Math.min(start + WINDOW, to))
    windows++
    if (split !== null && split.p < strongest.p) strongest = split
  }
  const [all, local] = [Math.min(1, 2 * whole.p), Math.min(1, 2 * windows * strongest.p)]
  return local < all ? { at: strongest.at, p: local } : { at: whole.at, p: all }
}

/** Largest standardised rank sum over all cuts, ties by their mean rank and in the variance (Lehmann, Nonparametrics, 1975, 1.4). */
function splitOf(ranked: Ranked, from: number, to: number): Split | null {
  const n = to - from
  if (n < 2 * LEAST_SIDE) return null
  const unit = ((n + 1) / 12) * (1 - meanRanks(ranked, from, to) / (n ** 3 - n))
  if (unit <= 0) return null
  const { places, means } = ranked
  let sum = 0
  let best = -1
  let square = -1
  for (let left = 1; left <= n - LEAST_SIDE; left++) {
    sum += means[places[from + left - 1]!]!
    if (left < LEAST_SIDE) continue
    const away = sum - (left * (n + 1)) / 2
    const here = (away * away) / (left * (n - left))
    if (here > square) {
      square = here
      best = from + left
    }
  }
  return { at: best, p: ofMaximum(Math.sqrt(square / unit), LEAST_SIDE / n) }
}

/** P(max |Z| ≥ b) over cuts from a share `edge` to 1 - `edge`: Lausen & Schumacher 1992, (2.3). An upper bound of 1 below b = 1. */
function ofMaximum(b: number, edge: number): number {
  if (b <= 1) return 1
  const density = Math.exp((-b * b) / 2) / Math.sqrt(2 * Math.PI)
  const span = Math.log(((1 - edge) * (1 - edge)) / (edge * edge))
  return Math.min(1, (4 * density) / b + density * (b - 1 / b) * span)
}

/** Fills `means` for one stretch by counting; returns the sum of g³ - g over its groups of g equal values. */
function meanRanks({ places, counts, means }: Ranked, from: number, to: number): number {
  counts.fill(0)
  for (let at = from; at < to; at++) counts[places[at]!]!++
  let below = 0
  let ties = 0
  for (let place = 0; below < to - from; place++) {
    const group = counts[place]!
    if (group === 0) continue
    means[place] = below + (group + 1) / 2
    below += group
    ties += group ** 3 - group
  }
  return ties
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
