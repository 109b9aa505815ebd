/** The data branch for the pages: one state of it, and git's ids of what lies there. */
import type { Config } from '../../core/schema/config.ts'
import type { DataSnapshot, World } from '../../core/world.ts'
import { lastSnapshot } from '../steps/last-snapshot.ts'
import { dataOf } from '../steps/data-of.ts'

export interface Branch {
  readonly snapshot: DataSnapshot
  /** false: it could not be asked, and this is what it was before. */
  readonly isNow: boolean
  /** Of all checks, notices, usages and counts of findings as one each, and of what there is of each example. */
  readonly ids: Awaited<ReturnType<DataSnapshot['identify']>>
}

/** What health is made of. */
export const WHOLE_FOLDERS = ['checks', 'notices', 'usage'] as const
export const EXAMPLE_FOLDERS = ['records', 'packs', 'accepted', 'quarantine', 'index'] as const

/** null: there is none, or it cannot be asked: that is told by the health, which asks the same. */
export async function branchOf(world: Pick<World, 'data'>, config: Config): Promise<Branch | null> {
  const data = dataOf(world, config)
  const found = data === null ? null : await lastSnapshot(data)
  if (found?.ok !== true || found.value.snapshot === null) return null
  const { snapshot, problems } = found.value
  return { snapshot, isNow: problems.length === 0, ids: await snapshot.identify('findings', ...WHOLE_FOLDERS, ...EXAMPLE_FOLDERS.map((folder) => `${folder}/`)) }
}
