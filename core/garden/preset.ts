/** A named way to run an example, in the one normal form. */
import type { BenchmarkPlan } from './benchmark-plan.ts'
import type { Expectations } from './expectations.ts'
import type { Place } from './place.ts'
import type { Scoring } from './scoring.ts'
import type { ComposeUse, Service } from './service.ts'
import type { Supervise } from './supervise-plan.ts'

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
