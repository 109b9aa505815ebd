/**
 * Where a directory was at each commit of a history, and its tree there. Followed backwards: where a commit has it and its parent has
 * not, exact renames (`-M100%`, which reads no blob) say where it came from, when more than half of that place's files came along.
 */
import { lookUpTrees, run } from './objects.ts'

export interface Followed {
  readonly commit: string
  readonly parents: readonly string[]
  /** null: it is not there. */
  readonly tree: string | null
}

/** `path` as the repository names it, without a slash at its end; '' is the whole repository. Parents come before their children. */
export async function followDirectory(rootAbs: string, tip: string, path: string): Promise<readonly Followed[]> {
  const history = await commitsOf(rootAbs, tip)
  const trees = openTrees(rootAbs, history)
  const places = new Map<string, string>([[tip, path]])
  for (const { commit, parents } of history) {
    const place = places.get(commit)!
    const own = await trees.at(place, commit)
    const same = own !== null && (await some(parents, async (parent) => (await trees.at(place, parent)) === own))
    for (const parent of parents) {
      const known = places.get(parent)
      if (known !== undefined && (await trees.at(known, parent)) !== null) continue
      if ((await trees.at(place, parent)) !== null) places.set(parent, place)
      // What a merge has as one of its parents has it, did not come from the other.
      else places.set(parent, (own === null || same ? null : await cameFrom(rootAbs, parent, commit, place)) ?? known ?? place)
    }
  }
  return Promise.all(history.toReversed().map(async ({ commit, parents }) => ({ commit, parents, tree: await trees.at(places.get(commit)!, commit) })))
}

interface Commit {
  readonly commit: string
  readonly parents: readonly string[]
}

/** Children before their parents. */
async function commitsOf(rootAbs: string, tip: string): Promise<readonly Commit[]> {
  const text = (await run(rootAbs, ['rev-list', '--topo-order', '--parents', tip, '--'])).toString('latin1')
  return text.split('\n').filter((line) => line !== '').map((line) => {
    const [commit = '', ...parents] = line.split(' ')
    return { commit, parents }
  })
}

/** One call of git for each place that the directory ever had. */
function openTrees(rootAbs: string, history: readonly Commit[]): { at(place: string, commit: string): Promise<string | null> } {
  const known = new Map<string, Promise<ReadonlyMap<string, string | null>>>()
  const all = async (place: string): Promise<ReadonlyMap<string, string | null>> => {
    const trees = await lookUpTrees(rootAbs, history.map(({ commit }) => `${commit}:${place}`))
    return new Map(history.map(({ commit }, at) => [commit, trees[at]!]))
  }
  return {
    at: async (place, commit) => {
      const found = known.get(place) ?? all(place)
      known.set(place, found)
      return (await found).get(commit) ?? null
    },
  }
}

async function cameFrom(rootAbs: string, before: string, after: string, place: string): Promise<string | null> {
  const text = (await run(rootAbs, ['diff-tree', '-r', '-z', '--no-commit-id', '--name-status', '--diff-filter=R', '-M100%', '-l0', before, after, '--'])).toString('utf8').split('\0')
  const votes = new Map<string, number>()
  for (let at = 0; at + 2 < text.length; at += 3) {
    const [from = '', to = ''] = [text[at + 1], text[at + 2]]
    if (!to.startsWith(`${place}/`)) continue
    const inside = to.slice(place.length + 1)
    const base = from === inside ? '' : from.endsWith(`/${inside}`) ? from.slice(0, -inside.length - 1) : null
    // Names are asked for a line each.
    if (base !== null && !base.includes('\n')) votes.set(base, (votes.get(base) ?? 0) + 1)
  }
  const [best, count = 0] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
  if (best === undefined) return null
  const files = (await run(rootAbs, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', `${before}:${best}`])).toString('latin1').split('\0').length - 1
  return 2 * count > files ? best : null
}

async function some<T>(values: readonly T[], holds: (value: T) => Promise<boolean>): Promise<boolean> {
  for (const value of values) if (await holds(value)) return true
  return false
}
