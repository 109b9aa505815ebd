/** A world whose data branch is looked up once: several steps ask for it, and each time may be a question to a server. All of them see one state. */
import type { Config } from '../../core/schema/config.ts'
import type { DataBranch, DataSnapshot, World } from '../../core/world.ts'
import type { Result } from '../../core/problem.ts'
import { dataOf } from '../steps/data-of.ts'

export function askedOnce(world: World, config: Pick<Config, 'history'>): World {
  const data = dataOf(world, config)
  if (data === null) return world
  const known = new Map<boolean, Promise<Result<DataSnapshot | null>>>()
  const snapshot: DataBranch['snapshot'] = ({ fetched = false } = {}) => known.get(fetched) ?? known.set(fetched, data.snapshot({ fetched })).get(fetched)!
  return { ...world, data: { snapshot, update: (decide) => data.update(decide) } }
}
