/** The values of one metric on one side: one for each unit. */
import { median } from '../benchmark/percentile.ts'
import type { Items } from './items.ts'
import type { Value } from './metric.ts'

export interface Sample {
  /** In the order of the units; those that gave none are not among them. */
  readonly values: readonly Value[]
  /** Units that gave no value. */
  readonly missing: number
  readonly unit: string | null
  /** What the side says about a missing value. */
  readonly note: string | null
  /** The rows of a test set that the value counts; left out: it counts none, or there are several units. */
  readonly items?: Items
}

/** What is shown for a side: the median, or the first value that is no finite number; null: nothing is there. */
export function shown({ values }: Sample): Value | null {
  const odd = values.find((value) => typeof value !== 'number')
  return odd ?? (values.length === 0 ? null : values.length === 1 ? values[0]! : median(values as readonly number[]))
}

export const finite = ({ values }: Sample): readonly number[] => values.filter((value): value is number => typeof value === 'number')

/** How many are NaN or infinite. */
export const unusual = ({ values }: Sample): number => values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? 0 : 1), 0)

/** By a whole factor; a value that would be too large to hold stays what it is not: infinite. */
export function scaled(sample: Sample, factor: number, unit: string): Sample {
  const times = (value: Value): Value => (typeof value !== 'number' || Number.isFinite(value * factor) ? (typeof value === 'number' ? value * factor : value) : value > 0 ? 'Infinity' : '-Infinity')
  return { ...sample, unit, values: factor === 1 ? sample.values : sample.values.map(times) }
}
