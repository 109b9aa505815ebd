/** One metric, one run a side: what may honestly be said. */
import { percent } from '../render/figures.ts'
import { factor, relativeChange, within } from './change.ts'
import type { Direction, Metric, Value, Verdict } from './metric.ts'

export interface Judgement {
  readonly change: number | null
  readonly verdict: Verdict
  readonly reason: string | null
}

/**
 * A single time says something only when it is beyond this factor: the same commit was measured 1.62 times apart on
 * shared runners, and other machines differ by 14-34 % (specs: compare 0.7). Three leaves room above that. What an
 * example reports is often a latency of milliseconds, which one busy moment multiplies: ten.
 */
export const LARGE_FACTOR = { observed: 3, reported: 10 } as const
/** Observed times below this difference are start-up and scheduling, whatever the factor. */
export const SMALL_MS = 1000
/** An allocator takes memory in steps: smaller differences say nothing. */
export const SMALL_BYTES = 16 * 1024 * 1024
export const MEMORY_TOLERANCE = 0.1
/**
 * A cgroup's peak counts the page cache, and a sampled one may miss the true peak: the same tree was measured 1.36 times apart
 * (173.8 and 235.8 MiB) on one machine. Below this factor a single pair says nothing.
 */
export const PEAK_FACTOR = 2

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

function judgeMemory(metric: Metric, base: number, head: number, change: number | null): Said {
  const tolerance = Math.max(metric.tolerance, MEMORY_TOLERANCE)
  const tiny = metric.origin === 'observed' && Math.abs(head - base) < SMALL_BYTES
  if (tiny || within(base, head, tolerance)) return { verdict: 'equivalent', reason: null }
  if (metric.origin === 'observed' && factor(base, head) < PEAK_FACTOR) return { verdict: 'inconclusive', reason: 'One run a side: a difference of this size in the observed peak is within the noise.' }
  return directed(metric.direction, base, head, `${moved(base, head, change)}, more than the tolerance of ${percentOf(tolerance)}`)
}

/** Never `equivalent`: one run a side cannot show that. */
function judgeTime(metric: Metric, base: number, head: number, change: number | null): Said {
  const tiny = metric.origin === 'observed' && Math.abs(head - base) < SMALL_MS
  const large = LARGE_FACTOR[metric.origin]
  if (tiny || factor(base, head) < large) return { verdict: 'inconclusive', reason: 'One run a side: a time difference of this size is within the noise.' }
  return directed(metric.direction, base, head, `${moved(base, head, change)}: ${large} times or more is beyond the noise even with one run a side`)
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
