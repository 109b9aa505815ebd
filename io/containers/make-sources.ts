import { GARDEN_CACHE } from '../../core/contract/plan-run.ts'
import type { RunRequest } from '../../core/world.ts'
import { makeDirectory } from '../make-directory.ts'
import { makeIgnored } from '../make-ignored.ts'
import { giveTo } from './run-as.ts'

/** What a run writes to must be there before it starts; what root makes, a container's run must own to write it. */
export async function makeSources(request: Pick<RunRequest, 'mounts'>): Promise<void> {
  for (const mount of request.mounts) {
    // A directory of the cache is made even for who only reads it: nobody else makes it.
    if (mount.volume === true || !(mount.writable || mount.sourceAbs.includes(`/${GARDEN_CACHE}/`))) continue
    const made = tryMake(mount.sourceAbs)
    if (made !== null) await giveTo(made, mount.sourceAbs)
  }
}

/** The engine says it better than we could when the mount is not there. */
function tryMake(abs: string): string | null {
  try {
    return abs.endsWith(`/${GARDEN_CACHE}`) ? makeIgnored(abs) : makeDirectory(abs)
  } catch {
    return null
  }
}
