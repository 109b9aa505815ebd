/** A series as it is drawn: at most so many builds, with every extreme among them, and all that is marked. No axis holds what is no number, or nearly the largest. */
import { nameWords } from '../../core/render/comparison-words.ts'
import { measure, percent } from '../../core/render/figures.ts'
import type { AcceptedChange } from '../../core/history/series.ts'
import { drawable } from '../../core/render/sparkline.ts'
import type { TrendValue } from '../charts/chart-values.ts'
import { extremes } from '../shell/spark.ts'
import type { SeriesShown } from '../site-data.ts'
import { changesOf, levelsOf, type Change } from './changes-of.ts'

/** Columns of a wide screen: two builds each. */
const COLUMNS = 500

/** `commitUrl`: what the address of a commit begins with. */
export function trendOf(series: SeriesShown, accepted: readonly AcceptedChange[], commitUrl: string | null): TrendValue {
  const { points, segments, unit, noise } = series
  const able = points.filter(({ value }) => Number.isFinite(value) && drawable(value))
  const kept = extremes(able.map(({ value }) => value), COLUMNS).map(({ at }) => able[at]!)
  const levels = levelsOf(series)
  return {
    unit,
    at: kept.map(({ at }) => seconds(at)),
    values: kept.map(({ value }) => value),
    commits: kept.map(({ commit }) => commit?.slice(0, 10) ?? '-').join(' '),
    commitUrl,
    levels: segments.map(({ start, builds }, at) => {
      const { middle, scale } = levels[at]!
      const end = points[start + builds] ?? points[start + builds - 1]!
      return { from: seconds(points[start]!.at), to: seconds(end.at), level: middle, low: middle - noise * scale, high: middle + noise * scale }
    }).filter(({ low, high }) => drawable(low) && drawable(high)),
    marks: changesOf(series, accepted).filter(({ point }) => drawable(point.value)).map((change) => ({ at: seconds(change.point.at), value: change.point.value, word: change.word, said: changeWords(change, unit) })),
  }
}

/** `regression on 2026-10-01: 1 s to 1.2 s (+20 %)` */
export function changeWords({ word, point, before, after, shift, accepted }: Change, unit: string | null): string {
  return `${word} on ${point.at.slice(0, 10)}: ${measure(before, unit ?? undefined)} to ${measure(after, unit ?? undefined)} (${percent(shift)})${accepted === null ? '' : `, by ${nameWords(accepted.by)}: ${accepted.reason}`}`
}

const seconds = (at: string): number => Math.round(Date.parse(at) / 1000) || 0
