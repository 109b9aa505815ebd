import { constants } from 'node:fs'
import { chmod, lstat, mkdtemp, open, readdir, realpath, rename, rmdir, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { pathProblem } from '../core/change/path-problem.ts'
import { fail, ok, type Result } from '../core/problem.ts'
import type { Target } from '../core/world.ts'
import { isOrphan, ownerId } from './containers/owner.ts'
import { historyBlobs, type Held } from './export-history/history-blobs.ts'
import { blobs } from './git-blobs.ts'
import { makeDirectory } from './make-directory.ts'
import { removeTree } from './remove-tree.ts'
import { commitTarget, notMade } from './target-commit.ts'

/** The directory an export fills: collected beside it, renamed at the end, so that a failed export leaves nothing. */
export function openTarget(rootAbs: string, gardenAbs: string): Target {
  let staged: Promise<string> | null = null
  let stagedAbs: string | null = null
  let held: readonly Held[] = []
  const stage = () => (staged ??= openStage(rootAbs).then((made) => (stagedAbs = made)))
  const place = async (to: string): Promise<string> => {
    const root = await stage()
    const wrong = pathProblem(to)
    if (wrong !== null) throw new Error(wrong)
    const path = resolve(root, to)
    if (!path.startsWith(root + sep)) throw new Error('it leaves the target')
    makeDirectory(dirname(path))
    return path
  }
  const drop = async (): Promise<void> => {
    const from = await staged?.catch(() => null)
    staged = stagedAbs = null
    if (from != null) await removeTree(from)
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
    clear: () => attempt(rootAbs, drop),
    stagedAbs: () => stagedAbs,
    commit: async (options) => {
      const made = await stage().then((root) => commitTarget(root, gardenAbs, options)).catch(failedOnDisk)
      if (made.ok) held = made.value.held
      return made.ok ? ok({ commit: made.value.commit, tree: made.value.tree }) : made
    },
    historyBlobs: async () => (stagedAbs === null || held.length === 0 ? ok([]) : historyBlobs(stagedAbs, held)),
    readBlobs: async (ids, { maxBytes }) => (stagedAbs === null ? new Map() : blobs(stagedAbs, ids, maxBytes)),
    finish: () =>
      attempt(rootAbs, async () => {
        const from = await stage()
        staged = stagedAbs = null
        // mkdtemp makes it for the owner alone.
        await chmod(from, 0o755)
        await rmdir(rootAbs).catch(() => undefined)
        await rename(from, rootAbs)
      }),
    // Where nothing could be made there is nothing to remove.
    [Symbol.asyncDispose]: drop,
  }
}

/** Beside the target, so that it is moved and never copied. The name says whose it is: what a killed export left, the next one removes (A61). */
async function openStage(rootAbs: string): Promise<string> {
  const [parent, prefix] = [dirname(rootAbs), `${basename(rootAbs)}.partial-`]
  makeDirectory(parent)
  const left = (await readdir(parent)).filter((name) => name.startsWith(prefix) && isOrphan(name.slice(prefix.length))).map((name) => join(parent, name))
  for (const path of left) if (await isOwn(path)) await removeTree(path).catch(() => undefined)
  return mkdtemp(join(parent, `${prefix}${ownerId()}-`))
}

const isOwn = async (path: string): Promise<boolean> => {
  const entry = await lstat(path).catch(() => null)
  return entry?.isDirectory() === true && entry.uid === process.getuid?.()
}

/** A full disk is a problem; what nobody thought of is thrown. */
function failedOnDisk(error: unknown): Result<never> {
  if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error
  return fail(notMade((error as Error).message))
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
