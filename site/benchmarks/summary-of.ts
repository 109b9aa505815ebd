/** All that pages about the whole garden say of one example's series: made once, and kept with what is known of its past. */
import type { AcceptedChange, SeriesKey } from '../../core/history/series.ts'
import { standingsOf, type Reported } from '../leaderboard/standings-of.ts'
import { extremes } from '../shell/spark.ts'
import type { SeriesShown } from '../site-data.ts'
import { changesOf, type Change } from './changes-of.ts'

export interface SeriesSummary {
  readonly series: number
  /** Of the longest. */
  readonly builds: number
  readonly hardware: number
  /** Of the newest build, ISO 8601. */
  readonly last: string | null
  /** What stands for it in one line. */
  readonly main: (Pick<SeriesKey, 'preset' | 'metric' | 'hardware'> & { readonly unit: string | null; readonly noise: number; readonly builds: number; readonly values: readonly number[]; readonly now: number }) | null
  readonly changes: readonly ChangeOf[]
  readonly reported: readonly Reported[]
}

export interface ChangeOf {
  readonly key: Pick<SeriesKey, 'preset' | 'metric' | 'origin' | 'hardware'>
  readonly unit: string | null
  readonly change: Change
}

export function summaryOf(all: readonly SeriesShown[], accepted: readonly AcceptedChange[]): SeriesSummary {
  const main = mainOf(all)
  return {
    series: all.length,
    builds: all.reduce((most, { points }) => Math.max(most, points.length), 0),
    hardware: new Set(all.map(({ key }) => key.hardware)).size,
    last: all.reduce<string | null>((newest, { points }) => { const at = points.at(-1)?.at ?? null; return at !== null && (newest === null || at > newest) ? at : newest }, null),
    main: main === null ? null : { preset: main.key.preset, metric: main.key.metric, hardware: main.key.hardware, unit: main.unit, noise: main.noise, builds: main.points.length, values: extremes(main.points.map(({ value }) => value), 40).map(({ value }) => value), now: main.points.at(-1)!.value },
    changes: allChanges(all, accepted).slice(0, MOST_CHANGES),
    reported: standingsOf(all),
  }
}

/** Of one example, the newest. */
const MOST_CHANGES = 40

/** Newest first. */
export function allChanges(all: readonly SeriesShown[], accepted: readonly AcceptedChange[]): readonly ChangeOf[] {
  return all.flatMap((each) => changesOf(each, accepted).map((change): ChangeOf => ({ key: { preset: each.key.preset, metric: each.key.metric, origin: each.key.origin, hardware: each.key.hardware }, unit: each.unit, change }))).sort(byDay)
}

export const byDay = (a: ChangeOf, b: ChangeOf): number => (a.change.point.at < b.change.point.at ? 1 : a.change.point.at > b.change.point.at ? -1 : 0)

/** What it reports about its quality, else how long it takes; of those the longest history. */
export function mainOf(all: readonly SeriesShown[]): SeriesShown | null {
  const worth = ({ key, direction }: SeriesShown): number => (key.origin === 'reported' ? (direction === null ? 1 : 3) : key.metric === 'durationMs' ? 2 : 0)
  return all.filter(({ points }) => points.length > 0).reduce<SeriesShown | null>((best, each) => (best === null || worth(each) > worth(best) || (worth(each) === worth(best) && each.points.length > best.points.length) ? each : best), null)
}
