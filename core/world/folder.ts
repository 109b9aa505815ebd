/** A directory that is published as it lies there. A part of `World` (core/world.ts). */
import type { Problem, Result } from '../problem.ts'
import type { FileText, ReadProblem } from './files.ts'

export interface Folder {
  readonly rootAbs: string
  /** Plain files below it with their sizes, by path; no symlinks, and nothing behind one. Empty: there is nothing. */
  sizes(): Promise<ReadonlyMap<string, number>>
  readText(path: string, options: { readonly maxBytes: number }): Promise<Result<FileText, ReadProblem>>
  /** SHA-256 in lower-case hex of a plain file; null: there is none, or it cannot be read. */
  digestOf(path: string): Promise<string | null>
  /** Whole or not at all, and never through a symlink; makes directories. Not synced: what a crash takes is made again. */
  write(path: string, content: string | Uint8Array): Promise<Result<void, Problem>>
  /** A plain file, and the directories that it leaves empty. One that is gone already is no problem. */
  remove(path: string): Promise<Result<void, Problem>>
}
