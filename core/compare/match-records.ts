/** Pairs the records of two directories: the newest of each example and preset on either side. */
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { startOf, subjectOf } from './subject.ts'

export interface Matched<T> {
  readonly pairs: readonly { readonly base: T; readonly head: T }[]
  readonly onlyBase: readonly T[]
  readonly onlyHead: readonly T[]
}

/** In the order of example and preset; the order of the lists does not matter. */
export function matchRecords<T extends { readonly record: RunRecord }>(base: readonly T[], head: readonly T[]): Matched<T> {
  const bases = newest(base)
  const heads = newest(head)
  const keys = [...new Set([...bases.keys(), ...heads.keys()])].sort(byWord)
  const sides = keys.map((key) => ({ base: bases.get(key), head: heads.get(key) }))
  return {
    pairs: sides.flatMap(({ base: a, head: b }) => (a === undefined || b === undefined ? [] : [{ base: a, head: b }])),
    onlyBase: sides.flatMap((side) => (side.base !== undefined && side.head === undefined ? [side.base] : [])),
    onlyHead: sides.flatMap((side) => (side.head !== undefined && side.base === undefined ? [side.head] : [])),
  }
}

function newest<T extends { readonly record: RunRecord }>(all: readonly T[]): Map<string, T> {
  const sorted = all.toSorted((a, b) => byWord(startOf(a.record), startOf(b.record)) || byWord(a.record.id, b.record.id))
  return new Map(sorted.map((each) => [JSON.stringify(subjectOf(each.record)), each]))
}
