import { within } from './change.ts'
import { median } from '../benchmark/percentile.ts'
import { judgeTime } from './judge-time.ts'
import { size } from './decide.ts'
import { byTolerance, gateOf, moved, type Circumstances, type Judge, type Judgement } from './judgement.ts'
import { knownFloor } from './known-metrics.ts'
import type { Metric } from './metric.ts'

/**
 * Memory, sizes, counts: by a relative tolerance, one run is enough. What varies by more than that from start to start is judged like
 * a time. An observed peak of memory is not counted like other figures: a cgroup's holds the page cache, and the same tree was measured
 * 2.17 times apart (312.7 and 678.9 MiB) on one machine. It can be equivalent, and beyond that only many starts can say something.
 * What an example says of its own memory moves a little too: with 0.5 % from start to start, 1 % is passed by chance in 8 of 100 pairs
 * and twice the noise floor in 2 of 1,000, so that is where an undeclared one begins to count.
 */
export const judgeNear: Judge = (pair, values, circumstances) => {
  const { metric } = pair
  const [a, b] = [median(values.base), median(values.head)]
  if (!repeats(values.base, metric.tolerance) || !repeats(values.head, metric.tolerance)) return judgeTime(pair, values, circumstances)
  if (within(a, b, metric.tolerance)) return { verdict: 'equivalent', reason: null }
  if (metric.origin === 'reported') return withinNoise(metric, a, b, circumstances) ?? byTolerance(metric, a, b)
  if (circumstances.unit === 'run') return { verdict: 'inconclusive', reason: 'One run a side: an observed peak depends on what the machine had cached.' }
  return judgeTime(pair, values, circumstances)
}

const repeats = (values: readonly number[], tolerance: number): boolean => values.every((value) => within(values[0]!, value, tolerance))

/** An image has one size, and a person who wrote a tolerance knows better. */
function withinNoise(metric: Metric, base: number, head: number, circumstances: Circumstances): Judgement | null {
  const gate = gateOf(metric.tolerance, circumstances)
  if (metric.toleranceDeclared || knownFloor(metric.name) === 'image' || !within(base, head, gate)) return null
  return { verdict: 'inconclusive', reason: `${moved(base, head)}; one run a side cannot tell less than ${size(gate)} from noise.` }
}
