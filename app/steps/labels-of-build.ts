import { KEY_LABEL, TRUST_LABEL } from '../../core/contract/judge-image.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import type { Ascent } from './ascent.ts'
import { mayPublish } from './publish-image.ts'
import { webAddress } from './web-address.ts'

/**
 * Always all of Hortus's own, also empty: given on the command line they stand over those of the Dockerfile. Commit and time are only
 * in what may be published, because they make another image of every build.
 */
export async function labelsOfBuild(world: World, config: Config, ascent: Ascent, key: string | null): Promise<Record<string, string>> {
  const own = { 'hortus.example': ascent.example.id, [KEY_LABEL]: key ?? '', [TRUST_LABEL]: config.smoke.untrusted ? 'untrusted' : 'trusted' }
  if (!(await mayPublish(world, config, ascent))) return own
  const { remoteUrl } = await world.remotes.addresses()
  const source = remoteUrl === null ? null : webAddress(remoteUrl)
  return {
    ...own,
    'org.opencontainers.image.created': world.clock.now().toISOString(),
    'org.opencontainers.image.revision': ascent.head?.commit ?? '',
    ...(source === null ? {} : { 'org.opencontainers.image.source': source }),
  }
}
