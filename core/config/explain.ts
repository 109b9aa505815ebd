import type { Config } from '../schema/config.ts'
import { configSchema } from '../schema/generated/config.schema.ts'
import { dotted } from './assignment.ts'
import { locate } from './locate.ts'
import { toPointer } from './merge.ts'
import { describeOrigin, originOf, type Origin } from './origin.ts'

/** One value of the configuration, with where it comes from and what it is for. */
export interface ExplainedValue {
  readonly key: string
  readonly value: unknown
  readonly layer: Origin['layer']
  readonly from: string
  readonly origin: Origin
  readonly description: string | null
}

/** Every value that holds, in the order of the schema (`hortus config --explain`). */
export function explain(resolved: { readonly config: Config; readonly origins: ReadonlyMap<string, Origin> }): readonly ExplainedValue[] {
  return leaves(resolved.config, []).map(({ path, value }) => {
    const origin = originOf(resolved.origins, toPointer(path))
    const located = locate(configSchema, path, { joinFreeKeys: false, ignoreCase: false })
    return { key: dotted(path), value, layer: origin.layer, from: describeOrigin(origin), origin, description: located.kind === 'found' ? (located.node.description ?? null) : null }
  })
}

function leaves(value: unknown, path: readonly string[]): readonly { path: readonly string[]; value: unknown }[] {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  const entries = isMap ? Object.entries(value) : []
  return entries.length === 0 ? [{ path, value }] : entries.flatMap(([key, child]) => leaves(child, [...path, key]))
}
