/** What a comparison is to know of the past, and which day it is. What cannot be read is told in the log: it must not fail a check of today's code. */
import { subjectOf } from '../../core/compare/subject.ts'
import type { Problem } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { loadHistory, type LoadedHistory } from './load-history.ts'

export interface Past {
  readonly history: LoadedHistory
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

/** `heads`: the records that will be compared. Of none nothing is read. Without `fetch` no network is touched: the data branch is taken as this clone knows it. */
export async function pastOf(world: World, config: Config, heads: readonly RunRecord[], { fetch = false }: { readonly fetch?: boolean } = {}): Promise<Past> {
  const today = world.clock.now().toISOString().slice(0, 10)
  const history = await loadHistory(world, config, { examples: [...new Set(heads.map((record) => subjectOf(record).example))], today, fetched: !fetch })
  const problems = history.problems.map(readOnly)
  for (const { code, message, next } of problems) world.log.warn(message, { code, next })
  return { history: { ...history, problems }, today }
}

/** A job of a pull request keeps no credentials (A44), and must not be given the right to write so that it may read. */
function readOnly(problem: Problem): Problem {
  if (problem.code !== 'DATA.NO_PERMISSION') return problem
  return { ...problem, next: 'Nothing fails by it. A job of a pull request keeps no credentials, which a private repository asks for: compare where they are, for instance `hortus compare --base origin/main` in a clone.' }
}
