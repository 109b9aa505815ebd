/**
 * T3, the second opinion over a whole history: where did the level change, looking both ways (specs: compare 5)? Maximally selected
 * rank statistics: of all ways to cut a stretch in two, the one whose sides differ most by Mann and Whitney's U, with the p that
 * belongs to a maximum (Lausen & Schumacher, Biometrics 48, 1992, after Miller & Siegmund, Biometrics 38, 1982); then each side is
 * cut again (Vostrikova, Soviet Mathematics Doklady 24, 1981). Chosen over E-divisive because ranks have one null distribution for
 * every shape of noise, a lone outlier moves a rank and no mean, no permutation is drawn, and it costs O(n log n): Otava's own test
 * at p = 0.01 sees a change in 86.7 % of histories of 300 builds that hold none (specs: compare 0.5).
 */
import { levelsOf, relative, type Levels } from './confirm-levels.ts'
import { LEAST_SIDE, rank, strongestSplit, type Ranked } from './change-points-split.ts'

export interface ChangePoint {
  /** Index of the first build after the change; the one before it is the last before: the culprit lies between the two. */
  readonly at: number
  /** Of the maximum over all cuts, in the stretch between its neighbours. */
  readonly p: number
  /** Medians of the stretches before and after. */
  readonly before: number
  readonly after: number
  /** Relative to the level before; null: that is 0. */
  readonly change: number | null
}

export interface ChangePointOptions {
  /** Share of histories without a change in which one is seen nevertheless. Default 0.01. */
  readonly alpha?: number
  /** Relative: smaller changes are left out. Default 0. */
  readonly floor?: number
}

/**
 * Changes of level, oldest first. `all`: one value a build, oldest first, all finite; the last 2,000 are looked at. The same values give
 * the same points.
 */
export function changePoints(all: readonly number[], { alpha = 0.01, floor = 0 }: ChangePointOptions = {}): readonly ChangePoint[] {
  const older = Math.max(0, all.length - MOST_BUILDS)
  const points = levelChanges(older === 0 ? all : all.slice(older), alpha, floor)
  return older === 0 ? points : points.map((point) => ({ ...point, at: point.at + older }))
}

/** The time grows with the square of what is beyond some thousand builds, and no one asks what happened so long ago. */
const MOST_BUILDS = 2000

function levelChanges(values: readonly number[], alpha: number, floor: number): readonly ChangePoint[] {
  const ranked = rank(values)
  const cuts: number[] = []
  const open: [number, number][] = [[0, values.length]]
  while (open.length > 0 && cuts.length < MOST) {
    const [from, to] = open.pop()!
    const split = strongestSplit(ranked, from, to)
    if (split === null || split.p > alpha) continue
    cuts.push(split.at)
    open.push([from, split.at], [split.at, to])
  }
  return settled({ values, ranked }, cuts.sort((a, b) => a - b), alpha, floor)
}

/** A history cut oftener than that is no history of levels. */
const MOST = 100

interface Looked {
  readonly values: readonly number[]
  readonly ranked: Ranked
}

/** Each cut again, between its neighbours only: what a larger change elsewhere made appear goes, the weakest first. */
function settled(history: Looked, cuts: readonly number[], alpha: number, floor: number): readonly ChangePoint[] {
  const points = cuts.map((at, index) => between(history, cuts[index - 1] ?? 0, at, cuts[index + 1] ?? history.values.length))
  const weakest = points.toSorted((a, b) => b.p - a.p)[0]
  if (weakest !== undefined && weakest.p > alpha) return settled(history, cuts.filter((at) => at !== weakest.at), alpha, floor)
  const small = points.filter(({ levels }) => relative(levels) < floor).toSorted((a, b) => relative(a.levels) - relative(b.levels))[0]
  if (small !== undefined) return settled(history, cuts.filter((at) => at !== small.at), alpha, floor)
  return points.map(({ at, p, levels: { before, after, change } }) => ({ at: placed(history.values, at, before, after), p, before, after, change }))
}

function between({ values, ranked }: Looked, from: number, at: number, to: number): { readonly at: number; readonly p: number; readonly levels: Levels } {
  return { at, p: strongestSplit(ranked, from, to)?.p ?? 1, levels: levelsOf(values.slice(from, at), values.slice(at, to)) }
}

/**
 * Ranks see that there was a change better than where: of the cuts around, the one with the least sum of distances from the two
 * levels (Bai, Econometric Theory 11, 1995), which one outlier cannot move by more than itself.
 */
function placed(values: readonly number[], at: number, before: number, after: number): number {
  let best = { at, cost: 0 }
  for (const step of [-1, 1]) {
    let cost = 0
    for (let cut = at, left = AROUND; left > 0; left--, cut += step) {
      const moved = step < 0 ? cut - 1 : cut
      const value = values[moved]
      if (value === undefined) break
      const nearer = Math.abs(value - before) - Math.abs(value - after)
      cost += step < 0 ? -nearer : nearer
      if (cost < best.cost) best = { at: cut + step, cost }
    }
  }
  return best.at
}

/** Less than the least side, so that two cuts never change places. */
const AROUND = Math.floor((LEAST_SIDE - 1) / 2)
