/** The newest run of an image with a build key that was green, as the kept records know it. */
import { heldUp } from '../../core/record/held-up.ts'
import { readRecord, RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { readRecords } from './read-records.ts'

export interface GreenBuild {
  readonly endedAt: Date
  readonly imageId: string | null
  /** Repository → digest, when it was pushed. */
  readonly pushed: { readonly repository: string; readonly digest: string } | null
}

/** null: none is known. */
export async function lastGreenBuild(world: Pick<World, 'output' | 'files' | 'filesAt'>, config: Config, exampleId: string, key: string): Promise<GreenBuild | null> {
  const known = [...(await ownRecords(world, exampleId)), ...(await namedRecords(world, config, exampleId))]
  // What a pull request's run pulled or built carries whatever labels its author likes (A47).
  const records = known.filter((record) => config.smoke.untrusted || record.observed?.build?.trusted === true)
  const green = records.filter((record) => record.observed?.build?.key === key && heldUp(record)).sort((a, b) => timeOf(a) - timeOf(b)).at(-1)
  if (green?.observed == null) return null
  return { endedAt: new Date(timeOf(green)), imageId: green.observed.image?.id ?? null, pushed: pushedOf(records, key) }
}

/** Where it is pulled from later may have been said by an older run than the last. */
function pushedOf(records: readonly RunRecord[], key: string): GreenBuild['pushed'] {
  const pushed = records.filter((record) => record.observed?.build?.key === key && record.observed.build.pushed != null).sort((a, b) => timeOf(a) - timeOf(b)).at(-1)?.observed?.build?.pushed
  return pushed == null ? null : { repository: pushed.repository, digest: pushed.digest }
}

const timeOf = (record: RunRecord): number => Date.parse(record.observed?.endedAt ?? '') || 0

/** Names begin with the UTC time, so the last are the newest. */
const NEWEST = 30

async function ownRecords({ output }: Pick<World, 'output'>, exampleId: string): Promise<RunRecord[]> {
  const paths = (await output.list(`records/${encodeURIComponent(exampleId)}`)).filter((path) => path.endsWith('.json')).slice(-NEWEST)
  const read = await Promise.all(paths.map(async (path) => {
    const file = await output.readText(path, { maxBytes: RECORD_MAX_BYTES })
    const record = file.ok ? readRecord(file.value.text, path) : null
    return record?.ok === true ? [record.value] : []
  }))
  return read.flat()
}

/** Where the configuration says that records of earlier jobs are. */
async function namedRecords(world: Pick<World, 'files' | 'filesAt'>, config: Config, exampleId: string): Promise<RunRecord[]> {
  if (config.plan.records === null) return []
  const found = await readRecords(world, config.plan.records)
  return found.ok ? found.value.records.map(({ record }) => record).filter((record) => record.example?.id === exampleId) : []
}
