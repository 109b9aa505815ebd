import { isList, isMap, type Plain, type PlainMap } from '../source/source-document.ts'
import type { WorkDir } from './work-dir.ts'

export interface ClassMap {
  /** As written, whatever it is. */
  readonly names: Plain
  readonly idMap: Plain
}

/** `class_map` of settings or of a manifest; null when there is none. */
export function classMapOf(root: PlainMap): ClassMap | null {
  const map = root['class_map']
  return isMap(map) && (map['names'] !== undefined || map['id_map'] !== undefined) ? { names: map['names'] ?? null, idMap: map['id_map'] ?? null } : null
}

/** Names by id, in the order of ids; null when the map is no whole one. */
export function namesById({ names, idMap }: ClassMap): ReadonlyMap<number, string> | null {
  const ids = isMap(idMap) ? Object.entries(idMap) : isList(names) ? names.map((name, at) => [String(name), at] as const) : []
  const found = new Map(ids.filter((pair): pair is [string, number] => Number.isSafeInteger(pair[1])).map(([name, id]) => [id, name]).sort(([a], [b]) => (a as number) - (b as number)) as [number, string][])
  return found.size === ids.length && found.size > 0 ? found : null
}

/** The class map that labels are held to: of the newest run, else of the settings. */
export function currentClassMap({ runs, settings }: Pick<WorkDir, 'runs' | 'settings'>): ReadonlyMap<number, string> | null {
  const newest = runs.toSorted((one, other) => (one.id.slice(-15) < other.id.slice(-15) ? 1 : -1)).map((run) => run.settings)
  const order = ['config.resolved.toml', 'config.toml', 'config.example.toml']
  const own = order.flatMap((name) => settings.filter(({ doc }) => doc.path.endsWith(`/${name}`) || doc.path === name))
  for (const { doc } of [...newest, ...own]) {
    const map = doc.state === 'read' ? classMapOf(doc.root) : null
    const names = map === null ? null : namesById(map)
    if (names !== null) return names
  }
  return null
}
