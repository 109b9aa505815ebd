/** What a record is a measurement of: two records of one state are two measurements of the same thing. */
import { canonicalJson } from '../record/canonical-json.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { gate, imageOf, machineOf } from './gate.ts'

/** Same tree, image, params (seeds apart), data sets and machine. Where neither side says a tree, the commit stands for it. */
export function isSameState(a: RunRecord, b: RunRecord): boolean {
  return placeOf(a) === placeOf(b) && imageOf(a) === imageOf(b) && machine(a) === machine(b) && gate(ended(a), ended(b), { seeds: true }).closed === null
}

/** Of the example, as git names trees; null: nobody knows. */
export const treeOf = ({ fingerprint, observed }: RunRecord): string | null => fingerprint?.tree ?? observed?.code.tree ?? null

/** null: it ran outside of a repository, or on files that were not committed. */
export const cleanCommitOf = ({ observed, reported }: RunRecord): string | null => (observed === null ? (reported.code?.commit ?? null) : observed.code.dirty === false ? observed.code.commit : null)

const placeOf = (record: RunRecord): string | null => treeOf(record) ?? cleanCommitOf(record)

const machine = (record: RunRecord): string => canonicalJson(machineOf(record))

/** How a run ended is no part of what it measured. */
const ended = (record: RunRecord): RunRecord => ({ ...record, status: { ...record.status, state: 'succeeded' } })
