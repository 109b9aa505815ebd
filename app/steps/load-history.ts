/** The past of some examples, for a comparison. It never fails a check of today's code: what cannot be read is told, and nothing is known then. */
import { buildsOf } from '../../core/history/builds.ts'
import { measuredOf, wordOf } from '../../core/history/index-series.ts'
import type { StoredRecord } from '../../core/history/layout-records.ts'
import { NO_HISTORY, type History } from '../../core/history/series.ts'
import { HortusError, ok, type Problem, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { DataBranch, DataSnapshot, World } from '../../core/world.ts'
import { dataOf } from './data-of.ts'
import { AWAY } from './last-snapshot.ts'
import { readHistory } from './read-history.ts'

export { dataOf } from './data-of.ts'

export interface LoadedHistory extends History {
  /** What the series were made of: each id of an example once, oldest first. */
  readonly records: readonly StoredRecord[]
  /** Why something is not known; warnings. */
  readonly problems: readonly Problem[]
  /** Of the data branch; null: there is none, or it could not be read. */
  readonly commit: string | null
}

export interface LoadHistoryOptions {
  /** Ids. */
  readonly examples: readonly string[]
  /** YYYY-MM-DD: a quarantine that ended before decides nothing. */
  readonly today: string
  /** As this clone knows the branch: nobody is asked, and no network is touched. */
  readonly fetched?: boolean
}

const NOTHING: LoadedHistory = { ...NO_HISTORY, records: [], problems: [], commit: null }

/**
 * Reads the records themselves and no index, so that a wrong index changes no verdict. A remote that cannot be asked (no network):
 * what was fetched last is taken, and that is told.
 */
export async function loadHistory(world: Pick<World, 'data'>, config: Pick<Config, 'history'>, { examples, today, fetched = false }: LoadHistoryOptions): Promise<LoadedHistory> {
  const data = dataOf(world, config)
  if (data === null || examples.length === 0) return NOTHING
  try {
    const asked = await data.snapshot({ fetched })
    // Whoever has no repository has no history, and that is no news.
    if (!asked.ok && asked.problem.code === 'DATA.NO_REPOSITORY') return NOTHING
    const found = asked.ok || !AWAY.has(asked.problem.code) ? asked : await fetchedBefore(data)
    const problems = asked.ok ? [] : [told(asked.problem, found.ok && found.value !== null)]
    return found.ok && found.value !== null ? await read(found.value, examples, today, problems) : { ...NOTHING, problems }
  } catch (error) {
    if (error instanceof HortusError) return { ...NOTHING, problems: [told(error.problem, false)] }
    throw error
  }
}

async function fetchedBefore(data: DataBranch): Promise<Result<DataSnapshot | null>> {
  const found = await data.snapshot({ fetched: true })
  return found.ok ? found : ok(null)
}

async function read(snapshot: DataSnapshot, examples: readonly string[], today: string, problems: readonly Problem[]): Promise<LoadedHistory> {
  const stored = await readHistory(snapshot, [...new Set(examples)])
  const series = new Map(buildsOf(stored.records.flatMap(({ record }) => measuredOf(record))).map((each) => [wordOf(each.key), each]))
  return {
    series: (key) => series.get(wordOf(key)) ?? null,
    accepted: stored.accepted,
    quarantined: stored.quarantined.filter(({ until }) => until >= today),
    records: stored.records,
    problems: [...problems, ...stored.problems],
    commit: snapshot.commit,
  }
}

function told(problem: Problem, known: boolean): Problem {
  return { ...problem, message: `${problem.message} ${known ? 'The history is taken as this clone last fetched it.' : 'Nothing is known of the past, so times get no verdict from it.'}` }
}
