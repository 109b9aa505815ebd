/**
 * Of many records of one subject, those that measure the same state. A directory holds the runs of months: the newest says which state is
 * meant, and runs of other states are no second measurement of it.
 */
import { canonicalJson } from '../record/canonical-json.ts'
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { isSameState } from './state-of.ts'
import { startOf } from './subject.ts'

export interface UnitsOfSide<T> {
  /** Oldest first; never empty unless there was nothing. */
  readonly units: readonly T[]
  /** Records of other states. */
  readonly leftOut: number
}

type Found = { readonly record: RunRecord }

/** The order of `records` does not matter. */
export function unitsOfSide<T extends Found>(records: readonly T[]): UnitsOfSide<T> {
  const sorted = oldestFirst(withoutBaseHalves(records))
  const newest = sorted.at(-1)
  if (newest === undefined) return { units: [], leftOut: 0 }
  const units = sorted.filter(({ record }) => isSameState(newest.record, record))
  return { units, leftOut: sorted.length - units.length }
}

/** Equal records are one, whatever their files are called. */
export function oldestFirst<T extends Found>(records: readonly T[]): readonly T[] {
  const distinct = new Map(records.map((found) => [canonicalJson(found.record), found]))
  return [...distinct].sort(([x, { record: a }], [y, { record: b }]) => byWord(startOf(a), startOf(b)) || byWord(a.id, b.id) || byWord(x, y)).map(([, found]) => found)
}

/** A paired benchmark leaves two records in one place. The half that measured its base is no run of the state that was worked on. */
function withoutBaseHalves<T extends Found>(records: readonly T[]): readonly T[] {
  const ids = new Set(records.map(({ record }) => record.id))
  return records.filter(({ record: { benchmark } }) => benchmark?.side !== 'base' || benchmark.with === undefined || !ids.has(benchmark.with))
}

/** One sentence for a reader; null: nothing was left out. */
export function leftOutSentence(base: number, head: number): string | null {
  if (base + head === 0) return null
  const of = [base === 0 ? '' : `${records(base)} of the base`, head === 0 ? '' : `${records(head)} of the head`].filter((each) => each !== '').join(' and ')
  return `${of} left out: of another state (tree, image, params, data or machine) than the newest there.`
}

const records = (count: number): string => `${count} other record${count === 1 ? '' : 's'}`
