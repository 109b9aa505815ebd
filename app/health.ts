/** The verb `health`: what the checks of the default branch say about every example, on one page. It looks, proposes and changes nothing. */
import { ok, type Result } from '../core/problem.ts'
import type { Config } from '../core/schema/config.ts'
import type { Health } from '../core/schema/health.ts'
import type { World } from '../core/world.ts'
import { withoutDataErrors } from './steps/data-errors.ts'
import { loadExamples } from './steps/load-garden.ts'
import { ownersOf } from './steps/owners-of.ts'
import { selectExamples } from './steps/select-examples.ts'
import { wholeHealth } from './steps/whole-health.ts'

export interface HealthOptions {
  /** Ids or paths; nothing: all. The rest of the garden is judged too, and not shown. */
  readonly named?: readonly string[]
  /** YYYY-MM-DD, UTC. */
  readonly today: string
}

export function health(world: World, config: Config, options: HealthOptions): Promise<Result<Health>> {
  return withoutDataErrors(async () => {
    const loading = loadExamples(world, config)
    const [garden, decided] = await Promise.all([loading, wholeHealth(world, config, options, loading)])
    const selected = await selectExamples(world, garden, config, options)
    if (!selected.ok) return selected
    if (!decided.ok) return decided
    const whole = decided.value.shown
    const shown = options.named === undefined ? whole : only(whole, new Set([...selected.value.examples, ...selected.value.unreadable].map(({ id }) => id)))
    return ok(await withOwners(world, shown))
  })
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
