/**
 * One record for all starts of one side of a benchmark. It reads like the record of a run whose figures are medians, so that whatever
 * reads records reads it; every single start is in its `benchmark`.
 */
import { fail, ok, type Result } from '../problem.ts'
import { validateRunRecord, type Benchmark, type Num, type Observed, type RunRecord } from '../schema/run-record.ts'
import { median } from './percentile.ts'
import { latenciesOf, seriesOf, type SeriesOptions } from './series-of.ts'
import { wentWell, type Start } from './start.ts'

export interface BenchmarkFacts extends SeriesOptions, Pick<Benchmark, 'mode' | 'side' | 'with' | 'warmUp' | 'runs' | 'order' | 'runnerQuality'> {
  readonly id: string
  readonly groupId: string
  /** Of the build, which no start repeats. */
  readonly phases: Readonly<Record<string, number>>
  /** What else a reader must know. */
  readonly warnings?: readonly string[]
}

/** null in `problem`-less words cannot be: without a start there is nothing to record, and nobody asks. */
export function benchmarkRecord(starts: readonly Start[], facts: BenchmarkFacts): Result<RunRecord> {
  const measured = starts.filter((start) => !start.warmUp && wentWell(start))
  const template = starts.find((start) => !wentWell(start)) ?? measured[0] ?? starts[0]
  if (template === undefined || template.record.observed === null) return fail({ code: 'RECORD.EMPTY', message: 'A benchmark without a single start leaves no record.', next: 'Look at why nothing started.' })
  const { groupId: _group, ...rest } = template.record
  const series = seriesOf(measured, facts)
  const record: RunRecord = {
    ...rest,
    id: facts.id,
    groupId: facts.groupId,
    kind: 'benchmark',
    status: statusOf(starts, facts, template),
    observed: observedOf(template.record.observed, starts, measured, facts),
    reported: { ...template.record.reported, metrics: reportedOf(series, template.record) },
    benchmark: {
      mode: facts.mode,
      side: facts.side,
      ...(facts.with === undefined ? {} : { with: facts.with }),
      warmUp: facts.warmUp,
      runs: facts.runs,
      order: facts.order,
      restarts: starts.map(restartOf),
      series,
      latencies: latenciesOf(measured, facts),
      ...(facts.runnerQuality === undefined ? {} : { runnerQuality: facts.runnerQuality }),
    },
  }
  if (validateRunRecord(record)) return ok(record)
  return fail({ code: 'RECORD.INVALID', message: `The record of a benchmark does not fit its schema: ${JSON.stringify(validateRunRecord.errors?.slice(0, 3))}.`, next: 'Please report this as a bug of Hortus, with this message.' })
}

function restartOf({ place, warmUp, durationMs, record, missed }: Start): Benchmark['restarts'][number] {
  return {
    run: record.id,
    place,
    warmUp,
    startedAt: record.observed?.startedAt ?? null,
    state: missed === null ? record.status.state : 'failed',
    durationMs,
    peakMemoryBytes: record.observed?.peakMemoryBytes.value ?? null,
    cpuTimeMs: record.observed?.cpuTimeMs.value ?? null,
    reported: record.reported.metrics.summary,
    ...(record.observed?.samples === undefined ? {} : { samples: record.observed.samples }),
  }
}

/** Good only when every start was, and all that were asked for took place. */
function statusOf(starts: readonly Start[], facts: BenchmarkFacts, template: Start): RunRecord['status'] {
  if (!wentWell(template)) {
    const { state, reason = 'did not end well' } = template.record.status
    return { state: template.missed === null ? state : 'failed', reason: `Start ${template.place}${template.warmUp ? ' (warm-up)' : ''} of ${facts.order.length}: ${template.missed ?? reason}` }
  }
  const measured = starts.filter(({ warmUp }) => !warmUp).length
  return measured < facts.runs ? { state: 'interrupted', reason: `${measured} of ${facts.runs} measured starts took place.` } : { state: 'succeeded' }
}

/** The samples stay with their starts: those of one would be taken for those of all. */
function observedOf({ samples: _samples, ...template }: Observed, starts: readonly Start[], measured: readonly Start[], facts: BenchmarkFacts): Observed {
  const all = starts.flatMap(({ record }) => (record.observed === null ? [] : [record.observed]))
  const counted = measured.flatMap(({ record }) => (record.observed === null ? [] : [record.observed]))
  const memory = counted.flatMap(({ peakMemoryBytes }) => (peakMemoryBytes.value === null ? [] : [peakMemoryBytes.value]))
  const cpu = counted.flatMap(({ cpuTimeMs }) => (cpuTimeMs.value === null ? [] : [cpuTimeMs.value]))
  const run = all.reduce((sum, { phases }) => sum + (phases['run'] ?? 0), 0)
  return {
    ...template,
    startedAt: all[0]?.startedAt ?? template.startedAt,
    endedAt: all.at(-1)?.endedAt ?? template.endedAt,
    durationMs: measured.length === 0 ? template.durationMs : median(measured.map(({ durationMs }) => durationMs)),
    phases: { ...Object.fromEntries(Object.entries(facts.phases).map(([name, ms]) => [name, Math.max(0, Math.round(ms))])), run },
    peakMemoryBytes: memory.length === 0 ? template.peakMemoryBytes : { ...template.peakMemoryBytes, value: Math.max(...memory) },
    cpuTimeMs: cpu.length === 0 ? template.cpuTimeMs : { ...template.cpuTimeMs, value: median(cpu) },
    warnings: [...new Set([...(facts.warnings ?? []), ...all.flatMap(({ warnings = [] }) => warnings)]), ...(measured.length === 0 ? [] : [`A benchmark: times are medians of ${measured.length} measured starts, the memory is the largest of them.`])],
  }
}

/** One value per metric: the median over the starts of what one start gives. A start that gave NaN makes the figure NaN. */
function reportedOf(series: readonly Benchmark['series'][number][], template: RunRecord): RunRecord['reported']['metrics'] {
  const shown = series.filter(({ origin, statistic }) => origin === 'reported' && statistic !== 'p95' && statistic !== 'p99')
  const { units, directions } = template.reported.metrics
  const entries = shown.flatMap(({ name, values }): [string, Num][] => {
    const there = values.filter((value) => value !== null)
    const odd = there.find((value) => typeof value !== 'number')
    return there.length === 0 ? [] : [[name, odd ?? median(there as number[])]]
  })
  const overStarts = shown.map(({ name, values }) => [name, { n: values.length, points: values.flatMap((value, at) => (value === null ? [] : [[at + 1, value]])) }] as const)
  return {
    summary: Object.fromEntries(entries),
    summarySource: 'computed',
    ...(overStarts.length === 0 ? {} : { series: Object.fromEntries(overStarts) }),
    ...(units === undefined ? {} : { units }),
    ...(directions === undefined ? {} : { directions }),
  }
}
