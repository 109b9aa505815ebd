/** The verb `health`: what the checks of the default branch say about every example, on one page. It looks, proposes and changes nothing. */
import { breakingChanges } from '../core/audit/breaking-changes.ts'
import { staleClaims } from '../core/audit/stale-claims.ts'
import { turnover } from '../core/audit/turnover.ts'
import type { Example } from '../core/garden/example.ts'
import { decideHealth } from '../core/health/decide-health.ts'
import { DAY_MS, QUARTER_DAYS, type GitFacts } from '../core/health/health-input.ts'
import { ok, type Result } from '../core/problem.ts'
import type { Config } from '../core/schema/config.ts'
import type { Health } from '../core/schema/health.ts'
import type { World } from '../core/world.ts'
import { withoutDataErrors } from './steps/data-errors.ts'
import { gatherHealth } from './steps/gather-health.ts'
import { headOf, subjectsOf } from './steps/health-subjects.ts'
import { loadExamples } from './steps/load-garden.ts'
import { ownersOf } from './steps/owners-of.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface HealthOptions {
  /** Ids or paths; nothing: all. The rest of the garden is judged too, and not shown. */
  readonly named?: readonly string[]
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

export function health(world: World, config: Config, options: HealthOptions): Promise<Result<Health>> {
  return withoutDataErrors(async () => {
    const loading = loadExamples(world, config)
    const [garden, gathered, { commit, trees }, log] = await Promise.all([loading, gatherHealth(world, config, loading, options.today), headOf(world, loading), world.git.log({ paths: [], sinceMs: sinceOf(options.today), limit: MOST_COMMITS })])
    const selected = await selectExamples(world, garden, config, options)
    if (!selected.ok) return selected
    if (!gathered.ok) return gathered
    const { checks, notices, usage, problems, source, dataCommit } = gathered.value
    const git = log === null ? undefined : gitFacts(garden.examples, log, config, options.today)
    const { looked, ...decided } = decideHealth({ today: options.today, rules: config.health, examples: subjectsOf(garden, trees), checks, notices, usage, ...(git === undefined ? {} : { git }) })
    const whole: Health = { ...decided, repository: { commit }, data: { source, branch: config.history.branch, commit: dataCommit, ...looked }, problems: [...problems] }
    const shown = options.named === undefined ? whole : only(whole, new Set([...selected.value.examples, ...selected.value.unreadable].map(({ id }) => id)))
    return ok(await withOwners(world, shown))
  })
}

/** A claim that is older is old enough to be told apart from one that nothing speaks against: it is stale by its age anyway. */
const sinceOf = (today: string): number => Date.parse(`${today}T00:00:00Z`) - 3 * 365 * DAY_MS
const MOST_COMMITS = 20_000

function gitFacts(examples: readonly Example[], log: NonNullable<Awaited<ReturnType<World['git']['log']>>>, { health: rules, garden }: Config, today: string): GitFacts {
  const sinceMs = Date.parse(`${today}T00:00:00Z`) - QUARTER_DAYS * DAY_MS
  const graduated = examples.flatMap(({ path, graduatedTo }) => (graduatedTo === undefined ? [] : [{ path, date: graduatedTo.date }]))
  return {
    claims: staleClaims(examples, log, { bulkExamples: rules.graduate.bulk_examples }),
    breaking: breakingChanges(examples, log, { sinceMs, bulkExamples: rules.graduate.bulk_examples }),
    turnover: turnover(log, { sinceMs, folder: garden.folder, archiveFolder: garden.archive_folder, graduated, flagged: examples.filter(({ archivedBy }) => archivedBy.length > 0).map(({ path }) => path) }),
  }
}

/** The same page with fewer rows: figures of the garden stay those of the garden. */
function only(whole: Health, ids: ReadonlySet<string>): Health {
  const examples = whole.examples.filter(({ id }) => ids.has(id))
  const counted = (each: Health['examples'][number]['health']): number => examples.filter((row) => row.health === each).length
  const graduated = examples.filter(({ health: each, tier }) => each === null && tier !== 'archived').length
  const own = <T extends { readonly example: string }>(all: readonly T[]): T[] => all.filter(({ example }) => ids.has(example))
  const { notice, archive, demote, promote, graduate } = whole.proposals
  return {
    ...whole,
    examples,
    summary: { examples: examples.length, green: counted('green'), yellow: counted('yellow'), red: counted('red'), frozen: examples.filter(({ frozen, health: each }) => frozen && each === 'yellow').length, archived: counted(null) - graduated, graduated },
    incidents: whole.incidents.filter((incident) => incident.examples.some((id) => ids.has(id))),
    proposals: { notice: own(notice), archive: own(archive), demote: own(demote), promote: own(promote), graduate: own(graduate) },
  }
}

/** Asked only of those that need somebody. */
async function withOwners(world: World, shown: Health): Promise<Health> {
  const wanted = new Set(Object.values(shown.proposals).flatMap((all) => all.map(({ example }) => example)))
  const needy = shown.examples.filter(({ id, health: each }) => each === 'red' || wanted.has(id))
  if (needy.length === 0) return shown
  const owners = await ownersOf(world, needy.map(({ path }) => path))
  return { ...shown, examples: shown.examples.map((example) => ({ ...example, owners: [...(owners.get(example.path) ?? [])] })) }
}
