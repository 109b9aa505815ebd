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

/** Over the whole stretch and, where it is long, its windows; Bonferroni's correction gives the half of alpha to each. null: too short. */
export function strongestSplit(values: readonly number[], from: number, to: number): Split | null {
  const whole = splitOf(values, from, to)
  const windows: Split[] = []
  if (to - from >= WINDOW + STEP) {
    for (let start = from; start + STEP < to; start += STEP) {
      const split = splitOf(values, start, Math.min(start + WINDOW, to))
      if (split !== null) windows.push(split)
    }
  }
  if (whole === null || windows.length === 0) return whole
  const strongest = windows.reduce((found, split) => (split.p < found.p ? split : found))
  const [all, local] = [Math.min(1, 2 * whole.p), Math.min(1, 2 * windows.length * strongest.p)]
  return local < all ? { at: strongest.at, p: local } : { at: whole.at, p: all }
}

/** Largest standardised rank sum over all cuts, ties by their mean rank and in the variance (Lehmann, Nonparametrics, 1975, 1.4). */
function splitOf(values: readonly number[], from: number, to: number): Split | null {
  const n = to - from
  if (n < 2 * LEAST_SIDE) return null
  const { ranks, ties } = ranked(values, from, to)
  const unit = ((n + 1) / 12) * (1 - ties / (n ** 3 - n))
  if (unit <= 0) return null
  let sum = 0
  let best = { at: -1, square: -1 }
  for (let left = 1; left <= n - LEAST_SIDE; left++) {
    sum += ranks[left - 1]!
    if (left < LEAST_SIDE) continue
    const away = sum - (left * (n + 1)) / 2
    const square = (away * away) / (left * (n - left) * unit)
    if (square > best.square) best = { at: from + left, square }
  }
  return { at: best.at, p: ofMaximum(Math.sqrt(best.square), LEAST_SIDE / n) }
}

/** P(max |Z| ≥ b) over cuts from a share `edge` to 1 - `edge`: Lausen & Schumacher 1992, (2.3). An upper bound of 1 below b = 1. */
function ofMaximum(b: number, edge: number): number {
  if (b <= 1) return 1
  const density = Math.exp((-b * b) / 2) / Math.sqrt(2 * Math.PI)
  const span = Math.log(((1 - edge) * (1 - edge)) / (edge * edge))
  return Math.min(1, (4 * density) / b + density * (b - 1 / b) * span)
}

/** Mean ranks in the order of the values, and the sum of g³ - g over groups of g equal ones. */
function ranked(values: readonly number[], from: number, to: number): { readonly ranks: Float64Array; readonly ties: number } {
  const sorted = new Float64Array(to - from)
  for (let at = from; at < to; at++) sorted[at - from] = values[at]!
  sorted.sort()
  const ranks = new Float64Array(to - from)
  let ties = 0
  for (let at = 0; at < ranks.length; at++) {
    const value = values[from + at]!
    const first = firstNotBelow(sorted, value)
    let group = 1
    while (first + group < sorted.length && sorted[first + group] === value) group++
    ranks[at] = first + (group + 1) / 2
    ties += group * group - 1
  }
  return { ranks, ties }
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
