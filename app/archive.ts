/** `hortus archive EXAMPLE --reason …`: takes an example out of the way, in the working tree; a person reviews it and commits. */
import { archivePlaceOf } from '../core/archive/archive-garden.ts'
import { commitName } from '../core/archive/commit-name.ts'
import { decideArchive, type ArchiveDecision } from '../core/archive/decide-archive.ts'
import type { Example } from '../core/garden/example.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { plain } from '../core/render/plain.ts'
import type { Config } from '../core/schema/config.ts'
import type { World } from '../core/world.ts'
import { withContracts } from './steps/archive-contracts.ts'
import { archiveFolder, archiveGarden } from './steps/archive-garden.ts'
import { archivePast } from './steps/archive-past.ts'
import { archiveReport, type Left } from './steps/archive-report.ts'
import { applyChange, recover } from './steps/archive-apply.ts'
import { loadExamples } from './steps/load-garden.ts'
import { listFiles } from './steps/list-files.ts'
import { lookOnce } from './steps/look-once.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface ArchiveOptions {
  readonly example: string
  readonly reason: string
  /** Id of an example, or an https address. */
  readonly successor?: string
  /** Left out: `archive.mode`. */
  readonly mode?: 'move' | 'flag'
  readonly dryRun?: boolean
}

export async function archive(world: World, config: Config, options: ArchiveOptions): Promise<Left> {
  const seen = lookOnce(world)
  const dryRun = options.dryRun === true
  const recovered = dryRun ? ok(undefined) : await recover(world)
  const head = await seen.git.head()
  const prepared = recovered.ok ? await prepareArchive(seen, config, options) : recovered
  const { example = null, change = null, findings = [] } = prepared.ok ? prepared.value : {}
  const applied = change === null || dryRun ? ok(undefined) : await applyChange(world, change)
  const problems = prepared.ok ? (applied.ok ? [] : [applied.problem]) : [prepared.problem]
  const report = archiveReport({ verb: 'archive', named: options.example, example: example === null ? null : summaryOf(example), change, findings, problems, head })
  return { report, message: change !== null && applied.ok && example !== null ? [`Archive ${commitName(example.id)}`, plain(options.reason.slice(0, 500)).trim()] : null, dryRun }
}

export interface PreparedArchive extends ArchiveDecision {
  readonly example: Example
}

/** The decision with all that it rests on, and nothing changed: a bot makes a commit of it. */
export async function prepareArchive(world: World, config: Config, { example: named, reason, successor, mode = config.archive.mode }: ArchiveOptions): Promise<Result<PreparedArchive>> {
  if (reason.trim() === '') return fail(NO_REASON)
  const garden = await loadExamples(world, config)
  const selected = await selectExamples(world, garden, config, { named: [named] })
  if (!selected.ok) return selected
  const [example, another] = selected.value.examples
  if (example === undefined || another !== undefined) return fail({ code: 'ARCHIVE.ONE_EXAMPLE', message: `${named} names ${another === undefined ? 'no example that can be read' : 'more than one example'}.`, next: 'Give the id of one example; `hortus list` shows them, `hortus validate` says what cannot be read.' })
  const place = { folder: config.garden.folder, archive: archiveFolder(config, await listFiles(world)) }
  const to = mode === 'move' && example.archivedBy.length === 0 ? archivePlaceOf(example.path, place) : example.path
  const date = world.clock.now().toISOString().slice(0, 10)
  const [gathered, lastGreen, tree] = await Promise.all([archiveGarden(world, config, garden, { from: example.path, to }), archivePast(world, config, example.id, date), world.git.treeHash(example.path)])
  if (!gathered.ok) return gathered
  const whole = await withContracts(world, config, gathered.value, example)
  return ok({ example, ...decideArchive({ garden: whole, example, mode, reason, successor: successor ?? null, date, lastGreen, tree }) })
}

const summaryOf = ({ id, path, name, tier }: Example): Pick<Example, 'id' | 'path' | 'name' | 'tier'> => ({ id, path, name, tier })

const NO_REASON: Problem = { code: 'ARCHIVE.NO_REASON', message: 'An archive needs a reason.', next: 'Say in one sentence why nobody should use it any more: --reason "…".' }
