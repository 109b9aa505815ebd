/** The one normal form of an example descriptor, whatever its file looked like (specs: garden 1.3). */

import type { ComposeUse, Service } from './service.ts'
import type { Sweep } from '../sweep/sweep.ts'

export type Tier = 'stable' | 'beta' | 'experimental' | 'archived'

/** Where a value stands in its file; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
}

export interface Example {
  /** Its path below the garden's example folder, for instance `vision/resnet`. */
  readonly id: string
  /** Its directory, relative to the repository root, for instance `examples/vision/resnet`. */
  readonly path: string
  /** `<path>/example.yaml` */
  readonly descriptor: string
  readonly name: string
  readonly description: string | null
  readonly capability: string | null
  readonly tags: readonly string[]
  readonly tasks: readonly string[]
  readonly frameworks: readonly string[]
  readonly modalities: readonly string[]
  readonly datasets: readonly string[]
  readonly tier: Tier
  /** The word in the file, for instance `alpha`; null when it says nothing. */
  readonly stabilityRaw: string | null
  /** Who says it is archived: any of `folder`, `stability`, `flag`. Empty: it is not. */
  readonly archivedBy: readonly ('folder' | 'stability' | 'flag')[]
  readonly need: Need
  /** Image name as the descriptor gives it, null when it gives none. */
  readonly image: string | null
  readonly build: { readonly kind: 'docker'; readonly dockerfile: string; readonly args: Readonly<Record<string, string>> } | { readonly kind: 'cog' } | { readonly kind: 'none' }
  readonly presets: readonly Preset[]
  readonly profiles: Readonly<Record<string, Profile>>
  readonly verification: Verification
  /** Left out: it has none. */
  readonly sweeps?: readonly Sweep[]
  /** Globs of files outside its directory that the example depends on. */
  readonly sharedPaths: readonly string[]
  /** Direction, unit and tolerance per metric, when the descriptor states them. */
  readonly metrics: Readonly<Record<string, MetricDeclaration>>
  /** Presets that should compute the same; left out: the file says nothing. */
  readonly parity?: ParityPlan
  /** Top-level keys that Hortus does not know, kept as they are. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** An example whose descriptor cannot be read: where it lies is all that is known. */
export type Unreadable = Pick<Example, 'id' | 'path'>

export interface Need {
  /** Number of GPUs; null: nothing in the file says. */
  readonly gpus: number | null
  readonly vramGb: number | null
  /** true: it also runs without a GPU. */
  readonly cpuOk: boolean
  readonly ramGb: number | null
  readonly cpuCores: number | null
  readonly diskGb: number | null
  /** The spellings that were found, for instance `resources.gpu:int`. */
  readonly spellings: readonly string[]
}

export interface Preset {
  readonly name: string
  readonly description: string | null
  /**
   * `command`: Hortus runs argv itself. `script`: a shell script of the example, which may call an engine itself.
   * `invalid`: the entry cannot be read as either (`reason` says why).
   */
  readonly action:
    | { readonly kind: 'command'; readonly argv: readonly string[] }
    | { readonly kind: 'script'; readonly script: string; readonly args: readonly string[] }
    | { readonly kind: 'invalid'; readonly reason: string }
  /** What the garden's own runner would look for: a file name directly below the example's directory. null: nothing. */
  readonly runnerScript: string | null
  readonly env: Readonly<Record<string, string>>
  /** Parameters and their defaults, appended as `--name value`. */
  readonly params: Readonly<Record<string, string | number | boolean>>
  readonly network: boolean
  readonly timeoutSeconds: number | null
  /** Engines the preset can run under; empty: any. */
  readonly engines: readonly ('docker' | 'podman' | 'process')[]
  /** Programs the `process` engine needs, for instance `python3`, or `python3:numpy` for a Python module. */
  readonly requires: readonly string[]
  /** What proves imports and arguments: `auto` is the command with --help, `off` nothing. */
  readonly probe: { readonly kind: 'auto' } | { readonly kind: 'off' } | { readonly kind: 'command'; readonly argv: readonly string[] } | { readonly kind: 'invalid'; readonly reason: string }
  readonly expect: Expectations
  /** How quality is recomputed from the predictions of a run; null: it is not. */
  readonly score: Scoring | null
  /** How `hortus benchmark` runs it; left out: the file says nothing. */
  readonly benchmark?: BenchmarkPlan
  /** What is watched for while it runs (docs/events.md); left out: the file says nothing. */
  readonly supervise?: Supervise
  /** It is a server; left out: it is none. */
  readonly service?: Service
  /** It runs several containers as one; left out: it does not. */
  readonly compose?: ComposeUse
  readonly place: Place
}

