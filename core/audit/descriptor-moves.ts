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
  const votes = deleted.size === 0 ? null : filesThatMoved(files)
  for (const directory of added) {
    const from = deleted.size === 0 ? undefined : (votes!.get(directory)?.find((each) => deleted.has(each)) ?? onlyNamesake(directory, added, deleted))
    if (from === undefined) continue
    moved.set(directory, from)
    deleted.delete(from)
  }
  return { moved, added: added.filter((directory) => !moved.has(directory)), deleted: [...deleted] }
}

export const isDescriptor = (path: string): boolean => path === DESCRIPTOR || path.endsWith(`/${DESCRIPTOR}`)

/** A descriptor that was edited while it moved: the files beside it say where from. Directory → directories that files came from, to the same place in it. */
function filesThatMoved(files: readonly LogChange[]): ReadonlyMap<string, readonly string[]> {
  const votes = new Map<string, Set<string>>()
  for (const { path, from } of files) {
    if (from === null) continue
    const [after, before] = [path.split('/'), from.split('/')]
    while (after.length > 1 && before.length > 1 && after.at(-1) === before.at(-1)) {
      after.pop()
      before.pop()
      const to = after.join('/')
      const known = votes.get(to) ?? votes.set(to, new Set()).get(to)!
      known.add(before.join('/'))
    }
  }
  return new Map([...votes].map(([to, from]) => [to, [...from]]))
}

/** Or nothing beside it is as it was: then its own name, where no other has it. */
function onlyNamesake(directory: string, added: readonly string[], deleted: ReadonlySet<string>): string | undefined {
  const name = leaf(directory)
  const others = [...deleted].filter((each) => leaf(each) === name)
  return others.length === 1 && added.filter((each) => leaf(each) === name).length === 1 ? others[0] : undefined
}

const leaf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
