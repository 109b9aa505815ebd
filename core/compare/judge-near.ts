import { within } from './change.ts'
import { median } from '../benchmark/percentile.ts'
import { judgeTime } from './judge-time.ts'
import { byTolerance, type Judge } from './judgement.ts'

/**
 * Memory, sizes, counts: by a relative tolerance, one run is enough. What varies by more than that from start to start is judged like
 * a time. An observed peak of memory is not counted like other figures: a cgroup's holds the page cache, and the same tree was measured
 * 2.17 times apart (312.7 and 678.9 MiB) on one machine. It can be equivalent, and beyond that only many starts can say something.
 */
export const judgeNear: Judge = (pair, values, circumstances) => {
  const { metric } = pair
  const [a, b] = [median(values.base), median(values.head)]
  if (!repeats(values.base, metric.tolerance) || !repeats(values.head, metric.tolerance)) return judgeTime(pair, values, circumstances)
  if (within(a, b, metric.tolerance)) return { verdict: 'equivalent', reason: null }
  if (metric.origin === 'reported') return byTolerance(metric, a, b)
  if (circumstances.unit === 'run') return { verdict: 'inconclusive', reason: 'One run a side: an observed peak depends on what the machine had cached.' }
  return judgeTime(pair, values, circumstances)
}

const repeats = (values: readonly number[], tolerance: number): boolean => values.every((value) => within(values[0]!, value, tolerance))
