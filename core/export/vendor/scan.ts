/** What one file says about others, and what of it must be written differently in the new place. Types and a collector. */
import type { TextEdit } from '../rewrite/apply-edits.ts'
import type { Move, Place } from './move.ts'
import type { PythonImports } from './python-imports.ts'
import type { Tree } from './tree.ts'

export interface Reference {
  /** Of the garden; with `*` or `?` a glob. */
  readonly path: string
  /**
   * `uses`: goes along when git tracks it. `needs`: without it the build or the run breaks. `all`: a directory with everything in it.
   * `module`: found by an import; its directory is on no search path for that.
   */
  readonly how: 'uses' | 'needs' | 'all' | 'module'
  readonly line: number
}

/** Something that a person should know, told as a finding later. */
export interface Remark {
  readonly kind: 'wrong-depth' | 'missing' | 'outside' | 'dynamic'
  readonly line: number
  readonly what: string
}

/** Where a place of the garden is seen inside of a container. */
export interface Seen {
  /** Absolute, without a slash at the end. */
  readonly target: string
  readonly source: string
}

/** A Dockerfile and what its build may copy from; paths of the garden. */
export interface Build {
  readonly dockerfile: string
  readonly context: string
  /** Where its context is in the new repository. */
  readonly now: string
}

export interface Scan {
  readonly references: readonly Reference[]
  readonly edits: readonly TextEdit[]
  readonly remarks: readonly Remark[]
  /** Directories of the garden where Python looks for modules. */
  readonly searched: readonly string[]
  readonly seen: readonly Seen[]
  readonly builds: readonly Build[]
  readonly python: PythonImports | null
  /** Modules that a command line starts: `python -m a.b`. */
  readonly started: readonly string[]
  /** Shell files that this one sources, with what it knows then. */
  readonly sourced: ReadonlyMap<string, ReadonlyMap<string, Place>>
}

export interface ScanContext {
  readonly tree: Tree
  readonly move: Move
  /** Of the garden. */
  readonly path: string
  /** Where a script starts: the directory of the example. */
  readonly start: string
  readonly seen: readonly Seen[]
  readonly builds: readonly Build[]
  /** Directories of the garden where Python looks for modules, as far as that is known. */
  readonly searched: readonly string[]
  /** Text of another file of the garden, when it is known. */
  readonly text: (path: string) => string | null
  /** Variables that whoever sources this shell file has. */
  readonly given: ReadonlyMap<string, Place>
}

export interface Collector {
  readonly references: Reference[]
  readonly edits: TextEdit[]
  readonly remarks: Remark[]
  readonly searched: string[]
  readonly seen: Seen[]
  readonly builds: Build[]
  readonly started: string[]
  python: PythonImports | null
  readonly sourced: Map<string, ReadonlyMap<string, Place>>
}

export const collector = (): Collector => ({ references: [], edits: [], remarks: [], searched: [], seen: [], builds: [], started: [], python: null, sourced: new Map() })

/** The longest place that an absolute path of a container lies in. */
export function seenPlace(path: string, { seen, move }: Pick<ScanContext, 'seen' | 'move'>): { readonly place: Place; readonly rest: string; readonly target: string } | null {
  let best: Seen | null = null
  for (const each of seen) if ((path === each.target || path.startsWith(`${each.target}/`)) && (best === null || each.target.length > best.target.length)) best = each
  return best === null ? null : { place: move.place(best.source), rest: path.slice(best.target.length + 1), target: best.target }
}

/** A place that nothing more is joined to: what is odd about it is told. */
export function tellOdd(place: Place, line: number, into: Pick<Collector, 'remarks'>): void {
  if (place.odd === 'over') into.remarks.push({ kind: 'wrong-depth', line, what: 'climbs above the root of the garden' })
  if (place.odd === 'between') into.remarks.push({ kind: 'wrong-depth', line, what: `leads to ${place.old}, which is not the root of the garden` })
}
