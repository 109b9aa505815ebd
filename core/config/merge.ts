import type { Issue } from './assignment.ts'
import type { Origin } from './origin.ts'
import { emptyMap, type Tree } from './tree.ts'

/** The values so far, and where each came from (by JSON pointer). Filled by one merge, then frozen. */
export interface Merge {
  readonly tree: Tree
  readonly origins: Map<string, Origin>
  readonly issues: Issue[]
}

export const newMerge = (): Merge => ({ tree: emptyMap(), origins: new Map(), issues: [] })

/** Puts a value at a path; what was there and below it is replaced, and so is where it came from. */
export function setValue(merge: Merge, path: readonly string[], value: unknown, origin: Origin): void {
  let map = merge.tree
  for (const key of path.slice(0, -1)) map = (map[key] ??= emptyMap()) as Tree
  map[path.at(-1)!] = value
  merge.origins.set(toPointer(path), origin)
}

/** JSON pointer (RFC 6901) of a path. */
export const toPointer = (path: readonly string[]): string => path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The path of a JSON pointer. */
export const fromPointer = (pointer: string): readonly string[] => pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
