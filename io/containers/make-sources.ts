import { mkdir } from 'node:fs/promises'
import type { RunRequest } from '../../core/world.ts'
import { giveTo } from './run-as.ts'

/** What a run writes to must be there before it starts; what root makes, a container's run must own to write it. */
export async function makeSources(request: Pick<RunRequest, 'mounts'>): Promise<void> {
  for (const mount of request.mounts) {
    if (mount.volume === true || !mount.writable) continue
    const made = await mkdir(mount.sourceAbs, { recursive: true }).catch(() => undefined)
    if (made !== undefined) await giveTo(made, mount.sourceAbs)
  }
}
