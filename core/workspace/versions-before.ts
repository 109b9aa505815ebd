/** Which versions and runs a repository held before a change: no second listing is needed, the change says it all. */
import type { FileChange } from '../world.ts'
import { eachFile } from './each-file.ts'
import type { Listing } from './listing.ts'

/** Directories such as `datasets/cifar10/v1` and `runs/run-2026-01-05-001` that had a file at the merge base. */
export function versionsBefore(listing: Listing, changes: readonly FileChange[]): ReadonlySet<string> {
  const came = new Set(changes.flatMap(({ status, path }) => (status === 'added' || status === 'renamed' ? [path] : [])))
  const stayed = ['datasets', 'models', 'runs'].flatMap((name) => eachFile(listing.folder(name))).flatMap(({ path }) => (came.has(path) ? [] : [path]))
  const went = changes.flatMap(({ from }) => (from === null ? [] : [from]))
  return new Set([...stayed, ...went].flatMap((path) => versionOf(path) ?? []))
}

/** The version or run that a path lies in; null for what lies in none. */
export function versionOf(path: string): string | null {
  return /^(?:(?:datasets|models)\/[^/]+\/[^/]+(?=\/)|runs\/[^/]+(?=\/))/.exec(path)?.[0] ?? null
}
