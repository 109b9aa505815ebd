/** What a benchmark would be of, read from git at the commit that is meant: the example, its tree, what of the change can act, what it cost before. */
import { loadExamples, type Garden } from '../../app/steps/load-garden.ts'
import { loadHistory } from '../../app/steps/load-history.ts'
import { loadNamed, selectExamples } from '../../app/steps/select-examples.ts'
import type { Example } from '../../core/garden/example.ts'
import { costOf, type Cost } from '../../core/job/cost.ts'
import { movedSince } from '../../core/job/moved.ts'
import { isActing } from '../../core/job/offer-words.ts'
import type { BenchmarkPolicy } from '../../core/job/policy.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import type { CommandContext } from '../verbs/verb.ts'
import { orAgain } from '../worker/or-again.ts'

export interface Survey {
  readonly example: Example
  /** Git tree of its directory at the commit. */
  readonly tree: string
  readonly cost: Cost
  readonly acting: readonly string[]
  readonly more: number
}

const SHOWN = 12
const PRESET = 'benchmark'

export async function survey(context: CommandContext, named: string | null, policy: BenchmarkPolicy): Promise<Result<Survey>> {
  const { commit, base, clock } = context
  const config = await context.config()
  const opened = await context.world(commit)
  if (!opened.ok) return orAgain(opened.problem)
  const world = opened.value
  const garden = named === null ? await loadExamples(world, config) : await loadNamed(world, config, [named])
  const selected = await selectExamples(world, garden, config, named === null ? { base } : { named: [named] })
  if (!selected.ok) return selected
  const fit = selected.value.examples.filter(({ presets }) => named !== null || presets.some(({ name }) => name === PRESET))
  const [example] = fit
  if (example === undefined || fit.length > 1) return fail(nameOne(fit))
  if (!example.presets.some(({ name }) => name === PRESET)) return fail(noPreset(example))
  const before = await context.world(base)
  if (!before.ok) return orAgain(before.problem)
  const moved = movedSince(example, all(await loadNamed(before.value, config, [])), all(garden))
  if (moved !== null) return fail(moved)
  const tree = (await world.git.trees(commit, [example.path])).get(example.path)
  if (tree === undefined) return fail({ code: 'JOB.TREE', message: 'The example is no directory of this commit.', next: 'Name an example that the commit holds.' })
  const history = await loadHistory(world, config, { examples: [example.id], today: clock.now().toISOString().slice(0, 10) })
  const acting = await actingFiles(world, base)
  return ok({ example, tree, cost: costOf(example, history.records.map(({ record }) => record), policy.minutes), acting: acting.slice(0, SHOWN), more: Math.max(0, acting.length - SHOWN) })
}

const all = ({ examples, unreadable }: Garden): readonly Pick<Example, 'id' | 'path'>[] => [...examples, ...unreadable]

async function actingFiles(world: World, base: string): Promise<readonly string[]> {
  const changed = await world.git.changedSince(base)
  return changed.ok ? changed.value.files.filter(isActing).toSorted() : []
}

function nameOne(examples: readonly Example[]): { readonly code: string; readonly message: string; readonly next: string } {
  const ids = examples.map(({ id }) => id).slice(0, 10)
  return { code: 'JOB.EXAMPLE', message: ids.length === 0 ? 'The change affects no example that has a preset "benchmark".' : `The change affects several examples that have a preset "benchmark": ${ids.join(', ')}.`, next: 'Name one after the commit.' }
}

const noPreset = ({ id }: Example): { readonly code: string; readonly message: string; readonly next: string } => ({ code: 'JOB.PRESET', message: `${id} has no preset "benchmark".`, next: 'Give it one (docs/benchmarks.md), or name another example.' })
