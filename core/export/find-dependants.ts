/** Which other examples say that they depend on files of this one. */
import { matcher } from '../garden/glob.ts'
import type { Example } from '../garden/example.ts'

/** Ids, in their order; `files` are relative to the garden's root. */
export function findDependants(others: readonly Pick<Example, 'id' | 'sharedPaths'>[], files: readonly string[]): string[] {
  return others.filter(({ sharedPaths }) => sharedPaths.length > 0 && files.some(matcher(sharedPaths))).map(({ id }) => id)
}
