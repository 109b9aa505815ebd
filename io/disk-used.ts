import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes of the files below a directory; symlinks are not followed; what may not be read counts nothing. null: it is not there. */
export async function diskUsed(pathAbs: string): Promise<number | null> {
  const root = await lstat(pathAbs).catch(() => null)
  if (root === null) return null
  let bytes = 0
  const pending = [pathAbs]
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    const entries = await opendir(directory).catch(() => null)
    if (entries === null) continue
    for await (const entry of entries) {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) pending.push(path)
      else if (entry.isFile()) bytes += await lstat(path).then((file) => file.size, () => 0)
    }
  }
  return bytes
}
