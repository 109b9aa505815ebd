/** Every file below a folder, in no certain order: for rules that only look whether something is there. */
import type { Folder, Listed } from './listing.ts'

export function eachFile(folder: Folder | null): Listed[] {
  const found: Listed[] = []
  const open = folder === null ? [] : [folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const file of next.files.values()) found.push(file)
    for (const inner of next.folders.values()) open.push(inner)
  }
  return found
}

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
