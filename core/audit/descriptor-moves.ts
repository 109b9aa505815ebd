/** What one commit did to the directories of examples, as far as the names of files tell. Seen from the newer side: history is read backwards. */
import { DESCRIPTOR, directoryOf } from '../garden/discover.ts'
import type { LogChange, LogCommit } from '../world.ts'

export interface DescriptorMoves {
  /** Where it stands after the commit → where it stood before. */
  readonly moved: ReadonlyMap<string, string>
  readonly added: readonly string[]
  readonly deleted: readonly string[]
}

/** Nearly all commits. */
const NONE: DescriptorMoves = { moved: new Map(), added: [], deleted: [] }

export function descriptorMoves({ files }: LogCommit): DescriptorMoves {
  const own = files.filter(({ status, path }) => status !== 'modified' && isDescriptor(path))
  if (own.length === 0) return NONE
  const moved = new Map(own.flatMap(({ path, from }) => (from !== null && isDescriptor(from) ? [[directoryOf(path), directoryOf(from)] as const] : [])))
  // A descriptor that became something else, or came of it, is one that went or came.
  const added = own.filter(({ status, from }) => status === 'added' || (from !== null && !isDescriptor(from))).map(({ path }) => directoryOf(path))
  const gone = [...own.filter(({ status }) => status === 'deleted').map(({ path }) => directoryOf(path)), ...files.flatMap(({ path, from }) => (from !== null && isDescriptor(from) && !isDescriptor(path) ? [directoryOf(from)] : []))]
  const deleted = new Set(gone)
  if (deleted.size === 0 || added.length === 0) return { moved, added, deleted: [...deleted] }
  const [places, namesakes] = [filesThatMoved(files, deleted), onlyNamesakes(added, deleted)]
  for (const directory of added) {
    const from = places.get(directory) ?? namesakes.get(directory)
    if (from === undefined || !deleted.delete(from)) continue
    moved.set(directory, from)
  }
  return { moved, added: added.filter((directory) => !moved.has(directory)), deleted: [...deleted] }
}

export const isDescriptor = (path: string): boolean => path === DESCRIPTOR || path.endsWith(`/${DESCRIPTOR}`)

/**
 * A descriptor that was edited while it moved: the files beside it say where from. Directory → where at least half of the files that left
 * that place came from; fewer may be what every example has, as a licence.
 */
function filesThatMoved(files: readonly LogChange[], deleted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const left = new Map<string, number>()
  const votes = new Map<string, number>()
  for (const { status, path, from } of files) {
    const gone = from ?? (status === 'deleted' ? path : null)
    if (gone === null || isDescriptor(gone)) continue
    for (const directory of above(gone)) {
      if (!deleted.has(directory)) continue
      left.set(directory, (left.get(directory) ?? 0) + 1)
      const rest = gone.slice(directory.length)
      const pair = from !== null && path.endsWith(rest) ? `${path.slice(0, -rest.length)}\0${directory}` : null
      if (pair !== null) votes.set(pair, (votes.get(pair) ?? 0) + 1)
    }
  }
  const found = [...votes].map(([pair, count]) => ({ pair: pair.split('\0') as [string, string], count })).filter(({ pair: [, from], count }) => count * 2 >= left.get(from)!)
  return new Map(found.sort((a, b) => a.count - b.count).map(({ pair }) => pair))
}

function above(path: string): readonly string[] {
  const found: string[] = []
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) found.push(path.slice(0, at))
  return found
}

/** Or nothing beside it is as it was: then its own name, where no other has it. */
function onlyNamesakes(added: readonly string[], deleted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const [came, went] = [Map.groupBy(added, leaf), Map.groupBy(deleted, leaf)]
  return new Map([...came].flatMap(([name, [to, ...others]]) => (others.length > 0 || went.get(name)?.length !== 1 ? [] : [[to!, went.get(name)![0]!] as const])))
}

const leaf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
