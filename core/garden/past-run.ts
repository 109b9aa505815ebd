import { summariseRuns } from '../record/run-summary.ts'
import type { RunRecord } from '../schema/run-record.ts'

/** What the records say of one cell. */
export interface PastRun {
  /** Median of the runs that ended well, build included. null: none did. */
  readonly minutes: number | null
  /** ISO 8601, of the last run however it ended. */
  readonly endedAt: string | null
}

/** By id of the cell (`<example>:<preset>`). */
export function pastRuns(records: readonly RunRecord[]): ReadonlyMap<string, PastRun> {
  const cells = Map.groupBy(records.filter(({ example, preset }) => example !== undefined && preset !== undefined), ({ example, preset }) => `${example!.id}:${preset!}`)
  return new Map([...cells].map(([id, own]) => {
    const { expected, last } = summariseRuns(own)
    const [took] = Object.values(expected)
    return [id, { minutes: took === undefined ? null : (took.runMs + (took.buildMs ?? 0)) / 60_000, endedAt: last?.date ?? null }]
  }))
}
