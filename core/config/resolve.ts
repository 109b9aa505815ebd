import { type Config, validateConfig } from '../schema/config.ts'
import { configSchema } from '../schema/generated/config.schema.ts'
import { sayDemand } from '../schema/say-demand.ts'
import { apply } from './apply.ts'
import { dotted, type Issue } from './assignment.ts'
import { codeIssues } from './code-issues.ts'
import { defaultAssignments } from './defaults.ts'
import { fromPointer, type Merge, newMerge, setValue } from './merge.ts'
import { originOf, type Origin } from './origin.ts'
import type { Layer } from './text-layers.ts'
import { copyTree, deepFreeze } from './tree.ts'

export interface Resolution {
  /** Frozen. Only to be used when no issue blocks. */
  readonly config: Config
  /** JSON pointer of every value → where it comes from. */
  readonly origins: ReadonlyMap<string, Origin>
  readonly issues: readonly Issue[]
}

/** Merges the layers, lowest first, over the defaults. Everything that is wrong is collected, in the order of the layers. */
export function resolve(layers: readonly Layer[]): Resolution {
  const merge = newMerge()
  for (const { path, value, origin } of defaultAssignments()) setValue(merge, path, copyTree(value), origin)
  for (const layer of layers) {
    merge.issues.push(...layer.issues)
    for (const assignment of layer.assignments) apply(merge, configSchema, assignment)
  }
  merge.issues.push(...codeIssues(merge), ...rangeIssues(merge))
  return { config: deepFreeze(merge.tree) as unknown as Config, origins: merge.origins, issues: merge.issues }
}

/** What conversion cannot see: limits, lengths. The schema's own validator says it. */
function rangeIssues(merge: Merge): readonly Issue[] {
  if (validateConfig(merge.tree)) return []
  return (validateConfig.errors ?? []).map((error) => {
    const origin = originOf(merge.origins, error.instancePath)
    const path = dotted(fromPointer(error.instancePath))
    return { kind: 'not_allowed', path, message: `${path} ${sayDemand(error)}`, fix: 'Write a value within the limits.', origin }
  })
}
