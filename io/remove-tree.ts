/**
 * Removes a directory with everything in it, whatever a run made of it: it may have taken its own directories' permissions away, or
 * nested them deeper than a path may be long (with `cd`, each step is short). Symlinks are removed, never followed.
 */
import { chmod, mkdtemp, opendir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

export async function removeTree(pathAbs: string): Promise<void> {
  const remove = (): Promise<void> => rm(pathAbs, { recursive: true, force: true, maxRetries: 3 })
  await remove().catch(async () => {
    await openUp(pathAbs)
    await remove()
  })
}

/** Linux takes 4096 bytes, macOS 1024; a name has up to 255. */
const LONGEST = 700

/** One directory is open at a time. What lies too deep is moved to the top, and goes on from there. */
async function openUp(pathAbs: string): Promise<void> {
  const pending = [pathAbs]
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    await chmod(directory, 0o700).catch(() => {})
    const here = directory.length > LONGEST && directory.length > pathAbs.length + SHORT ? await moveUp(directory, pathAbs) : directory
    const entries = await opendir(here).catch(() => null)
    if (entries === null) continue
    for await (const entry of entries) if (entry.isDirectory()) pending.push(join(here, entry.name))
  }
}

/** A place at the top is no longer than this; it is not moved again. */
const SHORT = 300

async function moveUp(directory: string, pathAbs: string): Promise<string> {
  try {
    const place = join(await mkdtemp(join(pathAbs, 'deep-')), 'd')
    await rename(directory, place)
    return place
  } catch {
    return directory
  }
}
