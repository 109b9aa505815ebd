import type { RunRecord } from '../schema/run-record.ts'

/** One start of a preset's process, with the record it would have had as a run of its own. */
export interface Start {
  /** Its place in the order, from 1. */
  readonly place: number
  readonly warmUp: boolean
  /** Not rounded: a record rounds to milliseconds, and a short process lasts few of them. */
  readonly durationMs: number
  readonly record: RunRecord
  /** Why it does not count although its process ended well; null: it counts. */
  readonly missed: string | null
}

/** It ended by itself, and came to what its descriptor expects. */
export const wentWell = ({ record, missed }: Start): boolean => record.status.state === 'succeeded' && missed === null
