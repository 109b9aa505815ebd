/** One value for each measured start, for every metric: the units that a comparison of two groups takes (specs: compare 0.4). */
import { knownClass } from '../compare/known-metrics.ts'
import type { MetricDeclaration } from '../garden/example.ts'
import { byWord } from '../report/order.ts'
import type { BenchmarkSeries, Latency, Num } from '../schema/run-record.ts'
import { ofSorted, sorted } from './percentile.ts'
import type { Start } from './start.ts'
import { perSecond, statistics } from './statistics.ts'

export interface SeriesOptions {
  /** Reported metrics that count; empty: all. */
  readonly metrics: readonly string[]
  /** The descriptor's word on unit and direction comes before the run's. */
  readonly declared: Readonly<Record<string, MetricDeclaration>>
}

/** Observed first, then reported, each by name. `starts` are the measured ones. */
export function seriesOf(starts: readonly Start[], options: SeriesOptions): BenchmarkSeries[] {
  return [...observedSeries(starts), ...reportedNames(starts, options).flatMap((name) => reportedSeries(name, starts, options))]
}

/** Reported times of which one start gives many, pooled over all starts: for reading, not for deciding. */
export function latenciesOf(starts: readonly Start[], options: SeriesOptions): Latency[] {
  return reportedNames(starts, options).flatMap((name) => {
    if (!isLatency(name, starts, options)) return []
    const points = starts.flatMap((start) => pointsOf(start, name))
    const summary = statistics(points)
    const unit = unitOf(name, starts, options)
    const factor = perSecond(unit)
    const total = points.reduce((sum, value) => sum + value, 0)
    const rate = factor === null || !(total > 0) ? null : (points.length / total) * factor
    const reported = starts.reduce((sum, start) => sum + (own(start.record.reported.metrics.series ?? {}, name)?.n ?? 0), 0)
    return summary === null ? [] : [{ name, ...(unit === undefined ? {} : { unit }), reported, kept: summary.n, summary, perSecond: rate !== null && Number.isFinite(rate) ? rate : null }]
  })
}

const OBSERVED = [
  { name: 'cpuTimeMs', unit: 'ms', of: (start: Start) => start.record.observed?.cpuTimeMs.value ?? null },
  { name: 'durationMs', unit: 'ms', of: (start: Start) => start.durationMs },
  { name: 'gpuEnergyJ', unit: 'J', of: (start: Start) => sumOf(start, 'energyJ') },
  { name: 'gpuPeakMemoryBytes', unit: 'bytes', of: (start: Start) => sumOf(start, 'peakMemoryBytes') },
  { name: 'peakMemoryBytes', unit: 'bytes', of: (start: Start) => start.record.observed?.peakMemoryBytes.value ?? null },
] as const

function observedSeries(starts: readonly Start[]): BenchmarkSeries[] {
  return OBSERVED.flatMap(({ name, unit, of }) => {
    const values = starts.map(of)
    return values.every((value) => value === null) ? [] : [{ name, origin: 'observed', statistic: 'value', unit, direction: 'min', values, summary: summaryOf(values) }]
  })
}

/** All GPUs together; null when one of them gave no figure. */
function sumOf(start: Start, figure: 'energyJ' | 'peakMemoryBytes'): number | null {
  const gpus = start.record.observed?.samples?.gpus ?? []
  const values = gpus.map((gpu) => gpu[figure])
  return values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

function reportedNames(starts: readonly Start[], { metrics }: SeriesOptions): string[] {
  const names = new Set(starts.flatMap((start) => Object.keys(start.record.reported.metrics.summary)))
  return [...names].filter((name) => metrics.length === 0 || metrics.includes(name)).sort(byWord)
}

/** A time that one start reports several of gives its percentiles, everything else its last value. */
function reportedSeries(name: string, starts: readonly Start[], options: SeriesOptions): BenchmarkSeries[] {
  const unit = unitOf(name, starts, options)
  const direction = own(options.declared, name)?.direction ?? starts.map((start) => own(start.record.reported.metrics.directions ?? {}, name)).find((each) => each !== undefined)
  const words = { name, origin: 'reported', ...(unit === undefined ? {} : { unit }), ...(direction == null ? {} : { direction }) } as const
  if (!isLatency(name, starts, options)) {
    const values = starts.map((start) => own(start.record.reported.metrics.summary, name) ?? null)
    const several = starts.some((start) => (own(start.record.reported.metrics.series ?? {}, name)?.n ?? 1) > 1)
    return [{ ...words, statistic: several ? 'last' : 'value', values, summary: summaryOf(values) }]
  }
  const points = starts.map((start) => sorted(pointsOf(start, name)))
  return PERCENTILES.map(([statistic, p]) => {
    const values = points.map((each) => (each.length === 0 ? null : ofSorted(each, p)))
    return { ...words, statistic, values, summary: summaryOf(values) }
  })
}

const PERCENTILES = [['p50', 0.5], ['p95', 0.95], ['p99', 0.99]] as const

function isLatency(name: string, starts: readonly Start[], options: SeriesOptions): boolean {
  return knownClass(name, unitOf(name, starts, options) ?? null) === 'time' && starts.some((start) => pointsOf(start, name).length > 1)
}

const unitOf = (name: string, starts: readonly Start[], { declared }: SeriesOptions): string | undefined =>
  own(declared, name)?.unit ?? starts.map((start) => own(start.record.reported.metrics.units ?? {}, name)).find((unit) => unit !== undefined)

/** The finite ones. */
function pointsOf(start: Start, name: string): number[] {
  const points = own(start.record.reported.metrics.series ?? {}, name)?.points ?? []
  return (points as unknown as readonly (readonly [number, Num])[]).flatMap(([, value]) => (typeof value === 'number' ? [value] : []))
}

const summaryOf = (values: readonly (Num | null)[]) => statistics(values.filter((value): value is number => typeof value === 'number'))

/** Names come from runs: `constructor` is a metric like any other. */
const own = <T>(object: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(object, name) ? object[name] : undefined)
