/** One metric, one run a side: what may honestly be said. */
import { percent } from '../render/figures.ts'
import { relativeChange, within } from './change.ts'
import type { Direction, Metric, Value, Verdict } from './metric.ts'

export interface Judgement {
  readonly change: number | null
  readonly verdict: Verdict
  readonly reason: string | null
}

/** `null` on a side: the metric is missing there. */
export function judgeMetric(metric: Metric, base: Value | null, head: Value | null): Judgement {
  if (base === null || head === null) return missing(base, head)
  const change = relativeChange(base, head)
  if (typeof base !== 'number' || typeof head !== 'number') return { change, ...judgeUnusual(base, head) }
  const judge = { quality: judgeQuality, memory: judgeMemory, time: judgeTime }[metric.class]
  return { change, ...judge(metric, base, head, change) }
}

type Said = Omit<Judgement, 'change'>

function missing(base: Value | null, head: Value | null): Judgement {
  const where = base === null && head === null ? 'on both sides' : base === null ? 'at the base' : 'at the head'
  return { change: null, verdict: 'insufficient_data', reason: `Missing ${where}.` }
}

/** NaN or an infinity: training that diverged, or a division by zero. Never equal to anything. */
function judgeUnusual(base: Value, head: Value): Said {
  if (typeof base === 'number') return { verdict: 'regression', reason: `Was a finite number and became ${head}.` }
  if (typeof head === 'number') return { verdict: 'improvement', reason: `Was ${base} and became a finite number.` }
  return { verdict: 'inconclusive', reason: `No finite number on either side: ${base} and ${head}.` }
}

function judgeQuality(metric: Metric, base: number, head: number, change: number | null): Said {
  if (within(base, head, metric.tolerance)) return { verdict: 'equivalent', reason: null }
  return directed(metric.direction, base, head, `${moved(base, head, change)}, more than the tolerance of ${percentOf(metric.tolerance)}`)
}

/**
 * Memory that an example reports is counted, like any other figure. An observed peak is not: a cgroup's counts the page cache, and
 * the same tree was measured 2.17 times apart (312.7 and 678.9 MiB) on one machine.
 */
function judgeMemory(metric: Metric, base: number, head: number, change: number | null): Said {
  if (metric.origin === 'reported' || within(base, head, metric.tolerance)) return judgeQuality(metric, base, head, change)
  return { verdict: 'inconclusive', reason: 'One run a side: an observed peak depends on what the machine had cached.' }
}

/**
 * One run a side shows nothing about a time, in either direction, whatever tolerance was set: the same commit was measured 1.62
 * times apart on shared runners, other machines differ by 14-34 % (specs: compare 0.7), and a median of 0.2 ms by 82 % on an idle one.
 */
function judgeTime(): Said {
  return { verdict: 'inconclusive', reason: 'One run a side says nothing about a time.' }
}

function directed(direction: Direction | null, base: number, head: number, what: string): Said {
  if (direction === null) return { verdict: 'inconclusive', reason: `${what}; nobody declared which way is better.` }
  if (direction === 'neutral') return { verdict: 'inconclusive', reason: `${what}; neither way is better.` }
  const better = direction === 'max' ? head > base : head < base
  return { verdict: better ? 'improvement' : 'regression', reason: `${what}.` }
}

function moved(base: number, head: number, change: number | null): string {
  const way = head > base ? 'Rose' : 'Fell'
  return change === null ? `${way} from ${base} to ${head}` : `${way} by ${percent(Math.abs(change)).slice(change === 0 ? 0 : 1)}`
}

const percentOf = (tolerance: number): string => percent(tolerance).replace(/^\+/, '')
