/**
 * Which of a commit's deleted and added files are one file that moved: those with the same blob. git pairs them as well, but takes any
 * of several files with the same content (every example has the same empty `__init__.py`), and so a directory that moved as a whole looks
 * as if files had crossed between examples. Here they stay together. No blob is read, so a partial clone is enough; linear in the files.
 */
import type { LogChange } from '../world.ts'

/** A line of `git log --raw --no-renames`. */
export interface RawChange {
  readonly letter: string
  readonly path: string
  /** Modes and blobs before and after; zeros: not there. */
  readonly modes: readonly [string, string]
  readonly blobs: readonly [string, string]
}

export function exactRenames(raw: readonly RawChange[]): LogChange[] {
  const from = pairUp(raw)
  const gone = new Set(from.values())
  return raw.flatMap((each): LogChange[] => {
    const source = from.get(each)
    if (source !== undefined) return [{ status: 'renamed', path: each.path, from: source.path }]
    return gone.has(each) ? [] : [{ status: STATUS[each.letter] ?? 'modified', path: each.path, from: null }]
  })
}

const STATUS: Readonly<Record<string, LogChange['status']>> = { A: 'added', D: 'deleted' }

interface Group {
  readonly gone: Set<RawChange>
  readonly come: Map<string, RawChange>
  readonly empty: boolean
}

/** Each file that came → the one that it was. */
function pairUp(raw: readonly RawChange[]): ReadonlyMap<RawChange, RawChange> {
  const pairs = new Map<RawChange, RawChange>()
  const moves = new Map<string, string>()
  const groups = groupsOf(raw)
  const pair = (group: Group, one: RawChange, other: RawChange): void => {
    pairs.set(other, one)
    group.gone.delete(one)
    group.come.delete(other.path)
  }
  for (const group of groups) {
    const [one, other] = [[...group.gone][0]!, [...group.come.values()][0]!]
    if (group.gone.size > 1 || group.come.size > 1 || (group.empty && baseOf(one.path) !== baseOf(other.path))) continue
    pair(group, one, other)
    const [before, after] = differingParts(one.path, other.path)
    moves.set(before, after)
  }
  for (const group of groups) {
    for (const one of group.gone) {
      const other = group.come.get(movedWith(one.path, moves) ?? '')
      if (other !== undefined) pair(group, one, other)
    }
    for (const [one, other] of byLongestEnd(group)) pair(group, one, other)
    if (!group.empty) for (const one of group.gone) for (const other of group.come.values()) { pair(group, one, other); break }
  }
  return pairs
}

/** Those of the same content and kind that went and came. */
function groupsOf(raw: readonly RawChange[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const each of raw) {
    if (each.letter !== 'A' && each.letter !== 'D') continue
    const side = each.letter === 'D' ? 0 : 1
    const key = `${each.blobs[side]} ${each.modes[side].slice(0, 3)}`
    const group = groups.get(key) ?? groups.set(key, { gone: new Set(), come: new Map(), empty: EMPTY.has(each.blobs[side]) }).get(key)!
    if (side === 0) group.gone.add(each)
    else group.come.set(each.path, each)
  }
  return [...groups.values()].filter(({ gone, come }) => gone.size > 0 && come.size > 0)
}

/** The blob without content, by either hash of git: it says nothing about what became of what. */
const EMPTY: ReadonlySet<string> = new Set(['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'])

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Without the end that both have in common: where the directory stood, and where it stands. */
function differingParts(before: string, after: string): readonly [string, string] {
  const [one, other] = [before.split('/'), after.split('/')]
  while (one.length > 0 && other.length > 0 && one.at(-1) === other.at(-1)) {
    one.pop()
    other.pop()
  }
  return [one.join('/'), other.join('/')]
}

/** Where a file would be that moved with the nearest directory above it of which that is known. */
function movedWith(path: string, moves: ReadonlyMap<string, string>): string | null {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const to = moves.get(path.slice(0, at))
    if (to !== undefined) return to === '' ? path.slice(at + 1) : `${to}${path.slice(at)}`
  }
  const fromRoot = moves.get('')
  return fromRoot === undefined ? null : `${fromRoot}/${path}`
}

/** The longer the end that two paths share, the sooner they are one; at least the name of the file. */
function* byLongestEnd({ gone, come }: Group): Generator<readonly [RawChange, RawChange]> {
  const depth = Math.max(0, ...[...gone].map(({ path }) => path.split('/').length))
  for (let parts = Math.min(depth, DEEPEST); parts > 0 && gone.size > 0 && come.size > 0; parts--) {
    const ends = Map.groupBy([...gone].toReversed(), ({ path }) => endOf(path, parts))
    for (const other of come.values()) {
      const one = ends.get(endOf(other.path, parts))?.pop()
      if (one !== undefined) yield [one, other]
    }
  }
}

/** Nobody's tree is deeper where it matters, and a hostile one costs no more. */
const DEEPEST = 12

/** The whole path, where it has fewer parts. */
function endOf(path: string, parts: number): string {
  let at = path.length
  for (let left = parts; left > 0 && at > 0; left--) at = path.lastIndexOf('/', at - 1)
  return path.slice(at + 1)
}
