import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { gate } from './gate.ts'
import { startOf, subjectOf } from './subject.ts'

/**
 * What a check on a laptop compares with: the newest earlier run with the same fingerprint but for the change under
 * test. A run of another tree or image comes first, so that checking a worse tree twice does not make it the new normal;
 * without one, the newest run of the same tree. null: there is none.
 */
export function previousRecord(head: RunRecord, candidates: readonly RunRecord[]): RunRecord | null {
  const fitting = candidates.filter((each) => each.id !== head.id && byWord(startOf(each), startOf(head)) < 0 && comparable(each, head))
  return newest(fitting.filter((each) => changed(each, head))) ?? newest(fitting)
}

const changed = (a: RunRecord, b: RunRecord): boolean => a.fingerprint?.tree !== b.fingerprint?.tree || a.fingerprint?.image !== b.fingerprint?.image

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