/** What a run must come to (`expect:`). */
export interface Expectations {
  readonly metrics: readonly MetricExpectation[]
  readonly artifacts: readonly ArtifactExpectation[]
  /** The last value of every metric must be a finite number. */
  readonly finite: boolean
  /** What cannot be read as an expectation: it is told, never passed over. */
  readonly faults: readonly { readonly reason: string; readonly place: Place }[]
}

export interface MetricExpectation {
  readonly metric: string
  readonly min: number | null
  readonly max: number | null
  readonly equals: number | null
  /** How far from `equals`, in the metric's own unit. */
  readonly tolerance: number
  readonly finite: boolean
  /** false: nothing is said when the run does not report it. */
  readonly required: boolean
  readonly place: Place
}

export interface ArtifactExpectation {
  /** Relative to HORTUS_OUTPUTS. */
  readonly path: string
  /** Lower-case hex. */
  readonly sha256: string | null
  readonly minBytes: number | null
  readonly maxBytes: number | null
  readonly place: Place
}

/** How quality is recomputed from the predictions that a run leaves (`score:`). */
export type Scoring =
  | { readonly kind: 'invalid'; readonly reason: string; readonly place: Place }
  | {
      readonly kind: 'classification' | 'regression'
      /** Relative to HORTUS_OUTPUTS. */
      readonly file: string
      /** Relative to the directory of the example; null: the predictions bring their own truth. */
      readonly truth: string | null
      readonly columns: { readonly id: string; readonly truth: string; readonly prediction: string }
      readonly average: 'macro' | 'micro' | 'binary'
      readonly positive: string | null
      /** Name of a score → name under which the run reports it. */
      readonly claims: Readonly<Record<string, string>>
      readonly tolerance: number | null
      readonly place: Place
    }

/** A named set of params, env and device needs (`--profile gpu`). */
export interface Profile {
  readonly params: Readonly<Record<string, string | number | boolean>>
  readonly env: Readonly<Record<string, string>>
  readonly gpus: number | null
}

export interface Verification {
  /** `YYYY-MM-DD`, the claim in the file; null when there is none. */
  readonly date: string | null
  /** The word in the file, for instance `VERIFIED`. */
  readonly status: string | null
  readonly note: string | null
  /** The shape it was found in. */
  readonly shape: 'nested' | 'date' | 'root-note' | 'status-only' | 'none'
  /** A date is there and no word contradicts it. Still a claim. */
  readonly claimsVerified: boolean
}

export interface MetricDeclaration {
  readonly direction: 'min' | 'max' | null
  readonly unit: string | null
  /** Relative, for instance 0.02. */
  readonly tolerance: number | null
}

/** `benchmark:` of a preset; null: the caller decides. */
export interface BenchmarkPlan {
  readonly runs: number | null
  readonly warmUp: number | null
  /** Reported metrics that count; empty: all. */
  readonly metrics: readonly string[]
}

/** `parity:` of an example. */
export interface ParityPlan {
  /** The first is what the others are measured by. */
  readonly presets: readonly string[]
  /** The file that each writes, relative to HORTUS_OUTPUTS. */
  readonly output: string
  readonly thresholds: { readonly mae: number | null; readonly rmse: number | null; readonly maxError: number | null; readonly cosine: number | null }
  /** Pairs that must agree. */
  readonly required: readonly (readonly [string, string])[]
  readonly place: Place
  /** Why it cannot be used; null: it can. */
  readonly fault: string | null
}

/** `supervise:` of a preset; null: the file says nothing. */
export interface Supervise {
  /** `mode` null: the direction that `metrics:` gives, else min. */
  readonly earlyStop: { readonly metric: string; readonly patience: number; readonly minDelta: number; readonly mode: 'min' | 'max' | null } | null
  readonly stopOnNan: boolean | null
  readonly maxSeconds: number | null
  readonly maxEpochs: number | null
  readonly maxIterations: number | null
  readonly maxGpuMinutes: number | null
  readonly keepCheckpoints: { readonly n: number; readonly metric: string | null; readonly mode: 'min' | 'max' | null } | null
  readonly log: { readonly on: string | null; readonly every: number | null; readonly once: number | null } | null
  /** Between the signal and the kill. */
  readonly graceSeconds: number | null
}
