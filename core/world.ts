/**
 * Everything outside the process, as one value. `io/` implements it, `app/` is given it, `core/` only knows its types.
 * Paths are relative to the garden's root with forward slashes unless a name says `Abs`.
 */
import type { Result } from './problem.ts'
import type { Bulk } from './world/bulk.ts'
import type { Cache } from './world/cache.ts'
import type { Capture } from './world/capture.ts'
import type { DataBranch } from './world/data-branch.ts'
import type { Databases } from './world/databases.ts'
import type { Edits } from './world/edits.ts'
import type { Engines } from './world/engines.ts'
import type { Files, Output } from './world/files.ts'
import type { Folder } from './world/folder.ts'
import type { Git } from './world/git.ts'
import type { GitHub } from './world/github.ts'
import type { GpuStates, Quarantine } from './world/gpu-state.ts'
import type { Host } from './world/host.ts'
import type { Lfs } from './world/lfs.ts'
import type { Clock, Log } from './world/log.ts'
import type { OwnAssets } from './world/own-assets.ts'
import type { Remotes } from './world/remotes.ts'
import type { Sampler } from './world/sampler.ts'
import type { OpenPgp, Signer } from './world/signatures.ts'
import type { Watchdog } from './world/watchdog.ts'

export type * from './world/bulk.ts'
export type * from './world/cache.ts'
export type * from './world/capture.ts'
export type * from './world/compose.ts'
export type * from './world/data-branch.ts'
export type * from './world/databases.ts'
export type * from './world/edits.ts'
export type * from './world/engines.ts'
export type * from './world/files.ts'
export type * from './world/folder.ts'
export type * from './world/git.ts'
export type * from './world/github.ts'
export type * from './world/gpu-state.ts'
export type * from './world/host.ts'
export type * from './world/images.ts'
export type * from './world/lfs.ts'
export type * from './world/log.ts'
export type * from './world/own-assets.ts'
export type * from './world/remote-repository.ts'
export type * from './world/remotes.ts'
export type * from './world/services.ts'
export type * from './world/sampler.ts'
export type * from './world/signatures.ts'
export type * from './world/target.ts'
export type * from './world/watchdog.ts'

export interface World {
  /** The repository that is looked at. */
  readonly files: Files
  /** Another directory, for records that lie outside the repository. Left out: a world without any. */
  readonly filesAt?: (rootAbs: string) => Files
  /** Where a verb writes (`.hortus/` unless told otherwise). */
  readonly output: Output
  /** A directory that is published as it lies there. Left out: a world that publishes nothing. */
  readonly folderAt?: (rootAbs: string) => Folder
  /** Left out: a world that brings nothing for a browser. */
  readonly ownAssets?: OwnAssets
  readonly git: Git
  /** Carries changes to the repository out. Left out: a world that changes nothing. */
  readonly edits?: Edits
  /** Other places, as far as this clone knows them. */
  readonly remotes: Remotes
  readonly lfs: Lfs
  /** Much work over many files at once: hashes, long JSON files. Uses every core. */
  readonly bulk: Bulk
  /** What an earlier run found out, outside of the repository. */
  readonly cache: Cache
  readonly openPgp: OpenPgp
  readonly signer: Signer
  /** Records, accepted changes and indexes that outlive a checkout. Left out: a world without any. */
  readonly data?: DataBranch
  /** The API, about the repository that a workflow runs in. Left out: a world without it. */
  readonly github?: GitHub
  /** SQLite databases that someone else wrote. */
  readonly databases: Databases
  readonly engines: Engines
  /** Runs scripts that call an engine, with a fake one. */
  readonly capture: Capture
  readonly host: Host
  /** Figures of the machine while something runs. Left out: a world that takes none. */
  readonly sampler?: Sampler
  /** What runs leave on the GPUs. Left out: nobody looks. */
  readonly gpuStates?: GpuStates
  /** The mark of a machine that must not be used. Left out: it is always used. */
  readonly quarantine?: Quarantine
  /** Ends what killed harnesses left. Left out: nobody does. */
  readonly watchdog?: Watchdog
  readonly clock: Clock
  readonly log: Log
  /** Aborted by Ctrl-C or SIGTERM; long work stops, cleans up and says so. */
  readonly signal: AbortSignal
  /** Another commit of the repository, in a scratch tree with a world around it. Left out: a world without any. */
  readonly checkout?: (commit: string) => Promise<Result<Checkout>>
  /** A clone of another directory's repository in a scratch tree with a world around it, for the proof of an export. Left out: a world without any. */
  readonly cloneOf?: (rootAbs: string) => Promise<Result<Checkout>>
  /** Another garden, to be looked at: a directory of this machine, or the https address of a public repository. Left out: a world without others. */
  readonly gardenAt?: (place: string) => Promise<Result<Checkout>>
}

export interface Checkout extends AsyncDisposable {
  /** Writes where the world it comes from writes, and ends with its signal. */
  readonly world: World
}
