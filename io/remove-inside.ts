/**
 * Removes a file or directory below a root while hostile code may swap any part of the path for a symlink (A11). Each directory is
 * opened without following a link and held; the next name is looked up below what is held, so no swap leads anywhere else. Only
 * where /proc is: elsewhere nothing is removed, and that is said.
 */
import { constants, lstat, open, readdir, rmdir, unlink, type FileHandle } from 'node:fs/promises'

/** More entries than this below one directory are left where they are. */
const MAX_ENTRIES = 10_000
const MAX_DEPTH = 20

/** `path` is relative, without `.` and `..`. False: it is not there, or not all of it could be removed. */
export async function removeInside(rootAbs: string, path: string): Promise<boolean> {
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) return false
  try {
    return await removeBelow(await openDirectory(rootAbs), parts, { entries: MAX_ENTRIES })
  } catch {
    return false
  }
}

async function removeBelow(directory: FileHandle, [name, ...rest]: readonly string[], budget: { entries: number }): Promise<boolean> {
  try {
    if (name === undefined) return false
    return rest.length === 0 ? await removeEntry(directory, name, budget, 0) : await removeBelow(await openDirectory(below(directory, name)), rest, budget)
  } finally {
    await directory.close()
  }
}

async function removeEntry(directory: FileHandle, name: string, budget: { entries: number }, depth: number): Promise<boolean> {
  const at = below(directory, name)
  if ((budget.entries -= 1) < 0 || depth > MAX_DEPTH) return false
  if (!(await lstat(at)).isDirectory()) {
    await unlink(at)
    return true
  }
  const inner = await openDirectory(at)
  try {
    for (const each of await readdir(`/proc/self/fd/${inner.fd}`)) if (!(await removeEntry(inner, each, budget, depth + 1))) return false
  } finally {
    await inner.close()
  }
  await rmdir(at)
  return true
}

function openDirectory(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
}

const below = (directory: FileHandle, name: string): string => `/proc/self/fd/${directory.fd}/${name}`
