import type { World } from '../../core/world.ts'
import { systemClock } from '../../io/clock.ts'
import { openDataBranch } from '../../io/data-branch/data-branch.ts'
import { openLog } from '../../io/log.ts'
import { openWorld } from '../../io/world.ts'
import { OWN_SETTINGS } from '../mirror/own-settings.ts'
import type { Laid } from '../mirror/thread-place.ts'
import { stillWorld } from '../verbs/validate/still-world.ts'

/** In a thread: the world of a commit that lies there already, at a moment in milliseconds since 1970. Nothing of it is run or written. */
export async function openLaid({ rootAbs, outAbs, mirrorAbs, token }: Laid, at: number): Promise<World> {
  const { signal } = new AbortController()
  const log = openLog({ write: () => undefined, level: 'warn', json: true, clock: systemClock })
  const world = stillWorld(await openWorld({ rootAbs, outAbs, log, signal }))
  return { ...world, clock: { ...world.clock, now: () => new Date(at) }, data: openDataBranch({ rootAbs: mirrorAbs, signal, token: async () => token ?? undefined, env: OWN_SETTINGS }) }
}
