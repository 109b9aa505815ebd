/**
 * Everything outside the process, as one value. `io/` implements it, `app/` is given it, `core/` only knows its types.
 * Paths are relative to the garden's root with forward slashes unless a name says `Abs`.
 */
import type { Result } from './problem.ts'
import type { KeyringFacts, SignatureFacts, SignedText } from './integrity/signature-facts.ts'
import type { MetricsFacts } from './workspace/metrics-facts.ts'

export interface World {
  /** The repository that is looked at. */
  readonly files: Files
  /** Another directory, for records that lie outside the repository. Left out: a world without any. */
  readonly filesAt?: (rootAbs: string) => Files
  /** Where a verb writes (`.hortus/` unless told otherwise). */
  readonly output: Output
  readonly git: Git
  /** Much work over many files at once: hashes, long JSON files. Uses every core. */
  readonly bulk: Bulk
  /** What an earlier run found out, outside of the repository. */
  readonly cache: Cache
  readonly openPgp: OpenPgp
  readonly signer: Signer
  /** SQLite databases that someone else wrote. */
  readonly databases: Databases
  readonly engines: Engines
  readonly host: Host
  readonly clock: Clock
  readonly log: Log
  /** Aborted by Ctrl-C or SIGTERM; long work stops, cleans up and says so. */
  readonly signal: AbortSignal
}

// ---------------------------------------------------------------- files

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

// ---------------------------------------------------------------- target of an export

/**
 * A new directory that `export` fills. Everything is collected beside it and appears at once with `finish`;
 * until then nothing is at `rootAbs`.
 */
export interface Target extends AsyncDisposable {
  readonly rootAbs: string
  /** Nothing is there, or an empty directory. */
  isFree(): Promise<boolean>
  /** Copies a file of the garden, bytes unchanged; refuses what leaves the garden, a symlink, or more than `maxBytes`. */
  copy(from: string, to: string, options: { readonly maxBytes: number; readonly executable: boolean }): Promise<Result<void>>
  write(to: string, text: string, options?: { readonly executable?: boolean }): Promise<Result<void>>
  /** A relative symlink to another path of the target. */
  link(to: string, at: string): Promise<Result<void>>
  finish(): Promise<Result<void>>
}

// ---------------------------------------------------------------- git

export interface Git {
  /** null outside a repository, or before the first commit. */
  head(): Promise<{ readonly commit: string; readonly dirty: boolean } | null>
  /** Git tree hash of a directory as it lies on disk (uncommitted changes in, ignored files out). Writes nothing into the repository. */
  treeHash(path: string): Promise<string | null>
  /** Files that differ between the merge base with `base` and the working tree; a rename is both names. */
  changedSince(base: string): Promise<Result<{ readonly mergeBase: string; readonly files: readonly string[] }>>
  /** Those of `paths` that git ignores. */
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>
  /** The files of a directory that git tracks or would track (no ignored ones); null outside a repository. */
  listFiles(path: string): Promise<readonly string[] | null>
  /** The same with what git knows of each, for the whole root; null outside a repository. Costs one look at every file, and reads none. */
  listing(): Promise<readonly GitFile[] | null>
  /** Value of an attribute per path; paths without one are left out. */
  attributes(attribute: 'filter' | 'working-tree-encoding' | 'ident', paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Contents of blobs by id; null for one that is not here or has more than `maxBytes`. */
  blobs(ids: readonly string[], options: { readonly maxBytes: number }): Promise<ReadonlyMap<string, Uint8Array | null>>
  /** What differs between the merge base with `base` and the working tree, renames found (untracked files count as added). */
  changes(base: string): Promise<Result<Changes>>
  /** A file as it is at a commit. */
  readAt(commit: string, path: string, options: { readonly maxBytes: number }): Promise<Result<FileText, ReadProblem>>
  /** Renames between a commit and the working tree, `to` → `from`; null when that commit is not here. */
  renamesSince(commit: string): Promise<ReadonlyMap<string, string> | null>
  /** The last commit that changed `path`; null when none is known here (never committed, or a shallow clone). */
  lastCommitOf(path: string): Promise<string | null>
  /** Those of `commits` that are in the history of HEAD; null when the history is not here (a shallow clone). */
  inHistory(commits: readonly string[]): Promise<ReadonlySet<string> | null>
  /**
   * A word for the exact state of the repository: equal words mean equal content of HEAD, index and every file that git sees.
   * null when that cannot be said (no repository, or git failed).
   */
  state(): Promise<string | null>
  /** The id of the commit that a name means now; null when there is none. */
  commitOf(name: string): Promise<string | null>
  /** About how many files git tracks, found out at no cost; null outside a repository. */
  entries(): Promise<number | null>
  /** Commits, tags and branches, by a handful of calls whatever their number; null outside a repository or before the first commit. */
  history(options: { readonly base: string | null; readonly limit: number }): Promise<GitHistory | null>
}

export interface GitHistory {
  /** What is checked out; null for a commit without a branch, as on a pull request in CI. */
  readonly branch: string | null
  /** `base..HEAD`, or what HEAD reaches when there is no base; newest first, at most `limit`. null when the base is not here. */
  readonly commits: readonly GitCommit[] | null
  /** At most 1,000, those that were made last. */
  readonly tags: readonly GitTag[]
  /** Branches of here and of remotes (without the remote's name) that HEAD does not hold; at most 1,000. */
  readonly unmerged: readonly { readonly name: string; readonly changedAt: number }[]
}

export interface GitCommit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly subject: string
  /** As git itself finds them, unfolded, keys in lower case. Untrusted. */
  readonly trailers: readonly { readonly key: string; readonly value: string }[]
  /** Seconds since 1970 as the committer's clock had it: anyone can write any time there, so nothing but a hint rests on it (A38). */
  readonly committedAt: number
}

