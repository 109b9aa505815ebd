/**
 * Which commits a history of one directory consists of. A commit that changes nothing there goes, its children follow its parent.
 * A merge stays when both sides changed something: when one side is behind the other, only the further one is left, and then the merge is
 * a commit like others. That is what `git filter-repo` prunes too.
 */

export interface Simple<T> {
  readonly from: T
  readonly tree: string | null
  /** Places in the list. */
  readonly parents: readonly number[]
}

export interface Whole {
  readonly commit: string
  readonly parents: readonly string[]
}

/** `all`: parents before their children, the tip last. The tip of the new history is `tip`; null: there is none. */
export function simplifyHistory<T extends Whole>(all: readonly T[], treeOf: (commit: T) => string | null): { readonly commits: readonly Simple<T>[]; readonly tip: number | null } {
  const commits: Simple<T>[] = []
  const becomes = new Map<string, number | null>()
  for (const each of all) {
    const tree = treeOf(each)
    const parents = withoutAncestors(commits, [...new Set(each.parents.map((parent) => becomes.get(parent) ?? null))].filter((parent) => parent !== null))
    const changes = parents.length === 0 ? tree !== null : parents.length > 1 || commits[parents[0]!]!.tree !== tree
    if (changes) commits.push({ from: each, tree, parents })
    becomes.set(each.commit, changes ? commits.length - 1 : (parents[0] ?? null))
  }
  const last = all.at(-1)
  return { commits, tip: last === undefined ? null : becomes.get(last.commit)! }
}

/** Numbers grow from parents to children, so that no search goes below the smallest of those asked for. */
function withoutAncestors<T>(commits: readonly Simple<T>[], parents: readonly number[]): readonly number[] {
  if (parents.length < 2) return parents
  const least = Math.min(...parents)
  return parents.filter((parent) => !parents.some((other) => other > parent && reaches(commits, other, parent, least)))
}

function reaches<T>(commits: readonly Simple<T>[], from: number, to: number, least: number): boolean {
  const [pending, seen] = [[from], new Set<number>()]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at === to) return true
    if (at < least || seen.has(at)) continue
    seen.add(at)
    pending.push(...commits[at]!.parents)
  }
  return false
}
