/** What a record is a run of: records of one subject may be set side by side. */
import type { RunRecord } from '../schema/run-record.ts'

export interface Subject {
  readonly example: string
  readonly preset: string
}

/** Foreign records name no example; then their experiment or their group stands for it. */
export function subjectOf(record: RunRecord): Subject {
  return {
    example: record.example?.id ?? record.reported.experiment ?? record.groupId ?? record.reported.name ?? 'none',
    preset: record.fingerprint?.preset ?? record.preset ?? record.kind,
  }
}

/** When it started, else its id: ids of ours begin with the time. */
export const startOf = (record: RunRecord): string => record.observed?.startedAt ?? record.reported.timing?.startedAt ?? record.id
