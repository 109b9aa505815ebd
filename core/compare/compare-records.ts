/** Two runs of one example: gate, then metric by metric, then one verdict that says how little one run a side shows. */
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { gate } from './gate.ts'
import type { Gate } from './gate.ts'
import { judgeMetric } from './judge-metric.ts'
import type { Judgement } from './judge-metric.ts'
import { keyFilter } from './key-filter.ts'
import type { Declaration } from './metric.ts'
import { pairsOf } from './metrics-of.ts'
import type { Pair } from './metrics-of.ts'
import { verdictOfMetrics } from './verdict-of-metrics.ts'

export interface CompareOptions {
  /** Relative change below which a metric counts as equivalent, unless declared otherwise. */
  readonly tolerance: number
  /** Direction, unit and tolerance per metric: the descriptor's declaration over the configuration's. */
  readonly declared?: Readonly<Record<string, Declaration>>
  /** Globs of metric names; with `!` in front, names left out. Empty or left out: all. */
  readonly keys?: readonly string[]
}

export function compareRecords(base: RunRecord, head: RunRecord, options: CompareOptions): Comparison {
  const open = gate(base, head)
  const wanted = keyFilter(options.keys ?? [])
  const pairs = pairsOf(base, head, { tolerance: options.tolerance, declared: options.declared ?? {} }).filter((pair) => wanted(pair.metric.name))
  const metrics = pairs.map((pair) => toMetric(pair, judge(pair, open)))
  const verdict = open.closed === null ? verdictOfMetrics(metrics) : 'incomparable'
  return {
    example: head.example?.id ?? base.example?.id ?? null,
    preset: head.preset ?? base.preset ?? null,
    base: base.id,
    head: head.id,
    verdict,
    reason: open.closed ?? (metrics.length === 0 ? 'Neither run has a metric that was asked for.' : ONE_RUN),
    metrics,
  }
}

const ONE_RUN = 'One run a side: metrics that repeat exactly are judged by their tolerance, times and observed memory are shown and not judged.'

function judge(pair: Pair, open: Gate): Judgement {
  if (open.closed !== null) return { change: null, verdict: 'incomparable', reason: open.closed }
  const judgement = judgeMetric(pair.metric, pair.base, pair.head)
  if (judgement.verdict === 'insufficient_data') return pair.note === null ? judgement : { ...judgement, reason: `${judgement.reason ?? ''} ${pair.note}` }
  if (pair.metric.class !== 'quality' && open.machine !== null) return { ...judgement, verdict: 'incomparable', reason: open.machine }
  return judgement
}

function toMetric({ metric, base, head }: Pair, { change, verdict, reason }: Judgement): Comparison['metrics'][number] {
  return {
    name: metric.name,
    origin: metric.origin,
    base,
    head,
    ...(metric.unit === null ? {} : { unit: metric.unit }),
    change,
    tolerance: metric.tolerance,
    ...(metric.direction === null ? {} : { direction: metric.direction }),
    verdict,
    reason,
  }
}
