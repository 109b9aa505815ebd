/** The orphan branch that state lives on (DESIGN, decision 10). A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'
import type { FileText, ReadProblem } from './files.ts'

export interface DataBranch {
  /** The same at another place: the one that the configuration names. Left out: there is only this one. */
  at?(place: DataPlace): DataBranch
  /**
   * The branch as it is now at its remote, or here where there is none; null: there is no such branch yet. `fetched`: as this clone
   * knows it, without asking anyone.
   */
  snapshot(options?: { readonly fetched?: boolean }): Promise<Result<DataSnapshot | null>>
  /**
   * Decides on the newest state and writes once: when another writer was first, `decide` is asked again with what it wrote, so it
   * must be a function of the snapshot. null of it: there is nothing to do. A file that is there is never changed unless `replace`.
   */
  update(decide: (now: DataSnapshot | null) => Promise<Result<DataChange | null>>): Promise<Result<DataWritten>>
}

export interface DataPlace {
  /** Name of a git remote, never an address; where the clone has none of this name, the branch is the local one. */
  readonly remote: string
  readonly branch: string
}

/** One commit of the branch: it does not change while it is looked at. */
export interface DataSnapshot {
  readonly commit: string
  /** Paths of plain files below directories, sorted; no symlinks. More than a hundred thousand are thrown as a `HortusError`. */
  list(...directories: readonly string[]): Promise<readonly string[]>
  /**
   * What lies at these paths, or right below one that ends with a slash: equal ids are equal content, of a directory of all that is in it. What is
   * not there is left out.
   */
  identify(...paths: readonly string[]): Promise<ReadonlyMap<string, { readonly id: string; readonly kind: 'file' | 'directory' | 'other' }>>
  /** In one go, however many; a file that is not there, is no plain file or has more than `maxBytes` is a problem of its own. */
  read(paths: readonly string[], options: { readonly maxBytes: number }): Promise<ReadonlyMap<string, Result<FileText, ReadProblem>>>
  /** The same, each made into something when it comes, so that the texts of many are not held at once. `made` is total. */
  readAs<T>(paths: readonly string[], options: { readonly maxBytes: number }, made: (path: string, file: Result<FileText, ReadProblem>) => T): Promise<ReadonlyMap<string, T>>
}

export interface DataChange {
  readonly message: string
  readonly add: ReadonlyMap<string, string>
  /** Files that may be written again: indexes and badges, never records. */
  readonly replace?: ReadonlyMap<string, string>
  readonly remove?: readonly string[]
}

export interface DataWritten {
  /** null: there was nothing to write. */
  readonly commit: string | null
  /** How often it was written until it stood; 1: nobody was in the way. */
  readonly attempts: number
}
