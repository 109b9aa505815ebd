import { readPullMark, type PullMark } from '../../../core/graduate/pull-mark.ts'
import { ok, type Result } from '../../../core/problem.ts'
import type { RemoteRepository, World } from '../../../core/world.ts'

/** The day of the first half, when that is there already: both halves say the same day, whenever the second is made. */
export async function dayOf({ clock }: Pick<World, 'clock'>, target: RemoteRepository, id: number, branch: string, mark: PullMark): Promise<Result<string>> {
  const pulls = await target.byId(id).pullsFrom(target.name.split('/', 1)[0]!, branch)
  if (!pulls.ok) return pulls
  const known = pulls.value.filter(({ state, head }) => state !== 'closed' && head.repository === id).map(({ body }) => readPullMark(body, mark)).find((each) => each !== null)
  return ok(known?.date ?? clock.now().toISOString().slice(0, 10))
}
