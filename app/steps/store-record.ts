/** Puts a run record into the local store: whole or not at all, and without the secrets that a run reported (A67). */
import { SCRATCH } from '../../core/contract/places.ts'
import { recordPath } from '../../core/record/record-id.ts'
import { ok, type Result } from '../../core/problem.ts'
import { redactValue } from '../../core/secrets/redact-value.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { Scratch, World } from '../../core/world.ts'

/** Gives its path, relative to the output directory. */
export async function storeRecord(world: Pick<World, 'output'>, record: RunRecord): Promise<Result<string>> {
  const path = recordPath(record.example?.id ?? 'unknown', record.id)
  const written = await world.output.write(path, `${JSON.stringify(redactValue(record), null, 2)}\n`)
  return written.ok ? ok(path) : written
}

/** A run that filled the disk must not take its own record along: what it left goes first, after everything of it was collected (A61). */
export async function storeBesideFull(world: Pick<World, 'output'>, scratch: Pick<Scratch, 'remove'>, record: RunRecord): Promise<Result<string>> {
  const stored = await storeRecord(world, record)
  if (stored.ok || stored.problem.code !== 'OUTPUT.DISK_FULL') return stored
  for (const place of [SCRATCH.outputs, SCRATCH.workspace, SCRATCH.home, SCRATCH.report]) await scratch.remove(place)
  return storeRecord(world, record)
}
