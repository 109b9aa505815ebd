/** The OWNERS files that decide about some paths, as they stand at the base: a pull request names nobody (A41). */
import { LARGEST_OWNERS, ownersPlaces, readOwners, type OwnersFile } from '../../core/command/owners.ts'
import type { TaskContext } from './handler.ts'
import { worldAt } from './world-at.ts'
import type { Worlds } from './worlds.ts'

export async function ownersFor({ clock }: Pick<TaskContext, 'clock'>, base: string, paths: readonly string[], worlds: Worlds): Promise<ReadonlyMap<string, OwnersFile>> {
  const world = await worldAt(worlds, base, clock.now().getTime())
  const places = [...new Set(paths.flatMap(ownersPlaces))]
  const texts = await world.files.readTexts(places, { maxBytes: LARGEST_OWNERS })
  return new Map(places.flatMap((place) => {
    const text = texts.get(place)
    if (text === undefined || (!text.ok && text.problem.kind === 'missing')) return []
    // One that cannot be read names nobody, and is not as if it were not there.
    return [[place, readOwners(place, text.ok ? text.value.text : '')] as const]
  }))
}
