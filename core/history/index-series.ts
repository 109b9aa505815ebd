/** From records to series of builds: what equal keys let stand on one line. */
import { ran } from '../compare/gate.ts'
import { startsOf } from '../compare/sides.ts'
import { finite } from '../compare/sample.ts'
import { treeOf } from '../compare/state-of.ts'
import { factorOf } from '../compare/units.ts'
import { valuesOf } from '../compare/values-of.ts'
import { median } from '../benchmark/percentile.ts'
import { canonicalJson } from '../record/canonical-json.ts'
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { timeOfRecord } from './layout-records.ts'
import { keyOf } from './series-key.ts'
import type { BuildPoint, Series, SeriesKey } from './series.ts'

/** One metric of one record. */
export interface Measured {
  readonly key: SeriesKey
  readonly unit: string | null
  readonly point: BuildPoint
}

/** Metrics beyond are left out: 10,000 names of one record are no history (A09). */
const MOST_METRICS = 500

/** A run that failed measured something else; a dry run measured nothing. */
export function measuredOf(record: RunRecord): readonly Measured[] {
  const at = timeOfRecord(record)
  if (at === null || !ran(record) || record.status.dryRun === true) return []
  const where = { record: record.id, commit: record.observed?.code.commit ?? null, tree: treeOf(record), at }
  const found = [...valuesOf([record], startsOf(record) > 0 ? 'start' : 'build').values()]
  return found.slice(0, MOST_METRICS).flatMap(({ name, origin, sample }) => {
    const key = keyOf(record, { name, origin })
    const values = finite(sample)
    // One start without a number makes the median of the others a figure of another thing.
    if (key === null || values.length === 0 || values.length < sample.values.length) return []
    return [{ key, unit: sample.unit, point: { ...where, value: median(values), starts: values.length } }]
  })
}

/** By key; each with its builds, oldest first. A record that is there twice counts once. A series is in the unit of its newest build. */
export function seriesOf(measured: readonly Measured[]): readonly Series[] {
  const wordOfKey = rememberWords()
  const byKey = Map.groupBy(measured, ({ key }) => wordOfKey(key))
  return [...byKey].sort(([a], [b]) => byWord(a, b)).map(([, own]) => {
    const sorted = [...new Map(own.toSorted(byTime).map((each) => [each.point.record, each])).values()]
    const { key, unit } = sorted.at(-1)!
    return { key, unit, points: sorted.flatMap((each) => inUnit(each, unit)) }
  })
}

export const wordOf = (key: SeriesKey): string => canonicalJson(key)

/**
 * The same, remembered: a word takes longer than all else that is done with a point. Keys of an index are one object for a series; those of
 * records are as many as there are records, and what the platform writes of two is equal only where they are.
 */
export function rememberWords(): (key: SeriesKey) => string {
  const known = new Map<SeriesKey, string>()
  const written = new Map<string, string>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const text = JSON.stringify(key)
    const word = written.get(text) ?? wordOf(key)
    written.set(text, word)
    known.set(key, word)
    return word
  }
}

export const byTime = (a: Measured, b: Measured): number => byWord(a.point.at, b.point.at) || byWord(a.point.record, b.point.record) || byWord(a.unit ?? '', b.unit ?? '')

function inUnit({ unit, point }: Measured, wanted: string | null): readonly BuildPoint[] {
  if (unit === wanted || unit === null || wanted === null) return [point]
  const factor = factorOf(unit, wanted)
  const value = factor === null ? Number.NaN : point.value * factor
  return Number.isFinite(value) ? [{ ...point, value }] : []
}
