/** What the history says about one metric: its noise between builds, the last medians, and what a person decided about it. */
import { noiseFloor } from '../history/noise-floor.ts'
import { acceptedFor } from '../history/segments-accepted.ts'
import { keyOf } from '../history/series-key.ts'
import { currentSegment } from '../history/segments.ts'
import type { AcceptedChange, BuildPoint, History, Quarantine } from '../history/series.ts'
import { byWord } from '../report/order.ts'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { canonicalJson } from '../record/canonical-json.ts'
import { matches } from './key-filter.ts'
import type { Metric } from './metric.ts'
import type { Sides } from './sides.ts'
import { cleanCommitOf, treeOf } from './state-of.ts'
import { subjectOf } from './subject.ts'
import { factorOf } from './units.ts'

type Reported = Comparison['metrics'][number]

/** The builds that the base stands in a line with, without those of the head; none when nobody knows its machine. */
export function segmentOf({ base, head }: Pick<Sides, 'base' | 'head'>, metric: Pick<Metric, 'name' | 'origin' | 'unit'>, history: History): readonly BuildPoint[] {
  const key = keyOf(base.at(-1)!, metric)
  const series = key === null ? null : history.series(key)
  const factor = series === null || series.unit === null || metric.unit === null ? 1 : factorOf(series.unit, metric.unit)
  if (key === null || series === null || factor === null) return []
  const own = new Set(head.map(({ id }) => id))
  const points = series.points.filter(({ record }) => !own.has(record)).map((point) => ({ ...point, value: point.value * factor }))
  return currentSegment(points, acceptedFor(key, history.accepted))
}

export const noiseOf = (points: readonly BuildPoint[]): { readonly value: number; readonly builds: number } => noiseFloor(points.map(({ value }) => value))

/** What a person decided about this metric of this head, where it still holds. Without a day nothing holds: nobody knows whether it ran out. */
export function decidedBy(head: RunRecord, metric: string, history: History, today: string | undefined): Pick<Reported, 'quarantined' | 'accepted'> {
  if (today === undefined) return {}
  const { example, preset } = subjectOf(head)
  const holds = (each: AcceptedChange | Quarantine): boolean => each.until >= today && isAbout(each, example, preset, metric)
  const quarantined = last(history.quarantined.filter(holds))
  const accepted = last(history.accepted.filter((each) => holds(each) && isOf(each, head)))
  return {
    ...(quarantined === undefined ? {} : { quarantined: { until: quarantined.until, reason: cut(quarantined.reason, 400) } }),
    ...(accepted === undefined ? {} : { accepted: { by: cut(accepted.by, 200), reason: cut(accepted.reason, 400), until: accepted.until } }),
  }
}

/** Whether a decision names this metric. */
export const isAbout = (each: AcceptedChange | Quarantine, example: string, preset: string, metric: string): boolean => each.example === example && each.preset === preset && matches(each.metric, metric)

/** By tree where both say one, since histories are rewritten: of an accepted commit, files that were changed and not committed are another state. */
function isOf({ tree, commit }: AcceptedChange, head: RunRecord): boolean {
  const own = treeOf(head)
  if (tree !== null && own !== null) return tree === own
  return commit !== null && commit === cleanCommitOf(head)
}

/** The one that holds longest; of two, always the same. */
const last = <T extends AcceptedChange | Quarantine>(all: readonly T[]): T | undefined => all.toSorted((a, b) => byWord(a.until, b.until) || byWord(a.at, b.at) || byWord(canonicalJson(a), canonicalJson(b))).at(-1)

const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed()
