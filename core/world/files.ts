/** The files of a repository, and where a verb writes. A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'

export interface Entry {
  /** Relative to the root. */
  readonly path: string
  readonly kind: 'file' | 'directory' | 'symlink' | 'other'
}

export interface FileText {
  readonly text: string
  readonly bytes: number
}

export type ReadProblem = {
  /**
   * `missing`; `not_a_file` (a directory, a device); `too_large` (over maxBytes: nothing was read);
   * `outside` (a symlink that leaves the root: nothing was read, A11); `not_utf8`; `unreadable` (permission, IO error).
   */
  readonly kind: 'missing' | 'not_a_file' | 'too_large' | 'outside' | 'not_utf8' | 'unreadable'
  /** One sentence with the figure or the system's reason. */
  readonly message: string
}

export interface Files {
  readonly rootAbs: string
  /**
   * Reads strict UTF-8 up to `maxBytes`; never more than that comes into memory. A BOM is kept. With `head`, a longer file gives
   * its first `maxBytes` (bytes that are not UTF-8 become U+FFFD) and `bytes` its whole length.
   */
  readText(path: string, options: { readonly maxBytes: number; readonly head?: boolean }): Promise<Result<FileText, ReadProblem>>
  /** The same for many files at once, by path: one look at each directory serves all that is in it. */
  readTexts(paths: readonly string[], options: { readonly maxBytes: number }): Promise<ReadonlyMap<string, Result<FileText, ReadProblem>>>
  /** The bytes of a plain file: a picture. Left out: a world without any. */
  readBytes?(path: string, options: { readonly maxBytes: number }): Promise<Result<Uint8Array, ReadProblem>>
  /** What is at `path` itself (a symlink is not followed); null when nothing is. `executable` is the owner's x bit. */
  stat(path: string): Promise<{ readonly kind: Entry['kind']; readonly size: number; readonly executable: boolean } | null>
  /** Where `path` really is, relative to the root: `outside` when it leaves it, null when it does not exist. */
  resolve(path: string): Promise<{ readonly path: string } | 'outside' | null>
  /** Everything below `path`, depth first, sorted; directories named in `skip` are not entered; symlinks are not followed. */
  walk(path: string, options: { readonly skip: readonly string[] }): Promise<readonly Entry[]>
  /** Writes whole or not at all (temporary file, fsync, rename). */
  write(path: string, text: string): Promise<Result<void>>
}

export interface Output {
  readonly rootAbs: string
  /** Writes whole or not at all; makes directories. A full disk is a Problem, not a half file. */
  write(path: string, text: string): Promise<Result<void>>
  readText(path: string, options: { readonly maxBytes: number }): Promise<Result<FileText, ReadProblem>>
  /** Files below `path`, sorted; empty when there is nothing. */
  list(path: string): Promise<readonly string[]>
  absolute(path: string): string
}
