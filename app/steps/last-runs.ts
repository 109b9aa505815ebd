import { summariseRuns, type RunSummary } from '../../core/record/run-summary.ts'
import { readRecord, RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'

const MAX_BYTES = RECORD_MAX_BYTES
/** Ids begin with the UTC time, so the last names are the newest; older runs say nothing about today. */
const NEWEST = 30

/** What the local store (`.hortus/records`) knows about one example; a record that cannot be read is left out. */
export async function lastRuns(world: Pick<World, 'output' | 'log'>, exampleId: string): Promise<RunSummary> {
  const paths = await world.output.list(`records/${encodeURIComponent(exampleId)}`)
  const records: RunRecord[] = []
  for (const path of paths.filter((each) => each.endsWith('.json')).slice(-NEWEST)) {
    const file = await world.output.readText(path, { maxBytes: MAX_BYTES })
    const record = file.ok ? readRecord(file.value.text, path) : null
    if (record?.ok === true) records.push(record.value)
    else world.log.debug(`left out ${path}`, { reason: record === null ? 'unreadable' : record.problem.message })
  }
  return summariseRuns(records)
}
