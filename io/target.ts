import { constants } from 'node:fs'
import { chmod, lstat, mkdtemp, open, readdir, realpath, rename, rm, rmdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'
import type { Target } from '../core/world.ts'
import { makeDirectory } from './make-directory.ts'

/** The directory an export fills: collected beside it, renamed at the end, so that a failed export leaves nothing. */
export function openTarget(rootAbs: string, gardenAbs: string): Target {
  let staged: Promise<string> | null = null
  const stage = () => (staged ??= Promise.resolve(dirname(rootAbs)).then(makeDirectory).then(() => mkdtemp(`${rootAbs}.partial-`)))
  const place = async (to: string): Promise<string> => {
    const root = await stage()
    const path = resolve(root, to)
    if (!path.startsWith(root + sep)) throw new Error(`${to} leaves the target`)
    makeDirectory(dirname(path))
    return path
  }
  return {
    rootAbs,
    isFree: async () => {
      const entry = await lstat(rootAbs).catch(() => null)
      return entry === null || (entry.isDirectory() && (await readdir(rootAbs)).length === 0)
    },
    copy: (from, to, { maxBytes, executable }) => attempt(to, async () => writeFile(await place(to), await readInside(gardenAbs, from, maxBytes), { mode: executable ? 0o755 : 0o644, flag: 'wx' })),
    write: (to, text, options) => attempt(to, async () => writeFile(await place(to), text, { mode: options?.executable === true ? 0o755 : 0o644, flag: 'wx' })),
    link: (to, at) => attempt(at, async () => symlink(relative(dirname(at), to), await place(at))),
    stagedAbs: () => null,
    commit: () => Promise.resolve(fail({ code: 'EXPORT.NOT_WRITTEN', message: 'The repository could not be made.', next: 'Export again.' })),
    finish: () =>
      attempt(rootAbs, async () => {
        const from = await stage()
        staged = null
        // mkdtemp makes it for the owner alone.
        await chmod(from, 0o755)
        await rmdir(rootAbs).catch(() => undefined)
        await rename(from, rootAbs)
      }),
    [Symbol.asyncDispose]: async () => {
      if (staged !== null) await rm(await staged, { recursive: true, force: true })
    },
  }
}

async function attempt(path: string, work: () => Promise<void>): Promise<Result<void>> {
  try {
    await work()
    return ok(undefined)
  } catch (error) {
    return fail({ code: 'EXPORT.NOT_WRITTEN', message: `${path} could not be written: ${error instanceof Error ? error.message : String(error)}.`, next: 'Make room and give write permission, then export again.', path })
  }
}

/** Never follows a symlink, in the last part of the path or before it (A11). */
async function readInside(gardenAbs: string, path: string, maxBytes: number): Promise<Buffer> {
  const source = join(gardenAbs, path)
  const [root, parent] = await Promise.all([realpath(gardenAbs), realpath(dirname(source))])
  if (parent !== root && !parent.startsWith(root + sep)) throw new Error('it leads out of the garden')
  await using file = await open(source, constants.O_RDONLY | constants.O_NOFOLLOW)
  const { size } = await file.stat()
  if (size > maxBytes) throw new Error(`it has ${size} bytes, over ${maxBytes}`)
  const buffer = Buffer.alloc(size)
  let read = 0
  while (read < size) {
    const { bytesRead } = await file.read(buffer, read, size - read, read)
    if (bytesRead === 0) throw new Error('it became shorter while it was read')
    read += bytesRead
  }
  return buffer
}
