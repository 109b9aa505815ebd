/** The metrics of two records, each with both values: reported ones by name, and the three that Hortus observes itself. */
import { byWord } from '../report/order.ts'
import type { Measured, RunRecord } from '../schema/run-record.ts'
import { knownClass, knownDirection } from './known-metrics.ts'
import type { Declaration, Metric, Value } from './metric.ts'

export interface Pair {
  readonly metric: Metric
  /** null: missing on that side. */
  readonly base: Value | null
  readonly head: Value | null
  /** What a side says about its missing value. */
  readonly note: string | null
}

export interface MetricOptions {
  readonly tolerance: number
  readonly declared: Readonly<Record<string, Declaration>>
}

/** Observed first, then reported, each by name. */
export function pairsOf(base: RunRecord, head: RunRecord, options: MetricOptions): readonly Pair[] {
  return [...observedPairs(base, head, options), ...reportedPairs(base, head, options)]
}

const OBSERVED = [
  { name: 'cpuTimeMs', class: 'time', unit: 'ms' },
  { name: 'durationMs', class: 'time', unit: 'ms' },
  { name: 'peakMemoryBytes', class: 'memory', unit: 'bytes' },
] as const

function observedPairs(base: RunRecord, head: RunRecord, options: MetricOptions): Pair[] {
  if (base.observed === null && head.observed === null) return []
  return OBSERVED.map((known) => {
    const a = observed(base, known.name)
    const b = observed(head, known.name)
    const tolerance = own(options.declared, known.name)?.tolerance ?? options.tolerance
    return { metric: { ...known, origin: 'observed', direction: 'min', tolerance }, base: a.value, head: b.value, note: a.reason ?? b.reason ?? null }
  })
}

function observed(record: RunRecord, name: (typeof OBSERVED)[number]['name']): Measured {
  if (record.observed === null) return { value: null, reason: 'Nothing was observed.' }
  return name === 'durationMs' ? { value: record.observed.durationMs } : record.observed[name]
}

function reportedPairs(base: RunRecord, head: RunRecord, options: MetricOptions): Pair[] {
  const names = [...new Set([...Object.keys(base.reported.metrics.summary), ...Object.keys(head.reported.metrics.summary)])].sort(byWord)
  return names.map((name) => {
    const metric = describe(name, base, head, options)
    return { metric, base: own(base.reported.metrics.summary, name) ?? null, head: own(head.reported.metrics.summary, name) ?? null, note: null }
  })
}

/** The descriptor's or configuration's word first, then what both runs say, then what the name says. */
function describe(name: string, base: RunRecord, head: RunRecord, options: MetricOptions): Metric {
  const declared = own(options.declared, name)
  const unit = declared?.unit ?? own(head.reported.metrics.units ?? {}, name) ?? own(base.reported.metrics.units ?? {}, name) ?? null
  return {
    name,
    origin: 'reported',
    class: knownClass(name, unit),
    direction: declared?.direction ?? claimedDirection(name, base, head) ?? knownDirection(name),
    unit,
    tolerance: declared?.tolerance ?? options.tolerance,
  }
}

/** A head that turns the direction around must not turn a regression into an improvement: the base's word counts. */
function claimedDirection(name: string, base: RunRecord, head: RunRecord): 'min' | 'max' | null {
  return own(base.reported.metrics.directions ?? {}, name) ?? own(head.reported.metrics.directions ?? {}, name) ?? null
}

/** Names come from records: `constructor` is a metric like any other, never a member of Object. */
function own<T>(object: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
