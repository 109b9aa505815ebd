/** Implements World's Scratch: a private directory for one run, gone with everything in it afterwards. */
import { chmod, chown, constants, copyFile, lstat, mkdir, mkdtemp, readlink, realpath, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { Scratch } from '../core/world.ts'
import { ownerId } from './containers/owner.ts'
import { followFiles } from './follow-files.ts'
import { keepFiles } from './keep-files.ts'
import { orphanedScratch, SCRATCH_PREFIX } from './orphaned-scratch.ts'
import { readPlainBytes, readPlainFile } from './read-plain-file.ts'
import { removeInside } from './remove-inside.ts'
import { removeTree } from './remove-tree.ts'

export interface ScratchOptions {
  readonly name: string
  readonly rootAbs: string
  readonly outAbs: string
  /** Who the run will be, when it is not who we are: gets the files, so that it can write them. */
  readonly owner: { readonly uid: number; readonly gid: number } | null
}

export async function openScratch({ name, rootAbs, outAbs, owner }: ScratchOptions): Promise<Scratch> {
  const pathAbs = await realpath(await mkdtemp(join(tmpdir(), `${SCRATCH_PREFIX}${ownerId()}-${name.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 40)}-`)))
  // mkdtemp gives 0700 of the caller: a run as somebody else could not even enter.
  if (owner !== null) await chmod(pathAbs, 0o711)
  const give = async (path: string): Promise<void> => {
    if (owner !== null) await chown(path, owner.uid, owner.gid)
  }
  const makeDir = async (path: string): Promise<string> => {
    const full = join(pathAbs, path)
    const parent = dirname(full)
    if (parent.startsWith(pathAbs + sep)) await makeDir(relative(pathAbs, parent))
    if (await mkdir(full).then(() => true, () => false)) await give(full)
    return full
  }
  return {
    pathAbs,
    makeDir,
    copyFrom: (files, base, to) => copyFiles(files, base, to, { rootAbs, makeDir, give }),
    look: (path) => look(pathAbs, path),
    readText: async (path, options) => ((await leadsAway(pathAbs, path)) ? fail(AWAY) : readPlainFile(join(pathAbs, path), options)),
    async readBytes(path, options) {
      if (await leadsAway(pathAbs, path)) return fail(AWAY)
      const read = await readPlainBytes(join(pathAbs, path), options)
      return read.ok ? ok(read.value.bytes) : read
    },
    follow: (paths, listener) => followFiles(paths.map((path) => join(pathAbs, path)), listener),
    remove: (path) => removeInside(pathAbs, path),
    keep: (path, outputPath, options) => keepFiles(join(pathAbs, path), outAbs, outputPath, options),
    [Symbol.asyncDispose]: () => removeTree(pathAbs),
  }
}

async function look(rootAbs: string, path: string): Promise<'missing' | 'file' | 'directory' | 'other'> {
  let at = rootAbs
  let kind: 'file' | 'directory' = 'directory'
  for (const part of path.split('/').filter((each) => each !== '' && each !== '.')) {
    if (part === '..' || kind === 'file') return 'other'
    at = join(at, part)
    const found = await lstat(at).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : undefined))
    if (found === null) return 'missing'
    if (found === undefined || !(found.isFile() || found.isDirectory())) return 'other'
    kind = found.isFile() ? 'file' : 'directory'
  }
  return kind
}

/** A link on the way to a file leads to files of others as well as one in its place (A11). */
const leadsAway = async (rootAbs: string, path: string): Promise<boolean> => (await look(rootAbs, dirname(path))) === 'other'
const AWAY = { kind: 'not_a_file', message: 'it is not a plain file' } as const

/** Removes what a killed harness left (A61). */
export async function reapScratch(): Promise<void> {
  // One that cannot be removed (a file of root's) must not end every later run; `hortus doctor` names it.
  for (const path of await orphanedScratch()) await removeTree(path).catch(() => undefined)
}

// ---------------------------------------------------------------- copying

interface Target {
  readonly rootAbs: string
  makeDir(path: string): Promise<string>
  give(path: string): Promise<void>
}

/** `files` are relative to the garden; `base` is cut off their front. */
async function copyFiles(files: readonly string[], base: string, to: string, target: Target): Promise<Result<void>> {
  const root = await realpath(target.rootAbs)
  const prefix = base === '' || base === '.' ? '' : `${base}/`
  const made = new Map<string, Promise<string>>()
  const directory = (path: string): Promise<string> => {
    const known = made.get(path) ?? target.makeDir(path)
    made.set(path, known)
    return known
  }
  await directory(to)
  for (const file of files) {
    if (!file.startsWith(prefix)) continue
    const inside = file.slice(prefix.length)
    try {
      const problem = await copyOne(join(root, file), join(await directory(dirname(join(to, inside))), inside.split('/').at(-1)!), { root, base: join(root, base), file, give: target.give })
      if (problem !== null) return fail(problem)
    } catch (error) {
      return fail(copyProblem(file, error as NodeJS.ErrnoException))
    }
  }
  return ok(undefined)
}

interface Copy {
  readonly root: string
  readonly base: string
  readonly file: string
  give(path: string): Promise<void>
}

async function copyOne(from: string, to: string, copy: Copy): Promise<Problem | null> {
  const found = await lstat(from).catch(() => null)
  // Tracked and deleted, a submodule, a pipe: nothing to copy.
  if (found === null || !(found.isFile() || found.isSymbolicLink())) return null
  const real = await realpath(from).catch(() => null)
  if (real === null) return null
  if (!isBelow(real, copy.root)) return outside(copy.file)
  const link = found.isSymbolicLink() ? await readlink(from) : null
  if (link !== null && !isAbsolute(link) && isBelow(real, await realpath(copy.base))) {
    await symlink(link, to)
    return null
  }
  if (!(await stat(real)).isFile()) return null
  await copyFile(real, to, constants.COPYFILE_FICLONE)
  await copy.give(to)
  return null
}

function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory + sep)
}

function outside(file: string): Problem {
  return { code: 'SCRATCH.OUTSIDE', message: `${file} is a symlink that leaves the repository; the run was not started.`, next: 'Replace the symlink by the file, or point it inside the repository.', path: file }
}

function copyProblem(file: string, error: NodeJS.ErrnoException): Problem {
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT'
  return {
    code: full ? 'DISK.FULL' : 'SCRATCH.COPY',
    message: `${file} could not be copied to the scratch directory (${error.code ?? error.message}).`,
    next: full ? `Free space in ${tmpdir()}, or set TMPDIR to a larger disk.` : 'Look at the permissions of the file.',
    path: file,
  }
}
