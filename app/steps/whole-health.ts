/** The health of the whole garden, as `hortus health` and the site show it: what the checks say, what git says, what is left out. */
import { breakingChanges } from '../../core/audit/breaking-changes.ts'
import { staleClaims } from '../../core/audit/stale-claims.ts'
import { turnover } from '../../core/audit/turnover.ts'
import type { Example } from '../../core/garden/example.ts'
import { decideHealth } from '../../core/health/decide-health.ts'
import { DAY_MS, QUARTER_DAYS, type GitFacts, type HealthInput } from '../../core/health/health-input.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { LogCommit, World } from '../../core/world.ts'
import { gatherHealth } from './gather-health.ts'
import { headOf, subjectsOf } from './health-subjects.ts'
import type { Garden } from './load-garden.ts'

export interface WholeHealth {
  /** Every example; owners are not asked. */
  readonly shown: Health
  /** What it was decided from. */
  readonly input: HealthInput
  /** false: there are older checks, which nobody looked at. */
  readonly whole: boolean
  /** Ids of examples that some check of the data branch has a row of. */
  readonly listed: ReadonlySet<string>
  /** null: the history of git is not here. */
  readonly log: readonly LogCommit[] | null
  /** Of the examples at HEAD, by directory. */
  readonly trees: ReadonlyMap<string, string>
}

/** `loading` may still be on its way: git answers while it is read. `today`: YYYY-MM-DD, UTC. */
export async function wholeHealth(world: World, config: Config, { today }: { readonly today: string }, loading: Promise<Garden>): Promise<Result<WholeHealth>> {
  const [garden, gathered, { commit, trees }, log] = await Promise.all([loading, gatherHealth(world, config, loading, today), headOf(world, loading), world.git.log({ paths: [], sinceMs: sinceOf(today), limit: MOST_COMMITS })])
  if (!gathered.ok) return gathered
  const { checks, notices, usage, listed, whole, problems, source, dataCommit } = gathered.value
  const git = log === null ? undefined : gitFacts(garden.examples, log, config, today)
  const input: HealthInput = { today, rules: config.health, examples: subjectsOf(garden, trees), checks, notices, usage, ...(git === undefined ? {} : { git }) }
  const { looked, ...decided } = decideHealth(input)
  return ok({ input, whole, listed, log, trees, shown: { ...decided, repository: { commit }, data: { source, branch: config.history.branch, commit: dataCommit, ...looked }, problems: [...problems] } })
}

/** A claim that is older is old enough to be told apart from one that nothing speaks against: it is stale by its age anyway. */
const sinceOf = (today: string): number => Date.parse(`${today}T00:00:00Z`) - 3 * 365 * DAY_MS
const MOST_COMMITS = 20_000

function gitFacts(examples: readonly Example[], log: readonly LogCommit[], { health: rules, garden }: Config, today: string): GitFacts {
  const sinceMs = Date.parse(`${today}T00:00:00Z`) - QUARTER_DAYS * DAY_MS
  const graduated = examples.flatMap(({ path, graduatedTo }) => (graduatedTo === undefined ? [] : [{ path, date: graduatedTo.date }]))
  return {
    claims: staleClaims(examples, log, { bulkExamples: rules.graduate.bulk_examples }),
    breaking: breakingChanges(examples, log, { sinceMs, bulkExamples: rules.graduate.bulk_examples }),
    turnover: turnover(log, { sinceMs, folder: garden.folder, archiveFolder: garden.archive_folder, graduated, flagged: examples.filter(({ archivedBy }) => archivedBy.length > 0).map(({ path }) => path) }),
  }
}
