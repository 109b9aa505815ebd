/** What a git reference means for runs: the trees that examples had at the merge base with it. */
import type { StateAt } from '../../core/compare/base-of-head.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'

export interface BaseState {
  /** Commit. */
  readonly mergeBase: string
  /** By the path of the example; a tree of null: it was not there. */
  readonly at: (path: string) => StateAt
}

/** As many paths as one question may name (io/git-remotes.ts). */
const AT_ONCE = 100

/** `ref`: as `--base` of every verb, so that what is measured is what a branch did, and not what others did meanwhile. */
export async function baseState(world: Pick<World, 'git' | 'remotes'>, ref: string, paths: readonly string[]): Promise<Result<BaseState>> {
  const changed = await world.git.changedSince(ref)
  if (!changed.ok) return changed
  const { mergeBase } = changed.value
  const asked = [...new Set(paths)]
  const trees = new Map<string, string>()
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    for (const { where, path, tree } of await world.remotes.treesElsewhere(asked.slice(from, from + AT_ONCE), { base: mergeBase })) if (where === 'base') trees.set(path, tree)
  }
  return ok({ mergeBase, at: (path) => ({ tree: trees.get(path) ?? null, commit: mergeBase }) })
}
