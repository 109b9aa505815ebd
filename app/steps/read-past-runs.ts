/** How long cells took before, from run records: those of the output directory, or those that the configuration names. */
import type { Example } from '../../core/garden/example.ts'
import { pastRuns, type PastRun } from '../../core/garden/past-run.ts'
import { readRecord, RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { readRecords } from './read-records.ts'

/** Newest of each example: what ran long ago says nothing about today. */
const NEWEST = 5

export async function readPastRuns(world: Pick<World, 'output' | 'files' | 'filesAt' | 'log'>, config: Config, examples: readonly Example[]): Promise<ReadonlyMap<string, PastRun>> {
  if (config.plan.records !== null) return namedRuns(world, config.plan.records)
  const wanted = new Set(examples.map(({ id }) => encodeURIComponent(id)))
  // Names begin with the UTC time, so the last are the newest.
  const paths = (await world.output.list('records')).filter((path) => path.endsWith('.json') && wanted.has(path.split('/')[1] ?? ''))
  const newest = [...Map.groupBy(paths, (path) => path.split('/')[1]).values()].flatMap((own) => own.slice(-NEWEST))
  const records = await Promise.all(newest.map((path) => readOwn(world, path)))
  return pastRuns(records.filter((record) => record !== null))
}

async function readOwn({ output }: Pick<World, 'output'>, path: string): Promise<RunRecord | null> {
  const file = await output.readText(path, { maxBytes: RECORD_MAX_BYTES })
  const record = file.ok ? readRecord(file.value.text, path) : null
  return record?.ok === true ? record.value : null
}

/** What cannot be read makes a plan less balanced, never wrong. */
async function namedRuns(world: Pick<World, 'files' | 'filesAt' | 'log'>, directory: string): Promise<ReadonlyMap<string, PastRun>> {
  const found = await readRecords(world, directory)
  if (!found.ok) {
    world.log.warn(`Nothing is known of how long cells took: ${found.problem.message}`)
    return new Map()
  }
  return pastRuns(found.value.records.map(({ record }) => record))
}
