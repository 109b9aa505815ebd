/** A map without a prototype: no key of a file can reach one (A04). */
export type Tree = { [key: string]: unknown }

export const emptyMap = (): Tree => Object.create(null) as Tree

/** A copy whose maps have no prototype. */
export function copyTree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyTree)
  if (typeof value !== 'object' || value === null) return value
  const copy = emptyMap()
  for (const [key, child] of Object.entries(value)) copy[key] = copyTree(child)
  return copy
}

/** Freezes a value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) deepFreeze(child)
  }
  return value
}
