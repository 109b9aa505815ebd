/** Points of one metric over its steps: first, last, smallest, largest and an even choice of the rest. */
import type { Num, Series } from '../schema/run-record.ts'

export interface SeriesBuilder {
  /** `room`: points that may still be kept over all series; gives back how many this call took (or freed, below zero). */
  add(step: number | null, value: Num, room: number): number
  readonly last: Num
  build(): Series
}

export function seriesBuilder(maxPoints: number): SeriesBuilder {
  let count = 0
  let stride = 1
  let points: [number, Num][] = []
  let [first, last]: [Num, Num] = [0, 0]
  let [min, max] = [Infinity, -Infinity]
  return {
    get last() {
      return last
    },
    add(step, value, room) {
      if (count === 0) first = value
      last = value
      if (typeof value === 'number') [min, max] = [Math.min(min, value), Math.max(max, value)]
      const index = count++
      if (index % stride !== 0 || room < 1) return 0
      const before = points.length
      points.push([step ?? index, value])
      // Full: every second point goes, and from now on only every second is taken. The shape of the curve stays.
      if (points.length >= maxPoints) {
        points = points.filter((_, at) => at % 2 === 0)
        stride *= 2
      }
      return points.length - before
    },
    build: () => ({ n: count, ...(points.length < count ? { truncated: true } : {}), points, first, last, ...(min <= max ? { min, max } : {}) }),
  }
}