export interface GitTag {
  readonly name: string
  readonly commit: string
  /** A tag object, with a message of its own. */
  readonly annotated: boolean
  /** It carries a signature; whether that is good nobody has looked. */
  readonly signed: boolean
  /** A RELEASE.yaml lies at the root of what it names; asked only of tags that begin with v and a digit. */
  readonly release: boolean
}

export interface GitFile {
  readonly path: string
  /** As in the index; of a changed or untracked file, as it lies on disk. */
  readonly mode: '100644' | '100755' | '120000' | '160000'
  /** Id of the blob in the index; null when untracked. Says what lies on disk only when `clean`. */
  readonly blob: string | null
  /** Bytes on disk; null when the file is gone from the disk. */
  readonly size: number | null
  /** What lies on disk is what the index says (git's own judgement: size, times, inode). Never of an untracked file. */
  readonly clean: boolean
}

export interface Changes {
  readonly mergeBase: string
  readonly files: readonly FileChange[]
}

export interface FileChange {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed'
  readonly path: string
  /** The path at the merge base; of a rename another one. null when added. */
  readonly from: string | null
  /** Of a rename: content and mode are the same. */
  readonly exact?: boolean
}

// ---------------------------------------------------------------- bulk

export interface Bulk {
  /** One outcome per request, in any order of work. Symlinks are not followed (A11). */
  hash(requests: readonly HashRequest[]): Promise<ReadonlyMap<string, HashOutcome>>
  /** The facts of metrics files, read in one pass each and never held as a whole in memory. */
  metrics(paths: readonly string[]): Promise<ReadonlyMap<string, Result<MetricsFacts, ReadProblem>>>
  /** SHA-256 of the contents one after another, in this order; null when one of them cannot be read. */
  joined(paths: readonly string[]): Promise<string | null>
}

export interface HashRequest {
  readonly path: string
  readonly algorithms: readonly HashName[]
  /** Blob of the file when git says that the disk holds it: a key for the cache. */
  readonly blob: string | null
  /** Bytes on disk as they were listed, for sharing out the work and for the cache. */
  readonly size?: number
}

export type HashName = 'sha256' | 'sha512'

export type HashOutcome =
  | { readonly ok: true; readonly bytes: number; readonly digests: Readonly<Partial<Record<HashName, string>>>; readonly from: 'content' | 'cache' }
  | { readonly ok: false; readonly problem: ReadProblem }

// ---------------------------------------------------------------- cache

/** Per repository and user, outside of the repository: a pull request cannot bring one along (A47). Losing it costs time only. */
export interface Cache {
  get(key: string, options: { readonly maxBytes: number }): Promise<string | null>
  /** A word for the code that runs: what another version found out may be wrong now. */
  build(): Promise<string>
  /** Whole or not at all; a failure is silence. */
  put(key: string, text: string): Promise<void>
}

