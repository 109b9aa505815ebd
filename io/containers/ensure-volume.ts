import { randomBytes } from 'node:crypto'
import type { RunRequest } from '../../core/world.ts'
import type { Cli } from './cli.ts'
import type { ContainerBinary } from './container-engine.ts'
import { ownerLabel } from './owner.ts'

/**
 * A new named volume belongs to root, and a run is nobody in particular. Docker gives a new volume the owner and mode of the
 * directory that it first covers in an image: /var/tmp, which everybody may write. The container is only created for that,
 * never started. Podman gives volumes to the user of the run by itself.
 */
export async function ensureVolumes(request: RunRequest, binary: ContainerBinary, cli: Cli): Promise<void> {
  if (binary !== 'docker') return
  for (const { sourceAbs: volume, volume: named } of request.mounts) {
    if (named !== true || (await cli.call(['volume', 'inspect', volume])).code === 0) continue
    const name = `hortus-volume-${randomBytes(6).toString('hex')}`
    await cli.call(['create', '--pull=never', '--network=none', `--name=${name}`, `--label=hortus.owner=${ownerLabel()}`, `--mount=type=volume,source=${volume},target=/var/tmp`, request.image?.id ?? '', 'true'])
    await cli.call(['rm', '--force', name])
  }
}
