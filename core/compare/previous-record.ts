import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { gate } from './gate.ts'
import { startOf, subjectOf } from './subject.ts'

/**
 * The newest earlier run with the same fingerprint but for the change under test (tree and image): what a check on a
 * laptop compares with. null: there is none.
 */
export function previousRecord(head: RunRecord, candidates: readonly RunRecord[]): RunRecord | null {
  return newest(candidates.filter((each) => each.id !== head.id && byWord(startOf(each), startOf(head)) < 0 && comparable(each, head)))
}

/** The newest run of the same example and preset in a base that was given. It is compared even when it differs: then the gate says in what. */
export function counterpart(head: RunRecord, base: readonly RunRecord[]): RunRecord | null {
  const { example, preset } = subjectOf(head)
  const fitting = base.filter((each) => each.id !== head.id && subjectOf(each).example === example && subjectOf(each).preset === preset)
  return newest(fitting)
}

const newest = (records: readonly RunRecord[]): RunRecord | null => records.toSorted((a, b) => byWord(startOf(a), startOf(b)) || byWord(a.id, b.id)).at(-1) ?? null

function comparable(base: RunRecord, head: RunRecord): boolean {
  const { closed, machine } = gate(base, head)
  return closed === null && machine === null
}
