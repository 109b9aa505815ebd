/** After a green smoke of the default branch its image goes to the registry, under its build key and the day on which it was green. */
import { greenTag, keyTag, prebuiltRepository } from '../../core/contract/prebuilt-place.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Build } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { timed, type Ascent, type Camp, type Ready } from './ascent.ts'

export interface Published {
  readonly pushed: NonNullable<Build['pushed']>
}

/** Whether the image of this climb may go out if its run is green: known before the build, because its labels are. */
export async function mayPublish(world: Pick<World, 'git'>, config: Config, { kind, head }: Pick<Ascent, 'kind' | 'head'>): Promise<boolean> {
  const { registry, push, branch } = config.images
  if (!push || registry === null || config.smoke.untrusted || kind !== 'smoke' || head === null || head.dirty) return false
  return (await world.git.history({ base: null, limit: 1 }))?.branch === branch
}

/** null: it is not for publishing. A registry that refuses costs a warning, never the run. */
export async function publishImage(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Published | { readonly warning: string } | null> {
  const key = ready.build?.key
  const { images } = camp.choice.engine
  // What an archive brought was built where code of the change ran (A47).
  if (key == null || ready.build?.reused === 'archive' || images === undefined || ready.image?.id == null || !(await mayPublish(world, config, ascent))) return null
  const now = world.clock.now()
  const repository = prebuiltRepository(config.images.registry!, ascent.example.id)
  const tags = [keyTag(key), greenTag(now)]
  const { id } = ready.image
  const outcome = await timed(world, ready.phases, 'push', () => images.push(id, repository, tags, { timeoutMs: config.build.timeout_minutes * 60_000, signal: world.signal }))
  if (outcome.kind === 'failed') return { warning: `The image of ${ascent.example.id} was not pushed to ${repository}: ${outcome.reason}. ${outcome.next}` }
  return { pushed: { repository, tags, digest: outcome.digest, lastGreen: now.toISOString() } }
}
