/** Commits that change how an example is built: the measure of "breaking changes per quarter" (specs: garden 6). */
import type { Example } from '../garden/example.ts'
import type { LogCommit } from '../world.ts'

export interface BreakingChange {
  readonly sha: string
  readonly at: number
  /** As they are called now. */
  readonly files: readonly string[]
}

/** By id of the example, newest first; one without any is left out. `bulkExamples`: a commit that touches more of them is a sweep and counts for none. */
export function breakingChanges(_examples: readonly Pick<Example, 'id' | 'path'>[], _log: readonly LogCommit[], _options: { readonly sinceMs: number; readonly bulkExamples: number }): ReadonlyMap<string, readonly BreakingChange[]> {
  return new Map()
}
