/**
 * Does something at a path while every directory above it is held open, each opened below the one before without following a link: whoever
 * swaps one for a symlink meanwhile sends us nowhere (A11). Only where /proc is; elsewhere what was looked at before has to do.
 */
import { existsSync } from 'node:fs'
import { constants, open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

/** Throws ENOTDIR or ELOOP where a link or a file is on the way, and ENOENT where nothing is. */
export async function insideRoot<T>(rootAbs: string, path: string, work: (abs: string) => Promise<T>): Promise<T> {
  if (!HOLDS) return work(join(rootAbs, path))
  const parts = path.split('/')
  let directory = await openDirectory(rootAbs)
  try {
    for (const part of parts.slice(0, -1)) {
      const next = await openDirectory(`/proc/self/fd/${directory.fd}/${part}`)
      await directory.close()
      directory = next
    }
    return await work(`/proc/self/fd/${directory.fd}/${parts.at(-1)!}`)
  } finally {
    await directory.close()
  }
}

const HOLDS = existsSync('/proc/self/fd')

const openDirectory = (path: string): Promise<FileHandle> => open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
