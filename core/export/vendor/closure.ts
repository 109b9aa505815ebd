/**
 * Which files of a garden an example really uses: what its files say, what those files say, and so on, until nothing new comes up. Pure:
 * whoever reads the files gives their texts, and asks again.
 */
import type { Move, Place } from './move.ts'
import { DESCRIPTOR } from '../../garden/discover.ts'
import { isBelow, leafOf, parentOf } from './garden-path.ts'
import { exportedNames } from './python-exports.ts'
import { modulesOf } from './python-modules.ts'
import type { PythonImport } from './python-imports.ts'
import type { Build, Reference, Scan, Seen } from './scan.ts'
import { kindOf, scanFile, type FileKind } from './scan-file.ts'
import type { Tree } from './tree.ts'

/** What is known before any file is read: from captured contracts and the descriptor. */
export interface Facts {
  readonly seen: readonly Seen[]
  readonly builds: readonly Build[]
  readonly searched: readonly string[]
  readonly references: readonly (Reference & { readonly because: string })[]
  readonly started: readonly string[]
}

export interface Member {
  /** Of the garden. */
  readonly path: string
  readonly own: boolean
  readonly kind: FileKind | null
  /** null: no text, or none that is looked at. */
  readonly text: string | null
  readonly scan: Scan | null
}

export interface Taken {
  readonly path: string
  readonly because: string
}

export interface Closure {
  /** Texts that are asked for next, of files of the garden; empty: it is complete. */
  wanted(): readonly string[]
  give(texts: ReadonlyMap<string, string | null>): void
  result(): { readonly members: readonly Member[]; readonly taken: readonly Taken[]; readonly missing: readonly { readonly path: string; readonly by: string; readonly line: number }[]; readonly pulled: ReadonlyMap<string, number>; readonly seen: readonly Seen[] }
}

/** More is no small repository; the caller says so. */
export const MOST_TAKEN = 3000
/** Each look may teach where containers see things, which matters to the next. Three were enough for every fixture. */
const MOST_ROUNDS = 4