// ---------------------------------------------------------------- signatures

/** Facts about OpenPGP texts; nothing is judged here. Loaded when the first signature is met. */
export interface OpenPgp {
  /** Each request has one armor block (see core/integrity/armor.ts) and the texts that it may have been made over. */
  read(keyring: string, requests: readonly SignatureRequest[]): Promise<{ readonly keyring: KeyringFacts; readonly signatures: readonly SignatureFacts[] }>
}

export interface SignatureRequest {
  readonly armored: string
  readonly over: Readonly<Partial<Record<SignedText, string>>>
}

/** Somebody else who holds the private key (gpg and its agent); Hortus never sees it. */
export interface Signer {
  /** A detached, armored signature over the bytes of `text`. `key` is a full fingerprint; null: the signer's default. */
  sign(text: string, options: { readonly key: string | null; readonly signal: AbortSignal }): Promise<Result<string>>
}

// ---------------------------------------------------------------- databases

export interface Databases {
  /** Reads tables of a database below `rootAbs`. Never writes, never follows a symlink, and gives up after a time limit (A08). */
  read(rootAbs: string, path: string, wanted: DatabaseWanted): Promise<Result<DatabaseContent, DatabaseProblem>>
}

export interface DatabaseWanted {
  readonly tables: readonly string[]
  /** Of the file, with what its write-ahead log adds. */
  readonly maxBytes: number
  readonly maxRows: number
  /** Characters of one value; a longer one is cut there. */
  readonly maxText: number
}

export interface DatabaseContent {
  /** Every table, view, index and trigger by its name, capped; `sql` is what made it. */
  readonly objects: readonly { readonly kind: string; readonly name: string; readonly sql: string }[]
  /** Those of the wanted tables that are plain tables. */
  readonly tables: Readonly<Record<string, DatabaseTable>>
  /** A write-ahead log lay beside it, and what it holds was read too. */
  readonly wal: boolean
}

export interface DatabaseTable {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly notNull: boolean }[]
  /** In the order of `columns`. A blob is null, a number that JSON cannot hold is its text. */
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** There are more rows than were read. */
  readonly more: boolean
}

export interface DatabaseProblem {
  readonly kind: ReadProblem['kind'] | 'not_a_database' | 'damaged' | 'too_slow'
  readonly message: string
}

// ---------------------------------------------------------------- engines

export type EngineName = 'docker' | 'podman' | 'process'

export type Availability =
  | { readonly available: true; readonly version: string | null }
  | { readonly available: false; readonly reason: string; readonly next: string }

export interface Engines {
  get(name: EngineName): Engine
}

export interface Engine {
  readonly name: EngineName
  /** Asks the engine, with a time limit. */
  availability(): Promise<Availability>
  /** The process engine has no images: its build always succeeds with `image: null`. */
  build(request: BuildRequest): Promise<BuildOutcome>
  run(request: RunRequest): Promise<RunOutcome>
}

export interface BuildRequest {
  /** Directory of the example, relative to the root: the build context. */
  readonly context: string
  /** Relative to the context. */
  readonly dockerfile: string
  readonly tag: string
  readonly args: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  /** Build-time network (packages are installed then). */
  readonly network: 'default' | 'host' | 'none'
  /** Layers kept between jobs by GitHub's cache service, under a name of their own for each example. */
  readonly cache: { readonly kind: 'none' } | { readonly kind: 'gha'; readonly scope: string; readonly write: boolean }
  readonly timeoutMs: number
  /** Log file, relative to the output root. */
  readonly log: string
  readonly signal: AbortSignal
  readonly onLine?: (line: string) => void
}

export interface Image {
  readonly ref: string
  /** `sha256:…` */
  readonly id: string | null
  readonly digest: string | null
}

export type BuildOutcome = {
  readonly durationMs: number
  readonly log: LogFile
} & (
  | { readonly kind: 'built'; readonly image: Image | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'timed_out' }
  | { readonly kind: 'interrupted' }
  /** The engine itself failed (gone, disk full, base image not to be had): not the example's fault. */
  | { readonly kind: 'engine_failed'; readonly reason: string; readonly next: string }
)

