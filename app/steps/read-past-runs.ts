/** How long cells took before, from run records: those of the output directory, or those that the configuration names. */
import type { Example } from '../../core/garden/example.ts'
import { pastRuns, type PastRun } from '../../core/garden/past-run.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { readOwnRecords } from './read-own-records.ts'
import { readRecords } from './read-records.ts'

/** Newest of each example: what ran long ago says nothing about today. */
const NEWEST = 5

export async function readPastRuns(world: Pick<World, 'output' | 'files' | 'filesAt' | 'log'>, config: Config, examples: readonly Example[]): Promise<ReadonlyMap<string, PastRun>> {
  if (config.plan.records !== null) return namedRuns(world, config.plan.records)
  return pastRuns(await readOwnRecords(world, examples.map(({ id }) => id), NEWEST))
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
