import type { SchemaNode } from '../schema/schema-node.ts'
import { didYouMean } from '../source/did-you-mean.ts'

export type Located =
  | { readonly kind: 'found'; readonly path: readonly string[]; readonly node: SchemaNode }
  | { readonly kind: 'unknown'; readonly at: readonly string[]; readonly suggestion: string | null }
  /** The path goes on below a value that holds no keys. */
  | { readonly kind: 'not_a_map'; readonly at: readonly string[]; readonly node: SchemaNode }

/**
 * Finds the schema of a path. In a map with free keys the rest of the path is the key, because finding codes and metric
 * names hold dots themselves: `validate.levels.GARDEN.YAML_SYNTAX` is the key `GARDEN.YAML_SYNTAX`. A key of the schema may
 * hold one dot too: `validate.policies.GARDEN.NAME_STYLE.style`.
 */
export function locate(schema: SchemaNode, path: readonly string[], options: { readonly joinFreeKeys: boolean; readonly ignoreCase: boolean }): Located {
  let node = schema
  const found: string[] = []
  for (let rest = path; rest.length > 0; ) {
    const [key, ...after] = rest as [string, ...string[]]
    const property = propertyOf(node, key, options.ignoreCase) ?? (options.joinFreeKeys && after.length > 0 ? propertyOf(node, `${key}.${after[0]}`, options.ignoreCase) : null)
    if (property !== null) {
      found.push(property.key)
      node = property.node
      rest = property.key.includes('.') && !key.includes('.') ? after.slice(1) : after
    } else if (typeof node.additionalProperties === 'object') {
      const free = options.joinFreeKeys ? freeKey(node.additionalProperties, rest) : { key, rest: after }
      found.push(free.key)
      node = node.additionalProperties
      rest = free.rest
    } else {
      if (node.properties === undefined) return { kind: 'not_a_map', at: found, node }
      return { kind: 'unknown', at: [...found, key], suggestion: didYouMean(key, Object.keys(node.properties)) }
    }
  }
  return { kind: 'found', path: found, node }
}

/** Whether values of this kind are maps: with keys of the schema, or with free ones. */
export const holdsKeys = (node: SchemaNode): boolean => node.properties !== undefined || typeof node.additionalProperties === 'object'

function propertyOf(node: SchemaNode, key: string, ignoreCase: boolean): { key: string; node: SchemaNode } | null {
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    if (name === key || (ignoreCase && name.toLowerCase() === key.toLowerCase())) return { key: name, node: child }
  }
  return null
}

/** Where the entries are maps themselves, the last word is one of their keys: `compare.metrics.val.loss.tolerance`. */
function freeKey(entry: SchemaNode, rest: readonly string[]): { key: string; rest: readonly string[] } {
  const last = rest.at(-1)!
  const ofEntry = rest.length > 1 && entry.properties !== undefined && Object.hasOwn(entry.properties, last)
  return ofEntry ? { key: rest.slice(0, -1).join('.'), rest: [last] } : { key: rest.join('.'), rest: [] }
}
