import type { RepositoryChange } from '../change/repository-change.ts'

/**
 * Whether what happened to a branch since a change was decided could make the change another one: it touches a file that the change
 * touches, or one in a directory that the change moves. `now`: the change as it is decided on the branch of today.
 */
export function touchesChange(paths: readonly string[], now: RepositoryChange, directories: readonly string[]): boolean {
  const own = new Set([...now.moves.flatMap(({ from, to }) => [from, to]), ...now.writes.map(({ path }) => path), ...now.removes])
  return paths.some((path) => own.has(path) || directories.some((directory) => path.startsWith(`${directory}/`)))
}
