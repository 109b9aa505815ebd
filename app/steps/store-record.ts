/** Puts a run record into the local store: whole or not at all, and without the secrets that a run reported (A67). */
import { recordPath } from '../../core/record/record-id.ts'
import { ok, type Result } from '../../core/problem.ts'
import { redactValue } from '../../core/secrets/redact-value.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'

/** Gives its path, relative to the output directory. */
export async function storeRecord(world: Pick<World, 'output'>, record: RunRecord): Promise<Result<string>> {
  const path = recordPath(record.example?.id ?? 'unknown', record.id)
  const written = await world.output.write(path, `${JSON.stringify(redactValue(record), null, 2)}\n`)
  return written.ok ? ok(path) : written
}
