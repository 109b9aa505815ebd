import type { BaselineEntry } from '../rules/baseline.ts'

/** Freezes anew what lies below a path, and leaves all else frozen as it is. `path`: from the root, or below the example folder. */
export function narrowBaseline(before: readonly BaselineEntry[], now: readonly BaselineEntry[], { path, folder }: { readonly path: string; readonly folder: string }): readonly BaselineEntry[] {
  const places = [path, `${folder}/${path}`]
  const isBelow = (entry: BaselineEntry): boolean => places.some((place) => entry.path === place || entry.path.startsWith(`${place}/`))
  return [...before.filter((entry) => !isBelow(entry)), ...now.filter(isBelow)]
}
