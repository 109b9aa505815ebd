import type { RunRecord } from '../schema/run-record.ts'

/** A run that ended by itself and came to what its descriptor expects: what counts as green. */
export function heldUp(record: Pick<RunRecord, 'status' | 'observed'>): boolean {
  return record.status.state === 'succeeded' && !(record.observed?.checks ?? []).some(({ status }) => status === 'fail' || status === 'error')
}
