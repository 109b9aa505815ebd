import { lstat, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isOrphan } from './containers/owner.ts'

/** Begins the name of every directory of ours; the owner follows. */
export const SCRATCH_PREFIX = 'hortus-'

/** Scratch directories whose harness was killed before it could remove them (A61). */
export async function orphanedScratch(): Promise<readonly string[]> {
  const names = await readdir(tmpdir()).catch(() => [])
  const paths = names.filter((name) => name.startsWith(SCRATCH_PREFIX) && isOrphan(name.slice(SCRATCH_PREFIX.length))).map((name) => join(tmpdir(), name))
  const found = await Promise.all(paths.map(async (path) => ({ path, at: await lstat(path).catch(() => null) })))
  return found.filter(({ at }) => at?.isDirectory() === true && at.uid === process.getuid?.()).map(({ path }) => path)
}
