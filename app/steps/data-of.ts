import type { Config } from '../../core/schema/config.ts'
import type { DataBranch, World } from '../../core/world.ts'

/** The branch that the configuration names; null: a world without any. */
export function dataOf({ data }: Pick<World, 'data'>, { history: { remote, branch } }: Pick<Config, 'history'>): DataBranch | null {
  return data?.at?.({ remote, branch }) ?? data ?? null
}
