/** Sets the records of two sides against each other, by example and preset. */
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import type { Dimension } from './gate.ts'
import { startOf, subjectOf } from './subject.ts'

export interface Matched<T> {
  /** Records oldest first, at least one a side. */
  readonly pairs: readonly { readonly base: readonly T[]; readonly head: readonly T[] }[]
  /** The newest of each subject without a counterpart. */
  readonly onlyBase: readonly T[]
  readonly onlyHead: readonly T[]
}

export interface MatchOptions {
  /** Every record is a measurement of its side; left out: the newest of each subject stands for it. */
  readonly every?: boolean
  /** Across presets, records of one example belong together whatever preset they ran. */
  readonly across?: readonly Dimension[]
}

/** In the order of example and preset; the order of the lists does not matter. */
export function matchRecords<T extends { readonly record: RunRecord }>(base: readonly T[], head: readonly T[], { every = false, across = [] }: MatchOptions = {}): Matched<T> {
  const [bases, heads] = [bySubject(base, across), bySubject(head, across)]
  const keys = [...new Set([...bases.keys(), ...heads.keys()])].sort(byWord)
  const sides = keys.map((key) => ({ base: bases.get(key) ?? [], head: heads.get(key) ?? [] }))
  const counted = (side: readonly T[]): readonly T[] => (every ? side : side.slice(-1))
  return {
    pairs: sides.filter((side) => side.base.length > 0 && side.head.length > 0).map((side) => ({ base: counted(side.base), head: counted(side.head) })),
    onlyBase: sides.filter((side) => side.head.length === 0).flatMap((side) => side.base.slice(-1)),
    onlyHead: sides.filter((side) => side.base.length === 0).flatMap((side) => side.head.slice(-1)),
  }
}

/** Each oldest first. */
export function bySubject<T extends { readonly record: RunRecord }>(all: readonly T[], across: readonly Dimension[] = []): ReadonlyMap<string, readonly T[]> {
  const sorted = all.toSorted((a, b) => byWord(startOf(a.record), startOf(b.record)) || byWord(a.record.id, b.record.id))
  return Map.groupBy(sorted, ({ record }) => {
    const { example, preset } = subjectOf(record)
    return JSON.stringify(across.includes('preset') ? [example] : [example, preset])
  })
}