export function openClosure(tree: Tree, move: Move, own: readonly string[], facts: Facts): Closure {
  const texts = new Map<string, string | null>()
  const scans = new Map<string, Scan>()
  const taken = new Map<string, string>()
  const modules = new Set<string>()
  const pulled = new Map<string, number>()
  const missing = new Map<string, { path: string; by: string; line: number }>()
  const mine = new Set(own)
  let asked = new Set<string>(own.filter((path) => isRead(path)))
  let rounds = 0
  let settled = false

  for (const { because, ...reference } of facts.references) refer(reference, because)

  return {
    wanted: () => (settled || taken.size > MOST_TAKEN ? [] : [...asked].sort()),
    give(given) {
      for (const [path, text] of given) {
        texts.set(path, text)
        asked.delete(path)
      }
      if (asked.size > 0) return
      look()
    },
    result: () => ({
      members: [...new Set([...own, ...taken.keys()])].sort().map((path) => ({ path, own: mine.has(path), kind: kindAt(path), text: texts.get(path) ?? null, scan: scans.get(path) ?? null })),
      taken: [...taken].map(([path, because]) => ({ path, because })).sort((a, b) => (a.path < b.path ? -1 : 1)),
      missing: [...missing.values()],
      pulled,
      seen: environment().seen,
    }),
  }

  function kindAt(path: string): FileKind | null {
    const text = texts.get(path) ?? null
    return text === null ? null : kindOf(path, text.slice(0, 120))
  }

  /** Names without an ending may be scripts; the shortest files may be pointers of Git LFS. */
  function isRead(path: string): boolean {
    return kindOf(path, '') !== null || !path.slice(path.lastIndexOf('/') + 1).includes('.') || (tree.file(path)?.size ?? 0) <= 1024
  }

  function environment() {
    const all = [...scans.values()]
    const given = new Map<string, Map<string, Place>>()
    for (const { sourced } of all) for (const [path, variables] of sourced) given.set(path, agreed(given.get(path), variables))
    return {
      seen: unique([...facts.seen, ...all.flatMap(({ seen }) => seen)], ({ target, source }) => `${target}\n${source}`),
      builds: unique([...facts.builds, ...all.flatMap(({ builds }) => builds)], ({ dockerfile, context, now }) => `${dockerfile}\n${context}\n${now}`),
      searched: [...new Set([...facts.searched, ...all.flatMap(({ searched }) => searched)])],
      given,
    }
  }

  /** What is known so far is looked at again while it teaches something. */
  function look(): void {
    for (; rounds < MOST_ROUNDS || asked.size > 0; rounds++) {
      const known = environment()
      const before = signature(known)
      const size = taken.size
      for (const path of [...own, ...taken.keys()]) scanOne(path, known)
      resolveImports(environment().searched)
      if (asked.size > 0) return
      if (taken.size === size && signature(environment()) === before) break
    }
    settled = asked.size === 0
  }

  function scanOne(path: string, known: ReturnType<typeof environment>): void {
    const text = texts.get(path) ?? null
    const kind = kindAt(path)
    if (text === null || kind === null) return
    const start = mine.has(path) ? move.example : parentOf(path)
    const scan = scanFile(kind, text, { tree, move, path, start, seen: known.seen, builds: known.builds, searched: known.searched, text: (other) => texts.get(other) ?? null, given: known.given.get(path) ?? new Map() })
    scans.set(path, scan)
    for (const reference of scan.references) refer(reference, path)
  }

  function refer({ path, how, line }: Reference, by: string): void {
    if (/[*?]/.test(path)) for (const file of tree.matching(path)) take(file.path, by)
    else if (tree.file(path) !== null) take(path, by)
    else if (how === 'all' && tree.isDirectory(path)) for (const file of tree.below(path)) take(file.path, by)
    else if (how === 'needs' && !tree.isDirectory(path) && move.now(path) === path) missing.set(`${by}\n${path}`, { path, by, line })
  }

  function take(path: string, by: string): void {
    if (mine.has(path) || taken.has(path) || taken.size > MOST_TAKEN) return
    // The example's own: it goes along anyway, or was left out.
    if (isBelow(path, move.example)) return
    // The descriptor of another example would make it a second one of the new repository.
    if (leafOf(path) === DESCRIPTOR) return
    taken.set(path, by)
    if (!texts.has(path) && isRead(path)) asked.add(path)
  }

  function resolveImports(searched: readonly string[]): void {
    const example = move.example
    const always = [example, example === '' ? 'src' : `${example}/src`, ...searched]
    for (const [path, { python, started }] of scans) {
      const roots = modules.has(path) ? searched : [parentOf(path), ...always]
      for (const wanted of python?.imports ?? []) bring(wanted, path, roots)
      for (const module of started) bring({ level: 0, module, names: ['__main__'], line: 0, by: 'call', start: 0, end: 0 }, path, always)
    }
    for (const module of facts.started) bring({ level: 0, module, names: ['__main__'], line: 0, by: 'call', start: 0, end: 0 }, example, always)
  }

  function bring(wanted: PythonImport, by: string, searched: readonly string[]): void {
    const exported = (init: string) => exportedNames(texts.get(init) ?? null)
    for (const path of modulesOf(wanted, { path: by, searched, exported }, tree)) {
      if (!taken.has(path) && !mine.has(path)) {
        take(path, by)
        if (!taken.has(path)) continue
        modules.add(path)
        pulled.set(by, (pulled.get(by) ?? 0) + 1)
      }
    }
  }
}

/** Of two scripts that source a file and mean different things by a name nothing is known. */
function agreed(before: ReadonlyMap<string, Place> | undefined, variables: ReadonlyMap<string, Place>): Map<string, Place> {
  if (before === undefined) return new Map(variables)
  return new Map([...before].filter(([name, { old }]) => variables.get(name)?.old === old))
}

const signature = ({ seen, builds, searched, given }: { seen: readonly Seen[]; builds: readonly Build[]; searched: readonly string[]; given: ReadonlyMap<string, ReadonlyMap<string, Place>> }): string =>
  JSON.stringify([seen, builds, searched, [...given].map(([path, variables]) => [path, [...variables].map(([name, { old }]) => [name, old])])])

function unique<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}
