/** Among many records those of one state of the repository that a head is best measured by. */
import type { RunRecord } from '../schema/run-record.ts'
import { gate, machineOf, type Dimension } from './gate.ts'
import { cleanCommitOf, isSameState, treeOf } from './state-of.ts'
import { subjectOf } from './subject.ts'
import { unitsOfSide, type UnitsOfSide } from './units-of-side.ts'

/** A state of one example: its tree there, and the commit. */
export interface StateAt {
  readonly tree: string | null
  readonly commit: string | null
}

type Found = { readonly record: RunRecord }

export interface BaseOptions {
  readonly across?: readonly Dimension[]
  /** Earlier runs of the head's own state count too: what lies around the example may have changed. */
  readonly sameState?: boolean
}

/**
 * First those that may be compared in everything, then those of another machine (quality only), then any: the gate says why not. null:
 * there is none.
 */
export function baseOfHead<T extends Found>(head: RunRecord, candidates: readonly T[], state: StateAt, { across = [], sameState = false }: BaseOptions = {}): UnitsOfSide<T> | null {
  const there = candidates.filter(({ record }) => isSubject(record, head, across) && isAt(record, state) && record.id !== head.id && (sameState || !isSameState(record, head)))
  const open = there.filter(({ record }) => closedBy(record, head, across) === null)
  const stage = [open.filter(({ record }) => isSameMachine(record, head)), open, there].find((each) => each.length > 0)
  return stage === undefined ? null : unitsOfSide(stage)
}

/** By tree where the record says one: histories are rewritten, and the tree stays. */
export function isAt(record: RunRecord, { tree, commit }: StateAt): boolean {
  const own = treeOf(record)
  return own === null ? commit !== null && cleanCommitOf(record) === commit : own === tree
}

function isSubject(record: RunRecord, head: RunRecord, across: readonly Dimension[]): boolean {
  const [a, b] = [subjectOf(record), subjectOf(head)]
  return a.example === b.example && (across.includes('preset') || a.preset === b.preset)
}

const closedBy = (record: RunRecord, head: RunRecord, across: readonly Dimension[]): string | null => gate(record, { ...head, status: { ...head.status, state: 'succeeded' } }, { across, seeds: true }).closed

function isSameMachine(record: RunRecord, head: RunRecord): boolean {
  const [a, b] = [machineOf(record), machineOf(head)]
  return a !== null && b !== null && a.hardware === b.hardware && a.engine === b.engine
}
