/** Health, first form: when each example was last seen green, from its records. The claim `last_verified` in a descriptor is not asked. */
import { summariseRuns } from '../record/run-summary.ts'
import type { RunSummary } from '../record/run-summary.ts'
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'

export type LastGreen = NonNullable<RunSummary['lastGreen']>

/** Per example id, in the order of ids; null: there are records and none of them is green. */
export function lastGreenPerExample(records: readonly RunRecord[]): ReadonlyMap<string, LastGreen | null> {
  const byExample = Map.groupBy(records.filter((record) => record.example !== undefined), (record) => record.example?.id ?? '')
  return new Map([...byExample].sort(([a], [b]) => byWord(a, b)).map(([id, own]) => [id, summariseRuns(own).lastGreen]))
}
