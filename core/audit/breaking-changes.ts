/** Commits that change how an example is built: the measure of "breaking changes per quarter" (specs: garden 6). */
import type { Example } from '../garden/example.ts'
import type { LogCommit } from '../world.ts'
import { buildsImage } from './file-role.ts'
import { followExamples } from './follow-examples.ts'

export interface BreakingChange {
  readonly sha: string
  readonly at: number
  /** Below the directory where the example is now. */
  readonly files: readonly string[]
}

export interface BreakingOptions {
  readonly sinceMs: number
  /** A commit that touches more examples is a sweep, and a breaking change of none. */
  readonly bulkExamples: number
}

/**
 * Dockerfile, requirements or build.sh changed, in a commit that is no sweep. By id of the example, newest first; one without any is left
 * out. The commit that brought the example, and one that only moved it, count for nothing.
 */
export function breakingChanges(examples: readonly Pick<Example, 'id' | 'path'>[], log: readonly LogCommit[], { sinceMs, bulkExamples }: BreakingOptions): ReadonlyMap<string, readonly BreakingChange[]> {
  const found = new Map<string, BreakingChange[]>()
  for (const { commit, touches, examples: touched } of followExamples(examples, log)) {
    if (commit.at < sinceMs || touched > bulkExamples) continue
    const counted = touches.filter(({ place, change }) => change !== 'moved' && change !== 'born' && buildsImage(place))
    for (const [id, own] of Map.groupBy(counted, ({ id: each }) => each)) {
      const all = found.get(id) ?? found.set(id, []).get(id)!
      all.push({ sha: commit.sha, at: commit.at, files: own.map(({ path }) => path) })
    }
  }
  return found
}
