/** Whether there is a workspace to judge, from the names of the files alone: most gardens have none, and pay nothing for it. */
import { namesWorkspace } from '../../core/workspace/names-workspace.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import { listFiles } from './list-files.ts'

export async function keepsWorkspace(world: Pick<World, 'files' | 'git'>, { workspace: { profile } }: Config): Promise<boolean> {
  return profile === 'auto' ? namesWorkspace(await listFiles(world)) : profile !== 'off'
}
