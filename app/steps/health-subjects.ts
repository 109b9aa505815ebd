/** The examples of a garden as health judges them. */
import type { Subject } from '../../core/health/health-input.ts'
import type { World } from '../../core/world.ts'
import type { Garden } from './load-garden.ts'

/** The commit, and the trees of all examples in it. */
export async function headOf(world: Pick<World, 'git'>, loading: Promise<Garden>): Promise<{ readonly commit: string | null; readonly trees: ReadonlyMap<string, string> }> {
  const [commit, { examples, unreadable }] = await Promise.all([world.git.commitOf('HEAD'), loading])
  return { commit, trees: commit === null ? new Map() : await world.git.trees(commit, [...examples, ...unreadable].map(({ path }) => path)) }
}

/** A descriptor that nobody can read says no tier: less is asked of it than of any other. */
export function subjectsOf({ examples, unreadable }: Garden, trees: ReadonlyMap<string, string>): readonly Subject[] {
  return [
    ...examples.map(({ id, path, tier, archivedBy, graduatedTo, extra }): Subject => ({ id, path, tier: archivedBy.length > 0 ? 'archived' : tier, graduated: graduatedTo !== undefined, product: extra['product'] === true, tree: trees.get(path) ?? null })),
    ...unreadable.map(({ id, path }): Subject => ({ id, path, tier: 'experimental', graduated: false, product: false, unreadable: true, tree: trees.get(path) ?? null })),
  ]
}
