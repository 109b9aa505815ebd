/** How often a shift that is put into the quiet series is found within three builds, and how often a rule alerts when none was. */
import { seeded } from '../../core/compare/statistics/testing/seeded.ts'
import { medianOf, type LabelledSeries } from './detection-data.ts'
import type { Rule } from './detection-rules.ts'

export const SHIFTS = [0, 0.03, 0.05, 0.1, 0.2] as const

const WITHIN = 3
/** Builds before the first decision point: T2 must have a segment to compare with. */
const BEFORE = 30
const POINTS_EACH = 20

/** Share of decision points with an alert within three builds, for each shift. The points are drawn once, with a seed. */
export function power(rule: Rule, all: readonly LabelledSeries[]): { readonly shares: readonly number[]; readonly points: number } {
  const points = all.flatMap((series) => pointsIn(series).map((at) => ({ series, at })))
  const shares = SHIFTS.map((shift) => points.filter(({ series, at }) => alerted(rule, series, at, shift)).length / points.length)
  return { shares, points: points.length }
}

function pointsIn({ name, builds }: LabelledSeries): readonly number[] {
  const draw = seeded(`detection ${name}`)
  const room = builds.length - BEFORE - WITHIN
  return room <= 0 ? [] : Array.from({ length: Math.min(room, POINTS_EACH) }, () => BEFORE + Math.floor(draw() * room))
}

function alerted(rule: Rule, { builds }: LabelledSeries, at: number, shift: number): boolean {
  const shifted = builds.slice(0, at + WITHIN).map((values, build) => (build < at ? values : values.map((value) => value * (1 + shift))))
  return rule.alerts(shifted, shifted.map(medianOf)).some((alert) => alert >= at)
}
