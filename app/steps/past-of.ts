/** What a comparison is to know of the past, and which day it is. What cannot be read is told in the log: it must not fail a check of today's code. */
import { subjectOf } from '../../core/compare/subject.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { loadHistory, type LoadedHistory } from './load-history.ts'

export interface Past {
  readonly history: LoadedHistory
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

/** `heads`: the records that will be compared. Of none nothing is read. `fetched`: without any network, as this clone knows the data branch. */
export async function pastOf(world: World, config: Config, heads: readonly RunRecord[], { fetched = false }: { readonly fetched?: boolean } = {}): Promise<Past> {
  const today = world.clock.now().toISOString().slice(0, 10)
  const history = await loadHistory(world, config, { examples: [...new Set(heads.map((record) => subjectOf(record).example))], today, fetched })
  for (const { code, message, next } of history.problems) world.log.warn(message, { code, next })
  return { history, today }
}
