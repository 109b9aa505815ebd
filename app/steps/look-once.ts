/**
 * A world whose repository is looked at once for the whole of a verb: several steps ask what lies in it, and each look at
 * 50,000 files costs 0.15 s. It also means that all of them judge the same state.
 */
import type { Git, GitFile, World } from '../../core/world.ts'

export function lookOnce<Part extends Pick<World, 'git'>>(world: Part): Part {
  const { git } = world
  const listing = once(() => git.listing())
  const files = once(async () => ((await git.entries()) ?? 0) > MANY ? pathsOf(await listing()) : git.listFiles('.'))
  const changes = new Map<string, ReturnType<Git['changes']>>()
  const changesOf: Git['changes'] = (base) => changes.get(base) ?? changes.set(base, git.changes(base)).get(base)!
  const seen: Git = { ...git, changes: changesOf, listing, head: once(() => git.head()), listFiles: (path) => (path === '.' ? files() : git.listFiles(path)) }
  return { ...world, git: seen }
}

/** From here on the listing with what git knows of each file, which a workspace needs anyway, is cheaper than a second list. */
const MANY = 1000

/** As `listFiles` tells them: what is there, and is no repository of its own. */
const pathsOf = (listed: readonly GitFile[] | null): readonly string[] | null =>
  listed === null ? null : listed.filter(({ size, mode }) => size !== null && mode !== '160000').map(({ path }) => path).sort()

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  return () => (answer ??= ask())
}
