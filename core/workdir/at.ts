import { isMap, type Plain } from '../source/source-document.ts'

/** The value under a path of keys; undefined when it is not there. */
export function at(root: Plain, keys: readonly string[]): Plain | undefined {
  return keys.reduce<Plain | undefined>((value, key) => (isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined), root)
}

export function textAt(root: Plain, ...keys: readonly string[]): string | null {
  const value = at(root, keys)
  return typeof value === 'string' ? value : null
}
