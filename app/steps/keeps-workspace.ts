/** Whether there is a workspace to judge, from the names of the files alone: most gardens have none, and pay nothing for it. */
import { namesWorkspace } from '../../core/workspace/names-workspace.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { listFiles } from './list-files.ts'

export async function keepsWorkspace(world: Pick<World, 'files' | 'git'>, { workspace: { profile } }: Config): Promise<boolean> {
  if (profile !== 'auto') return profile !== 'off'
  return namesWorkspace(await listFiles(world)) || namesWorkspace(await leftOut(world))
}

/** What a sparse checkout leaves out is there all the same. */
async function leftOut({ git }: Pick<World, 'git'>): Promise<readonly string[]> {
  return ((await git.listing()) ?? []).flatMap(({ path, size, clean }) => (size === null && clean ? [path] : []))
}
