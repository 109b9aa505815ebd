/** The one normal form of an example descriptor, whatever its file looked like (specs: garden 1.3). */

import type { Sweep } from '../sweep/sweep.ts'
import type { ParityPlan } from './parity-plan.ts'
import type { Preset } from './preset.ts'

export type * from './benchmark-plan.ts'
export type * from './expectations.ts'
export type * from './parity-plan.ts'
export type * from './place.ts'
export type * from './preset.ts'
export type * from './scoring.ts'
export type * from './supervise-plan.ts'

export type Tier = 'stable' | 'beta' | 'experimental' | 'archived'

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
  /** It has a repository of its own, and what lies here is a pointer; left out: it lives here. */
  readonly graduatedTo?: Graduated
  /** Presets that should compute the same; left out: the file says nothing. */
  readonly parity?: ParityPlan
  /** Top-level keys that Hortus does not know, kept as they are. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** An example whose descriptor cannot be read: where it lies is all that is known. */
export type Unreadable = Pick<Example, 'id' | 'path'>

/** Where an example went. */
export interface Graduated {
  /** `owner/name`, as far as the file says it well; else the file's words. Untrusted. */
  readonly repository: string
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  /** Its last tree here. */
  readonly tree: string | null
  /** Commit of the garden that still had it. */
  readonly commit: string | null
}

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
  /** How it behaves when nothing changed; null or left out: what its unit and its name say. */
  readonly class?: 'exact' | 'near' | 'time' | 'quality' | null
}
