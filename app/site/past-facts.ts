/** What the data branch says of one example, as its page shows it. */
import { metricOf, type MetricOptions } from '../../core/compare/metrics-of.ts'
import { startsOf } from '../../core/compare/sides.ts'
import { valuesOf } from '../../core/compare/values-of.ts'
import { buildsOf } from '../../core/history/builds.ts'
import type { Measured } from '../../core/history/index-series.ts'
import { noiseFloor } from '../../core/history/noise-floor.ts'
import { acceptedFor } from '../../core/history/segments-accepted.ts'
import { segmentsOf } from '../../core/history/segments.ts'
import type { AcceptedChange, Series } from '../../core/history/series.ts'
import type { Problem } from '../../core/problem.ts'
import { summariseRuns } from '../../core/record/run-summary.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { summaryOf } from '../../site/benchmarks/summary-of.ts'
import type { SeriesShown } from '../../site/site-data.ts'
import type { PastFacts } from './no-past.ts'

export interface PastParts extends Pick<PastFacts, 'recordCount' | 'accepted' | 'quarantined' | 'problems'> {
  /** Oldest first. */
  readonly records: readonly RunRecord[]
  readonly measured: readonly Measured[]
  readonly metrics: MetricOptions
}

/** `mostRecords`: the newest that are shown. */
export function pastFacts(example: string, { records, measured, metrics, recordCount, accepted, quarantined, problems }: PastParts, mostRecords: number): PastFacts {
  const all = buildsOf(measured)
  const shown = all.slice(0, MOST_SERIES)
  const direction = directionsOf(records, metrics)
  const series = shown.map((each) => withSegments(each, accepted, direction(each)))
  const kept = withinBytes(records.slice(-mostRecords).toReversed())
  return {
    records: kept,
    recordCount,
    series,
    ...(series.length === 0 ? {} : { summary: summaryOf(series, accepted) }),
    accepted,
    quarantined,
    expected: summariseRuns(records).expected,
    problems: [...problems, ...(shown.length < all.length ? [tooMany(example, all.length)] : []), ...(kept.length < Math.min(records.length, mostRecords) ? [tooLarge(example, kept.length)] : [])],
  }
}

/** Nobody looks at more; by their names, so that which are shown does not change from build to build. */
const MOST_SERIES = 200

function withSegments(series: Series, accepted: readonly AcceptedChange[], direction: SeriesShown['direction']): SeriesShown {
  const segments = segmentsOf(series.points, acceptedFor(series.key, accepted))
  // Segments count builds with a finite value, and so do the points that are shown.
  const points = series.points.filter(({ value }) => Number.isFinite(value))
  return { key: series.key, unit: series.unit, direction, points, segments: segments.map(({ start, points: own, cause }) => ({ start, builds: own.length, cause })), noise: noiseFloor((segments.at(-1)?.points ?? []).map(({ value }) => value)).value }
}

/** What is declared, or the newest record that has the metric says, or its name. */
function directionsOf(records: readonly RunRecord[], options: MetricOptions): (series: Series) => SeriesShown['direction'] {
  const known = new Map<string, SeriesShown['direction']>()
  for (const record of records.slice(-NEWEST)) {
    for (const [name, found] of valuesOf([record], startsOf(record) > 0 ? 'start' : 'build')) {
      const { direction } = metricOf(found, options)
      known.set(name, direction === 'min' || direction === 'max' ? direction : null)
    }
  }
  return ({ key }) => known.get(`${key.origin} ${key.metric}`) ?? declaredDirection(options, key.metric)
}

const NEWEST = 3

function declaredDirection({ declared }: MetricOptions, name: string): SeriesShown['direction'] {
  const direction = Object.hasOwn(declared, name) ? declared[name]!.direction : null
  return direction === 'min' || direction === 'max' ? direction : null
}

/** Records with long curves: so much of them goes into the memory of a build and into a page. The newest is always there. */
const MOST_BYTES = 8 * 1024 * 1024

function withinBytes(newestFirst: readonly RunRecord[]): readonly RunRecord[] {
  let left = MOST_BYTES
  return newestFirst.filter((record, at) => {
    if (left < 0) return false
    left -= sizeOf(record)
    return left >= 0 || at === 0
  })
}

/** About: only curves make a record long. */
function sizeOf({ reported }: RunRecord): number {
  const series = Object.values(reported.metrics.series ?? {})
  return 5000 + series.reduce((sum, { points = [] }) => sum + points.length * 40, 0)
}

const tooMany = (example: string, count: number): Problem => ({ code: 'SITE.SERIES', message: `${example} has ${count} series; the first ${MOST_SERIES} are shown.`, next: '`hortus history show` shows the others.' })
const tooLarge = (example: string, count: number): Problem => ({ code: 'SITE.RECORDS', message: `The records of ${example} are so long that only the newest ${count} are shown.`, next: '`hortus history show` has the series of all; a shorter history of steps makes records shorter.' })
