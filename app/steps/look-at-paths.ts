/** `--path`: what a person wants to look at, by where it lies. */
import { examplesAt } from '../../core/garden/examples-at.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { nearestPath } from '../../core/source/nearest-path.ts'
import { withoutTrailingSlashes } from '../../core/source/without-trailing.ts'
import type { World } from '../../core/world.ts'
import type { Garden } from './load-garden.ts'

export interface LookedAt {
  /** Without `./` and a slash at the end; `.` is the whole repository. */
  readonly paths: readonly string[]
  /** Ids of the examples that hold a path or lie below it. */
  readonly ids: readonly string[]
}

/** A path that is not there is a problem: a check of nothing would be green. */
export async function lookAtPaths(world: Pick<World, 'files' | 'git'>, garden: Garden, wanted: readonly string[]): Promise<Result<LookedAt>> {
  const paths = wanted.map(plainPath)
  const examples = [...garden.examples, ...garden.unreadable.map(({ id, path }) => ({ id, path: path.replace(/\/?example\.yaml$/, '') }))]
  for (const path of paths) {
    if (path !== '.' && (/^(\.\.(\/|$)|\/)/.test(path) || (await world.files.stat(path)) === null)) return notThere(world, path)
  }
  return ok({ paths, ids: [...new Set(paths.flatMap((path) => examplesAt(examples, path).map(({ id }) => id)))] })
}

/** Whether `path` is one of these or lies below one. */
export const liesAt = (path: string, paths: readonly string[]): boolean => paths.some((each) => each === '.' || path === each || path.startsWith(`${each}/`))

const plainPath = (path: string): string => withoutTrailingSlashes(path.replace(/^(\.\/+)+/, '')) || '.'

async function notThere(world: Pick<World, 'files' | 'git'>, path: string): Promise<Result<never>> {
  const files = (await world.git.listFiles('.')) ?? (await world.files.walk('.', { skip: ['.git', 'node_modules'] })).map((entry) => entry.path)
  const meant = nearestPath(path, files)
  const next = meant === null ? 'Give a path from the root of the repository, or one that begins with ./ from where you stand.' : `Did you mean ${meant}?`
  return fail({ code: 'USAGE.PATH', message: `There is nothing at ${path.slice(0, 300)} in this repository.`, next })
}
