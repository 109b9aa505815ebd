/** What a change comes to, file by file, or why it contradicts itself. Who carries it out (core/world/edits.ts) need not think about it again. */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { pathProblem } from './path-problem.ts'
import type { RepositoryChange } from './repository-change.ts'

export interface Effects {
  /** Files that are not at their place afterwards, or not as they were. */
  readonly takes: readonly string[]
  /** What is there afterwards. */
  readonly puts: readonly Put[]
}

export interface Put {
  readonly path: string
  /** The file among `takes` whose mode it has, and its content too unless there is a text; null: it is new. */
  readonly source: string | null
  /** What the source must say now. null: nobody looked. */
  readonly before: string | null
  /** null: as the source. */
  readonly text: string | null
}

export function effectsOf(change: RepositoryChange): Result<Effects> {
  const moves = change.moves.filter(({ from, to }) => from !== to)
  const cameFrom = new Map(moves.map(({ from, to }) => [to, from]))
  const leaves = new Set([...moves.map(({ from }) => from), ...change.removes])
  const writes = new Map(change.writes.map((write) => [write.path, write]))
  const contradiction =
    all(change).flatMap((path) => say(path, pathProblem(path)))[0] ??
    twice(moves.map(({ from }) => from).concat(change.removes), 'leaves its place twice') ??
    twice(moves.map(({ to }) => to), 'is the target of two moves') ??
    twice(change.writes.map(({ path }) => path), 'is written twice') ??
    change.removes.filter((path) => cameFrom.has(path) || writes.has(path)).flatMap((path) => say(path, 'is removed and put there at once'))[0] ??
    change.writes.filter(({ path, before }) => before === null && cameFrom.has(path)).flatMap(({ path }) => say(path, 'is new and moved there at once'))[0] ??
    change.writes.filter(({ path, before }) => before !== null && leaves.has(path) && !cameFrom.has(path)).flatMap(({ path }) => say(path, 'is edited where it is no longer'))[0]
  if (contradiction !== undefined) return fail(contradiction)
  const edits = change.writes.filter(({ path, before }) => before !== null && !cameFrom.has(path)).map(({ path }) => path)
  const puts = [
    ...moves.map(({ from, to }): Put => ({ path: to, source: from, before: writes.get(to)?.before ?? null, text: writes.get(to)?.text ?? null })),
    ...change.writes.filter(({ path }) => !cameFrom.has(path)).map(({ path, before, text }): Put => ({ path, source: before === null ? null : path, before, text })),
  ]
  const nested = withinAnother(puts.map(({ path }) => path))
  return nested === undefined ? ok({ takes: [...leaves, ...edits], puts }) : fail(contradicts(nested, 'would lie below a file'))
}

const all = ({ moves, writes, removes }: RepositoryChange): string[] => [...moves.flatMap(({ from, to }) => [from, to]), ...writes.map(({ path }) => path), ...removes]

const say = (path: string, why: string | null): Problem[] => (why === null ? [] : [contradicts(path, why)])

function twice(paths: readonly string[], why: string): Problem | undefined {
  const seen = new Set<string>()
  for (const path of paths) {
    if (seen.has(path)) return contradicts(path, why)
    seen.add(path)
  }
  return undefined
}

function withinAnother(paths: readonly string[]): string | undefined {
  const files = new Set(paths)
  return paths.find((path) => parentsOf(path).some((parent) => files.has(parent)))
}

/** The directories that a path lies in, the outermost first; without the root. */
export function parentsOf(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'))
}

const contradicts = (path: string, why: string): Problem => ({ code: 'EDITS.CONTRADICTION', message: `The change cannot be carried out: ${JSON.stringify(path)}: ${why}.`, next: 'Nothing was changed. Rename what the name comes from, or report this.', path })
