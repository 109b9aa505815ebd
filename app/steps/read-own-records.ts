/** The newest records of the own store. What cannot be read is passed over: this is for what is better with them and right without. */
import { encodeSegment } from '../../core/record/record-id.ts'
import { readRecord, RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'

/** `newest` of each example. */
export async function readOwnRecords(world: Pick<World, 'output'>, examples: readonly string[], newest: number): Promise<readonly RunRecord[]> {
  const wanted = new Set(examples.map(encodeSegment))
  // Names begin with the UTC time, so the last are the newest.
  const paths = (await world.output.list('records')).filter((path) => path.endsWith('.json') && wanted.has(path.split('/')[1] ?? ''))
  const some = [...Map.groupBy(paths, (path) => path.split('/')[1]).values()].flatMap((own) => own.slice(-newest))
  const records = await Promise.all(some.map((path) => readOwn(world, path)))
  return records.filter((record) => record !== null)
}

async function readOwn({ output }: Pick<World, 'output'>, path: string): Promise<RunRecord | null> {
  const file = await output.readText(path, { maxBytes: RECORD_MAX_BYTES })
  const record = file.ok ? readRecord(file.value.text, path) : null
  return record?.ok === true ? record.value : null
}
