/** What a script reached in the garden and does not reach in the new repository: its own contract of both places says it. */
import type { CapturedContract, CapturedPath, EngineCall } from '../contract/captured.ts'

/** In words that follow the name of the script. */
export function lostPlaces(garden: CapturedContract, clone: CapturedContract): string[] {
  const before = new Map(garden.calls.flatMap(placesOf).map((place) => [place.name, place]))
  return [...new Set(clone.calls.flatMap(placesOf).flatMap(({ name, path, there }) => {
    const known = before.get(name)
    if (known === undefined || !isInside(known.path) || !known.there) return []
    if (!isInside(path)) return [`${name} from ${path.path.slice(0, 200) || '.'}, which is outside of it`]
    return there ? [] : [`${name} from ${path.path.slice(0, 200) || '.'}, which is not there`]
  }))]
}

interface Reached {
  /** Equal in both places. */
  readonly name: string
  readonly path: CapturedPath
  readonly there: boolean
}

function placesOf(call: EngineCall): Reached[] {
  if (call.kind === 'run') return call.mounts.flatMap((mount) => (mount.kind === 'bind' ? [{ name: `mounts ${mount.target.slice(0, 200)}`, path: mount.source, there: mount.there !== false }] : []))
  if (call.kind !== 'build') return []
  const missing = new Set(call.missing ?? [])
  const tag = call.tags[0]?.slice(0, 200) ?? 'an image'
  return [
    { name: `builds ${tag} with a recipe`, path: call.dockerfile, there: !missing.has('dockerfile') },
    { name: `builds ${tag} with a context`, path: call.context, there: !missing.has('context') },
  ]
}

const isInside = ({ root }: CapturedPath): boolean => root === 'repository' || root === 'example'
