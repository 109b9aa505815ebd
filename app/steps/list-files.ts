/** The files of the repository: what git tracks or would track. Whoever asks while another waits shares its answer. */
import { NEVER } from '../../core/garden/discover.ts'
import type { World } from '../../core/world.ts'

/** What git lists leaves out ignored files and costs one call; without git, or in a directory that git ignores, the disk is walked. */
export async function listFiles({ files, git }: Pick<World, 'files' | 'git'>): Promise<readonly string[]> {
  const listed = await git.listFiles('.')
  if (listed !== null && listed.length > 0) return listed
  return (await files.walk('.', { skip: NEVER })).filter(({ kind }) => kind !== 'directory').map(({ path }) => path)
}