/** A closed type: nothing of an example's file reaches the engine's command line but these (A56). */
export interface RunRequest {
  /** null for the process engine. */
  readonly image: Image | null
  /** argv; never a shell string unless the first word is a shell. */
  readonly command: readonly string[]
  /** Inside the container; for `process`, an absolute host path. */
  readonly workdir: string
  readonly mounts: readonly Mount[]
  readonly env: Readonly<Record<string, string>>
  readonly network: 'none' | 'bridge'
  readonly gpus: 'none' | 'all'
  readonly limits: { readonly timeoutMs: number; readonly graceMs: number; readonly memoryBytes: number | null; readonly cpus: number | null; readonly pids: number; readonly shmBytes: number }
  readonly labels: Readonly<Record<string, string>>
  /** Log file, relative to the output root; kept up to `logBytes`, head and tail. */
  readonly log: string
  readonly logBytes: number
  /** The code is not trusted: an engine that cannot limit its processes refuses, whatever a person allowed. */
  readonly requireLimits?: boolean
  readonly signal: AbortSignal
  /** One line of the command's output, without its line end, cut at 4 KiB. Untrusted. */
  readonly onLine?: (line: string) => void
}

export interface Mount {
  readonly sourceAbs: string
  /** Inside the container. */
  readonly target: string
  readonly writable: boolean
  /** A named volume instead of a host directory: `sourceAbs` is its name. */
  readonly volume?: boolean
}

export interface LogFile {
  /** Relative to the output root; null when it could not be written. */
  readonly path: string | null
  readonly bytes: number
  readonly keptBytes: number
  readonly truncated: boolean
  /** The last lines, each cut at 4 KiB. Untrusted. */
  readonly tail?: readonly string[]
}

export interface Measured {
  readonly value: number | null
  readonly source?: string
  readonly reason?: string
}

export interface RunOutcome {
  readonly end:
    | { readonly kind: 'exited'; readonly code: number }
    | { readonly kind: 'signalled'; readonly signal: string }
    | { readonly kind: 'timed_out' }
    | { readonly kind: 'interrupted' }
    | { readonly kind: 'out_of_memory' }
    /** The engine itself failed: not the example's fault. */
    | { readonly kind: 'engine_failed'; readonly reason: string; readonly next: string }
    /** The engine will not run this, for instance no way to limit processes. */
    | { readonly kind: 'refused'; readonly reason: string; readonly next: string }
  readonly durationMs: number
  readonly peakMemoryBytes: Measured
  readonly cpuTimeMs: Measured
  readonly log: LogFile
  /** What a reader of the record must know, for instance a limit that could not be applied. */
  readonly warnings?: readonly string[]
  /** false: the memory limit that was asked for could not be applied. */
  readonly memoryLimited?: boolean
  /** `uid:gid` when the process engine ran it as another user than the caller. */
  readonly user?: string
}

// ---------------------------------------------------------------- host

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
  /**
   * A symlink, a pipe or a device is `not_a_file` and never opened (A11). With `head`, a longer file gives its first `maxBytes`
   * (bytes that are not UTF-8 become U+FFFD) and `bytes` its whole length.
   */
  readText(path: string, options: { readonly maxBytes: number; readonly head?: boolean }): Promise<Result<FileText, ReadProblem>>
  /** Moves a directory to the output area, skipping symlinks and special files; returns the files moved. */
  keep(path: string, outputPath: string, options: { readonly maxBytes: number }): Promise<readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]>
}

// ---------------------------------------------------------------- clock and log

export interface Clock {
  now(): Date
  /** Monotonic, milliseconds. */
  elapsed(): number
}

/** What happens, said once; who listens decides how it looks (spinner, plain line, JSON). Nothing inside prints. */
export type ProgressEvent =
  | { readonly kind: 'example-started'; readonly example: string; readonly index: number; readonly total: number }
  | { readonly kind: 'step-started'; readonly example: string; readonly step: string; readonly detail?: string }
  | { readonly kind: 'output'; readonly example: string; readonly step: string; readonly line: string }
  | { readonly kind: 'example-finished'; readonly example: string; readonly outcome: 'passed' | 'failed' | 'skipped'; readonly reason: string | null; readonly durationMs: number }

export interface Log {
  progress(event: ProgressEvent): void
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void
  info(message: string, fields?: Readonly<Record<string, unknown>>): void
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void
}
