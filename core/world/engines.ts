/** What builds images and runs presets. A part of `World` (core/world.ts). */
import type { FailedAt } from '../contract/failed-instruction.ts'
import type { ComposeRequest, ComposeServiceFacts } from './compose.ts'
import type { Images } from './images.ts'
import type { ServiceFacts, ServiceRequest } from './services.ts'

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
  /** Left out: an engine without any. */
  readonly images?: Images
  /** Several containers as one; left out: the engine knows no containers. */
  compose?(request: ComposeRequest): Promise<RunOutcome>
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
  /** Layers kept between builds by GitHub's cache service or in a registry, under a name of their own for each example. */
  readonly cache: { readonly kind: 'none' } | { readonly kind: 'gha'; readonly scope: string; readonly write: boolean } | { readonly kind: 'registry'; readonly ref: string; readonly write: boolean }
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
  /** `at`: where in its Dockerfile, as the builder told it. */
  | { readonly kind: 'failed'; readonly reason: string; readonly at?: FailedAt }
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
  /** The image's own ENTRYPOINT takes the words of `command`, and its CMD where there are none: what a script runs without `--entrypoint`. */
  readonly keepsEntrypoint?: boolean
  /** Inside the container, empty for the image's own; for `process`, an absolute host path. */
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
  /** Supervision's own signal, apart from the caller's interrupt; its `reason` is a Stop. */
  readonly stop?: AbortSignal
  /** It is a server: waited for, asked once, stopped. */
  readonly service?: ServiceRequest
  /** One line of the command's output, without its line end, cut at 4 KiB. Untrusted. */
  readonly onLine?: (line: string) => void
}

/** Why a run that goes on is ended on purpose (core/supervise). */
export interface Stop {
  /** Name of the handler, for instance `early_stop`. */
  readonly handler: string
  /** enough: it has done what was wanted. broken: nothing good can come. spent: its time or its money is used up. served, unserved: a server was asked, and how it dies then does not matter. */
  readonly verdict: 'enough' | 'broken' | 'spent' | 'served' | 'unserved'
  /** One line for a person; holds words of the example. */
  readonly reason: string
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
    /** Asked to end by `stop`; then it exited, or a signal ended it (both null: nobody knows). */
    | { readonly kind: 'stopped'; readonly stop: Stop; readonly code: number | null; readonly signal: string | null }
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
  /** Of a run that is a server. */
  readonly service?: ServiceFacts
  /** Of a project of several containers. */
  readonly services?: readonly ComposeServiceFacts[]
  /** `uid:gid` when the process engine ran it as another user than the caller. */
  readonly user?: string
}
