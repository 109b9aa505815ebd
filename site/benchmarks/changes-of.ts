/** Where the level of a series changed: from what to what, what that is called, and who accepted it. */
import { ascending } from '../../core/compare/statistics/ascending.ts'
import { levelOf } from '../../core/history/noise-floor.ts'
import { acceptedFor } from '../../core/history/segments-accepted.ts'
import type { AcceptedChange, BuildPoint } from '../../core/history/series.ts'
import type { ChangeWord } from '../charts/chart-values.ts'
import type { SeriesShown } from '../site-data.ts'

export interface Change {
  readonly word: ChangeWord
  /** The first build of the new level. */
  readonly point: BuildPoint
  readonly before: number
  readonly after: number
  /** Relative; null: from 0 nothing is relative. */
  readonly shift: number | null
  /** Worse, as far as somebody said which way is better. */
  readonly worse: boolean | null
  readonly accepted: AcceptedChange | null
}

/** Oldest first. */
export function changesOf(series: SeriesShown, accepted: readonly AcceptedChange[] = []): readonly Change[] {
  const own = acceptedFor(series.key, accepted)
  const levels = levelsOf(series)
  return series.segments.flatMap(({ start, cause }, at): Change[] => {
    const point = series.points[start]
    if (at === 0 || cause === null || point === undefined) return []
    const [before, after] = [levels[at - 1]!.middle, levels[at]!.middle]
    const worse = series.direction === null || before === after ? null : series.direction === 'min' ? after > before : after < before
    return [{ word: cause === 'accepted' ? 'accepted' : wordOf(worse), point, before, after, shift: before === 0 ? null : (after - before) / Math.abs(before), worse, accepted: cause === 'accepted' ? (own.findLast((each) => isOf(each, point)) ?? own.at(-1) ?? null) : null }]
  })
}

/** Of each segment: its middle, and what its noise is relative to. */
export const levelsOf = ({ points, segments }: SeriesShown): readonly { readonly middle: number; readonly scale: number }[] =>
  segments.map(({ start, builds }) => levelOf(ascending(points.slice(start, start + builds).map(({ value }) => value))))

const wordOf = (worse: boolean | null): ChangeWord => (worse === null ? 'change' : worse ? 'regression' : 'improvement')

const isOf = ({ tree, commit }: AcceptedChange, point: BuildPoint): boolean => (tree !== null && tree === point.tree) || (commit !== null && commit === point.commit)
