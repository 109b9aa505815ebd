/** The machine, and scratch directories. A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'
import type { FileText, ReadProblem } from './files.ts'

export interface Hardware {
  /** What runs must share to have their times compared. */
  readonly class: string
  readonly cpu: string
  readonly cores: number
  readonly memoryBytes: number
  readonly arch: string
  readonly os: string
  readonly gpus: readonly { readonly name: string; readonly uuid?: string; readonly memoryBytes?: number; readonly driver?: string }[]
}

export interface Host {
  hardware(): Promise<Hardware>
  /** Who containers run as: the caller, or 65532 when the caller is root. */
  readonly runAs: { readonly uid: number; readonly gid: number }
  readonly isRoot: boolean
  readonly homeAbs: string
  /** A scratch directory of this process; removed with everything in it by `dispose`. */
  scratch(name: string): Promise<Scratch>
  /** Output of `<tool> --version`, first line; null when the tool is not there. */
  toolVersion(tool: string, args?: readonly string[]): Promise<string | null>
  /** Absolute path of a program on PATH, found without running anything; null when it is not there. */
  which(tool: string): Promise<string | null>
  /** PATH of the caller: the one variable of its environment that the process engine hands on. */
  readonly searchPath: string
  /** Free bytes where `path` (absolute) lies. */
  diskFree(pathAbs: string): Promise<number | null>
  /** Bytes used below an absolute directory; null when it is not there. */
  diskUsed(pathAbs: string): Promise<number | null>
  /** Cryptographically random lower-case hex. */
  randomHex(bytes: number): string
}

export interface Scratch extends AsyncDisposable {
  readonly pathAbs: string
  /** Copies files of the garden (relative paths) below `to`, modes kept; refuses what leaves the root. */
  copyFrom(files: readonly string[], base: string, to: string): Promise<Result<void>>
  makeDir(path: string): Promise<string>
  /** What is at a path; `other` when any part of it is a link, or it is neither file nor directory: nobody knows where that leads (A11). */
  look(path: string): Promise<'missing' | 'file' | 'directory' | 'other'>
  /**
   * A symlink, a pipe or a device is `not_a_file` and never opened (A11). With `head`, a longer file gives its first `maxBytes`
   * (bytes that are not UTF-8 become U+FFFD) and `bytes` its whole length.
   */
  readText(path: string, options: { readonly maxBytes: number; readonly head?: boolean }): Promise<Result<FileText, ReadProblem>>
  /** The same for what is no text. */
  readBytes(path: string, options: { readonly maxBytes: number }): Promise<Result<Uint8Array, ReadProblem>>
  /** Reads files that a run writes, while it writes them (docs/events.md): capped, through no link, in the order of `paths`. */
  follow(paths: readonly string[], listener: FollowListener): Following
  /** Removes a file or a directory while a run goes on; a link on the way leads nowhere (A11). False: it is not all gone. */
  remove(path: string): Promise<boolean>
  /**
   * Copies the files of a directory to the output area, skipping symlinks and special files. Those that are more than `maxBytes` in
   * total are only hashed, up to `hashBytes` (left out: none is).
   */
  keep(path: string, outputPath: string, options: { readonly maxBytes: number; readonly hashBytes?: number }): Promise<readonly KeptFile[]>
}

export interface KeptFile {
  readonly path: string
  readonly bytes: number
  /** null: it was too large to be hashed. */
  readonly sha256: string | null
  /** false: it was too large to be copied. */
  readonly kept?: false
}

export interface FollowListener {
  /** One whole line, without its end. Untrusted. */
  line(text: string): void
  /** All files were looked at once, a few times a second, whether there was anything new or not. */
  pause(): void
}

export interface Following {
  /** Reads what is left, then lets go of the files. */
  stop(): Promise<{
    /** Written faster than the budget: passed over. */
    readonly droppedBytes: number
    readonly longLines: number
    /** A file was cut short, or another took its place. */
    readonly restarts: number
  }>
}
