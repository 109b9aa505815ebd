/** Sets the records of two sides against each other, by example and preset. */
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import type { Dimension } from './gate.ts'
import { subjectOf } from './subject.ts'
import { leftOutSentence, unitsOfSide, type UnitsOfSide } from './units-of-side.ts'

/** Several records a side are several measurements of one state, oldest first; at least one. */
export interface SidePair<T> {
  readonly base: readonly T[]
  readonly head: readonly T[]
  /** What was left out, in one sentence; null: nothing. */
  readonly told: string | null
}

export interface MatchedSides<T> {
  readonly pairs: readonly SidePair<T>[]
  /** The newest of each subject without a counterpart. */
  readonly onlyBase: readonly T[]
  readonly onlyHead: readonly T[]
}

type Found = { readonly record: RunRecord }

/**
 * In the order of example and preset; the order of the lists does not matter. Across presets, records of one example belong together
 * whatever preset they ran. One subject a side is compared whatever it is: when they are runs of different things, the gate says so.
 */
export function matchSides<T extends Found>(base: readonly T[], head: readonly T[], across: readonly Dimension[] = []): MatchedSides<T> {
  const [bases, heads] = [bySubject(base, across), bySubject(head, across)]
  if (bases.size === 1 && heads.size === 1) return { pairs: [pairOf([...bases.values()][0]!, [...heads.values()][0]!)], onlyBase: [], onlyHead: [] }
  const keys = [...new Set([...bases.keys(), ...heads.keys()])].sort(byWord)
  const sides = keys.map((key) => ({ base: bases.get(key), head: heads.get(key) }))
  return {
    pairs: sides.flatMap((side) => (side.base === undefined || side.head === undefined ? [] : [pairOf(side.base, side.head)])),
    onlyBase: sides.flatMap((side) => (side.head === undefined ? side.base!.units.slice(-1) : [])),
    onlyHead: sides.flatMap((side) => (side.base === undefined ? side.head!.units.slice(-1) : [])),
  }
}

export const pairOf = <T>(base: UnitsOfSide<T>, head: UnitsOfSide<T>): SidePair<T> => ({ base: base.units, head: head.units, told: leftOutSentence(base.leftOut, head.leftOut) })

export function bySubject<T extends Found>(records: readonly T[], across: readonly Dimension[] = []): ReadonlyMap<string, UnitsOfSide<T>> {
  const groups = Map.groupBy(records, ({ record }) => {
    const { example, preset } = subjectOf(record)
    return JSON.stringify(across.includes('preset') ? [example] : [example, preset])
  })
  return new Map([...groups].map(([key, own]) => [key, unitsOfSide(own)]))
}
