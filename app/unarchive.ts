/** `hortus unarchive EXAMPLE`: brings an archived example back, in the working tree; a person reviews it and commits. */
import { commitName } from '../core/archive/commit-name.ts'
import { decideUnarchive, type UnarchiveDecision } from '../core/archive/decide-unarchive.ts'
import { isArchived } from '../core/archive/archive-garden.ts'
import type { Example } from '../core/garden/example.ts'
import { fail, ok, type Result } from '../core/problem.ts'
import { exampleId } from '../core/garden/discover.ts'
import type { Config } from '../core/schema/config.ts'
import type { World } from '../core/world.ts'
import { applyChange, recover } from './steps/archive-apply.ts'
import { archiveFolder, archiveGarden, takenOf } from './steps/archive-garden.ts'
import { archiveReport, type Left } from './steps/archive-report.ts'
import { listFiles } from './steps/list-files.ts'
import { loadExamples, type Garden } from './steps/load-garden.ts'
import { lookOnce } from './steps/look-once.ts'
import { loadNamed, selectExamples } from './steps/select-examples.ts'

export interface UnarchiveOptions {
  /** Id that it had, or has; or its directory. */
  readonly example: string
  readonly dryRun?: boolean
}

export async function unarchive(world: World, config: Config, options: UnarchiveOptions): Promise<Left> {
  const seen = lookOnce(world)
  const dryRun = options.dryRun === true
  const recovered = dryRun ? ok(undefined) : await recover(world)
  const head = await seen.git.head()
  const prepared = recovered.ok ? await prepareUnarchive(seen, config, options) : recovered
  const { example = null, change = null, findings = [], home = '' } = prepared.ok ? prepared.value : {}
  const applied = change === null || dryRun ? ok(undefined) : await applyChange(world, change)
  const problems = prepared.ok ? (applied.ok ? [] : [applied.problem]) : [prepared.problem]
  const id = exampleId(home, config.garden.folder)
  const report = archiveReport({ verb: 'unarchive', named: options.example, example: example === null ? null : { id: example.id, path: example.path, name: example.name, tier: example.tier }, change, findings, problems, head })
  return { report, message: change !== null && applied.ok ? [`Bring ${commitName(id)} back`] : null, dryRun }
}

export interface PreparedUnarchive extends UnarchiveDecision {
  readonly example: Example
}

/** The decision with all that it rests on, and nothing changed. */
export async function prepareUnarchive(world: World, config: Config, { example: named }: UnarchiveOptions): Promise<Result<PreparedUnarchive>> {
  const garden = await loadExamples(world, config)
  const archive = archiveFolder(config, await listFiles(world))
  const found = await findArchived(world, config, garden, named, archive)
  if (!found.ok) return found
  // Where it goes may stand in what the archive left, so the decision is made twice: once to learn it.
  const first = await archiveGarden(world, config, garden, { from: found.value.path, to: found.value.path })
  if (!first.ok) return first
  const decided = decideUnarchive({ garden: first.value, example: found.value })
  const taken = decided.home === found.value.path ? [] : await takenOf(world, first.value.files, found.value.path, decided.home)
  return ok({ example: found.value, ...(taken.length === 0 ? decided : decideUnarchive({ garden: { ...first.value, taken }, example: found.value })) })
}

/** Which one is meant, of what its name could mean alone. */
export const findUnarchived = async (world: World, config: Config, named: string): Promise<Result<Example>> => findArchived(world, config, await loadNamed(world, config, [named]), named, archiveFolder(config, await listFiles(world)))

/** The id that it had when it lived names it too. An archived one is meant where a name is of several. */
async function findArchived(world: World, config: Config, garden: Garden, named: string, archive: string): Promise<Result<Example>> {
  const archived = { ...garden, examples: garden.examples.filter(isArchived) }
  const tries = [[archived, named], [archived, `${archive}/${named}`], [garden, named]] as const
  for (const [where, name] of tries) {
    const selected = await selectExamples(world, where, config, { named: [name] })
    const [example, another] = selected.ok ? selected.value.examples : []
    if (example !== undefined && another === undefined) return ok(example)
    if (where === garden && !selected.ok) return selected
  }
  return fail({ code: 'ARCHIVE.ONE_EXAMPLE', message: `${named} names no single example that can be read.`, next: 'Give the id of one example; `hortus list --tier archived` shows them.' })
}
