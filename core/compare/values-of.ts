/** Every metric of one side, by origin and name, with a value for each of its units. */
import type { BenchmarkSeries, RunRecord } from '../schema/run-record.ts'
import { countsRows, itemsOf } from './items.ts'
import type { Value } from './metric.ts'
import type { Sample } from './sample.ts'
import type { Sides } from './sides.ts'
import { factorOf } from './units.ts'

export interface Found {
  /** As it is shown: the tail of a latency has a line of its own. */
  readonly name: string
  /** As it was reported: what a declaration is found by. */
  readonly of: string
  readonly origin: 'observed' | 'reported'
  /** What the side says about its direction; null: nothing. */
  readonly direction: 'min' | 'max' | null
  readonly sample: Sample
}

/** By origin and name. */
export function valuesOf(records: readonly RunRecord[], unit: Sides['unit']): ReadonlyMap<string, Found> {
  const [only] = records
  const found = unit === 'start' && only?.benchmark !== undefined ? [...fromAll(only.benchmark.series), ...scoresOf(records)] : [...observedOf(records), ...scoresOf(records), ...reportedOf(records)]
  return new Map(found.map((each) => [`${each.origin} ${each.name}`, each]))
}

/** Of a latency that one start gives many of, each start has a median and two tails. */
function fromAll(series: readonly BenchmarkSeries[]): Found[] {
  const names = new Set(series.map(({ name }) => name))
  return series.map(({ name: of, origin, statistic, unit, direction, values }) => {
    const tail = statistic !== 'p95' && statistic !== 'p99' ? '' : names.has(`${of}.${statistic}`) ? ` (${statistic})` : `.${statistic}`
    return { name: `${of}${tail}`, of, origin, direction: direction ?? null, sample: sample(values, unit ?? null, null) }
  })
}

const OBSERVED = [
  { name: 'cpuTimeMs', unit: 'ms' },
  { name: 'durationMs', unit: 'ms' },
  { name: 'peakMemoryBytes', unit: 'bytes' },
] as const

function observedOf(records: readonly RunRecord[]): Found[] {
  if (records.every(({ observed }) => observed === null)) return []
  return OBSERVED.map(({ name, unit }) => {
    const all = records.map(({ observed }) => (observed === null ? { value: null, reason: 'Nothing was observed.' } : name === 'durationMs' ? { value: observed.durationMs } : observed[name]))
    const note = all.map((each) => ('reason' in each && each.value === null ? each.reason : undefined)).find((reason) => reason !== undefined) ?? null
    return { name, of: name, origin: 'observed', direction: 'min', sample: sample(all.map(({ value }) => value), unit, note) }
  })
}

/** Quality that Hortus recomputed from the predictions. */
function scoresOf(records: readonly RunRecord[]): Found[] {
  const names = namesOf(records, ({ observed }) => observed?.scores?.values)
  return names.map((name) => ({ name: `scores.${name}`, of: `scores.${name}`, origin: 'observed', direction: null, sample: { ...sample(records.map(({ observed }) => own(observed?.scores?.values, name) ?? null), null, null), ...(name === 'accuracy' ? rowsOf(records) : {}) } }))
}

function reportedOf(records: readonly RunRecord[]): Found[] {
  const names = namesOf(records, ({ reported }) => reported.metrics.summary)
  return names.map((name) => {
    const units = records.map(({ reported }) => own(reported.metrics.units, name))
    const unit = units.find((each) => each !== undefined) ?? null
    const direction = records.map(({ reported }) => own(reported.metrics.directions, name)).find((each) => each !== undefined)
    return { name, of: name, origin: 'reported', direction: direction ?? null, sample: { ...sample(records.map(({ reported }, at) => inUnit(own(reported.metrics.summary, name) ?? null, units[at] ?? unit, unit)), unit, null), ...(records.length === 1 && countsRows(records[0]!, name) ? rowsOf(records) : {}) } }
  })
}

const namesOf = (records: readonly RunRecord[], of: (record: RunRecord) => object | undefined): readonly string[] => [...new Set(records.flatMap((record) => Object.keys(of(record) ?? {})))]

/** Runs of one side may write a metric in units of their own: as one of them, or not at all. */
function inUnit(value: Value | null, from: string | null, to: string | null): Value | null {
  if (from === to || from === null || to === null || typeof value !== 'number') return value
  const factor = factorOf(from, to)
  return factor === null ? null : value * factor
}

/** Of one run; several runs are units of their own. */
function rowsOf(records: readonly RunRecord[]): Pick<Sample, 'items'> {
  const items = records.length === 1 ? itemsOf(records[0]!) : null
  return items === null ? {} : { items }
}

function sample(values: readonly (Value | null)[], unit: string | null, note: string | null): Sample {
  const there = values.filter((value) => value !== null)
  return { values: there, missing: values.length - there.length, unit, note }
}

/** Names come from records: `constructor` is a metric like any other, never a member of Object. */
const own = <T>(object: Readonly<Record<string, T>> | undefined, name: string): T | undefined => (object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined)
