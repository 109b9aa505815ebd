/** The world at a commit; one that cannot be had ends the task as the reason deserves. */
import type { World } from '../../core/world.ts'
import { Stopped } from './handler.ts'
import type { Worlds } from './worlds.ts'

export async function worldAt({ at }: Pick<Worlds, 'at'>, commit: string, _now: number): Promise<World> {
  const laid = await at(commit)
  if (laid.ok) return laid.value
  throw new Stopped({ kind: 'failed', problem: laid.problem })
}
