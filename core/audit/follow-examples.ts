/**
 * Reads a history backwards and says of each commit which examples of today it touched, where they stood then. Examples that have moved
 * are followed, so that a reorganisation of the garden is a change of none of them; what is there no more is counted as an example too.
 */
import { directoryOf } from '../garden/discover.ts'
import type { Example } from '../garden/example.ts'
import type { LogChange, LogCommit } from '../world.ts'
import { descriptorMoves, isDescriptor } from './descriptor-moves.ts'

export interface Touched {
  readonly commit: LogCommit
  readonly touches: readonly Touch[]
  /** Examples of then that it touched, whether or not they are there today. */
  readonly examples: number
}

export interface Touch {
  /** Id of an example of today. */
  readonly id: string
  /** Below the example. */
  readonly place: string
  /** The same below the directory where the example is today. */
  readonly path: string
  /** moved: with the example and as it was; that is no change of it. born: with the example itself. */
  readonly change: 'added' | 'modified' | 'deleted' | 'renamed' | 'moved' | 'born'
}

export function* followExamples(examples: readonly Pick<Example, 'id' | 'path'>[], log: readonly LogCommit[]): Generator<Touched> {
  const owners = new Map<string, Owner>(examples.map(({ id, path }) => [path, { id, path }]))
  for (const commit of log) {
    const after = new Map<string, Owner>()
    const moves = descriptorMoves(commit)
    const touched = new Set<Owner>()
    // Nobody told of these: they have no descriptor that can be read, or went later than the log begins.
    for (const { status, path } of commit.files) if (status !== 'deleted' && isDescriptor(path) && !owners.has(directoryOf(path))) owners.set(directoryOf(path), ghost(directoryOf(path)))
    for (const directory of [...moves.added, ...moves.moved.keys()]) after.set(directory, owners.get(directory)!)
    const now = (path: string): Found | null => ownerOf(path, (directory) => owners.get(directory))
    const placesNow = commit.files.map(({ status, path }) => (status === 'deleted' ? null : now(path)))
    for (const directory of after.keys()) owners.delete(directory)
    for (const [to, from] of moves.moved) owners.set(from, after.get(to)!)
    for (const directory of moves.deleted) owners.set(directory, ghost(directory))
    const born = new Set(moves.added.map((directory) => after.get(directory)!))
    const before = (path: string): Found | null => ownerOf(path, (directory) => owners.get(directory))
    const touches = commit.files.flatMap((change, at) => touchesOf(change, placesNow[at]!, change.status === 'deleted' || change.from !== null ? before(change.from ?? change.path) : null, born, touched))
    yield { commit, touches: inPlace(touches), examples: touched.size }
  }
}

/** What moved and was edited on the way came and went: in its example it was modified. */
function inPlace(touches: readonly Touch[]): readonly Touch[] {
  if (!touches.some(({ change }) => change === 'added') || !touches.some(({ change }) => change === 'deleted')) return touches
  const came = new Set(touches.filter(({ change }) => change === 'added').map(({ id, place }) => `${id}\0${place}`))
  const both = new Set(touches.filter(({ id, place, change }) => change === 'deleted' && came.has(`${id}\0${place}`)).map(({ id, place }) => `${id}\0${place}`))
  return touches.flatMap((each): Touch[] => (both.has(`${each.id}\0${each.place}`) ? (each.change === 'deleted' ? [] : [{ ...each, change: 'modified' }]) : [each]))
}

interface Owner {
  /** null: not there today. */
  readonly id: string | null
  readonly path: string
}

interface Found {
  readonly owner: Owner
  readonly place: string
}

const ghost = (path: string): Owner => ({ id: null, path })

function touchesOf({ status }: LogChange, now: Found | null, then: Found | null, born: ReadonlySet<Owner>, touched: Set<Owner>): readonly Touch[] {
  for (const found of [now, then]) if (found !== null) touched.add(found.owner)
  if (status !== 'renamed') return touch(now ?? then, status, born)
  if (now?.owner === then?.owner) return touch(now, now?.place === then?.place ? 'moved' : 'renamed', born)
  return [...touch(now, 'added', born), ...touch(then, 'deleted', born)]
}

function touch(found: Found | null, change: Touch['change'], born: ReadonlySet<Owner>): readonly Touch[] {
  if (found === null || found.owner.id === null) return []
  const { owner, place } = found
  return [{ id: found.owner.id, place, path: owner.path === '.' ? place : `${owner.path}/${place}`, change: born.has(owner) ? 'born' : change }]
}

/** The nearest example above a file. */
function ownerOf(path: string, at: (directory: string) => Owner | undefined): Found | null {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const owner = at(path.slice(0, end))
    if (owner !== undefined) return { owner, place: path.slice(end + 1) }
  }
  const root = at('.')
  return root === undefined ? null : { owner: root, place: path }
}
