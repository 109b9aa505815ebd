/** Much work over many files at once. A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'
import type { MetricsFacts } from '../workspace/metrics-facts.ts'
import type { ReadProblem } from './files.ts'

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
