/** Brings the base of a paired benchmark up to its start: the merge base in a scratch tree, its example found, its image built. */
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import type { Ascent } from './ascent.ts'
import type { BenchSide } from './bench-start.ts'
import { openEngineChooser } from './choose-engine.ts'
import { climb } from './climb.ts'
import { loadGarden } from './load-garden.ts'

/** `base` is null when it cannot be measured, and `why` says it; whatever happens, `act` is called once. */
export async function withBase<T>(world: World, config: Config, ascent: Ascent, ref: string, act: (base: BenchSide | null, why: string | null) => Promise<T>): Promise<T> {
  if (world.checkout === undefined) return act(null, 'this world cannot check anything out')
  const changed = await world.git.changedSince(ref)
  if (!changed.ok) return act(null, `${changed.problem.message} ${changed.problem.next}`)
  const { mergeBase } = changed.value
  const checkout = await world.checkout(mergeBase)
  if (!checkout.ok) return act(null, `${checkout.problem.message} ${checkout.problem.next}`)
  await using held = checkout.value
  const example = await exampleAt(held.world, config, ascent.example)
  if (example === null) return act(null, `${ascent.example.id} is not there at ${mergeBase.slice(0, 12)}`)
  return await up(held.world, config, { ...ascent, example, head: { commit: mergeBase, dirty: false } }, act)
}

async function up<T>(world: World, config: Config, ascent: Ascent, act: (base: BenchSide | null, why: string | null) => Promise<T>): Promise<T> {
  let acted: Promise<T> | null = null
  const reason = await climb(world, config, {
    ...ascent,
    chooser: openEngineChooser(world, config.engine),
    async atTop(_world, _config, top, camp, ready) {
      acted = act({ side: 'base', world, ascent: top, camp, ready }, null)
      // Waited for here: when the climb is over, what stands ready is gone. What it comes to is for the caller.
      await acted.catch(() => undefined)
      return camp.path.skip('smoked', 'is the base')
    },
  }).then(({ result }) => result.reason, unforeseen)
  return acted ?? act(null, `its base cannot be measured: ${reason ?? 'no reason was given'}`)
}

/** A full disk, or a bug of ours, while the base is built: the head can still be measured. */
const unforeseen = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function exampleAt(world: World, config: Config, { id, path }: Example): Promise<Example | null> {
  const { examples } = await loadGarden(world, config)
  return examples.find((each) => each.id === id) ?? examples.find((each) => each.path === path) ?? null
}
