/** What is known about the metric of each series: declared, claimed by its newest record, or said by its name. */
import type { Metric } from '../compare/metric.ts'
import { metricOf, type MetricOptions } from '../compare/metrics-of.ts'
import { startsOf } from '../compare/sides.ts'
import { valuesOf, type Found } from '../compare/values-of.ts'
import type { RunRecord } from '../schema/run-record.ts'
import type { Series } from './series.ts'

/** null: its newest record is not among `records`. `options` is asked with the id of the example. */
export function metricsOfHistory(records: readonly RunRecord[], options: (example: string) => MetricOptions): (series: Series) => Metric | null {
  const byId = new Map(records.map((record) => [record.id, record]))
  const found = new Map<string, ReadonlyMap<string, Found>>()
  return ({ key, points }) => {
    const newest = byId.get(points.at(-1)?.record ?? '')
    if (newest === undefined) return null
    const values = found.get(newest.id) ?? valuesOf([newest], startsOf(newest) > 0 ? 'start' : 'build')
    found.set(newest.id, values)
    const own = values.get(`${key.origin} ${key.metric}`)
    return own === undefined ? null : metricOf(own, options(key.example))
  }
}
