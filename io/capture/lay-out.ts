/**
 * The copy of the repository that captured scripts see, made once for all of them: what git tracks or would track, nothing that it
 * ignores (an `.env` with secrets, data). No link to a real file is made: who writes through one changes the original. Large files are
 * holes of the same size: no script needs the bytes of a model to say how it would start a container.
 */
import { chmodSync, closeSync, constants, copyFileSync, ftruncateSync, lchownSync, lstatSync, mkdirSync, openSync, readlinkSync, realpathSync, symlinkSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'

/** The longest of 725 measured shell scripts has 30 kB. */
const WHOLE_BYTES = 512 * 1024
const MAX_FILES = 100_000
/** After so many files others get their turn. */
const AT_ONCE = 500

export interface LayOut {
  readonly rootAbs: string
  readonly baseAbs: string
  /** Who the scripts are, when that is not the caller. */
  readonly owner: { readonly uid: number; readonly gid: number } | null
}

export async function layOut(files: readonly string[], { rootAbs, baseAbs, owner }: LayOut): Promise<void> {
  const root = realpathSync(rootAbs)
  const give = (path: string): void => {
    if (owner !== null) lchownSync(path, owner.uid, owner.gid)
  }
  const made = new Set<string>()
  /** Only where the original is a directory too: a symlink on the way could lead out of the repository. */
  const directory = (path: string): boolean => {
    if (path === '.' || made.has(path)) return true
    if (!directory(dirname(path)) || lstat(join(root, path))?.isDirectory() !== true) return false
    mkdirSync(join(baseAbs, path))
    give(join(baseAbs, path))
    made.add(path)
    return true
  }
  for (const [index, file] of files.slice(0, MAX_FILES).entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await new Promise((done) => setImmediate(done))
    const found = lstat(join(root, file))
    if (found === null || !isPlain(file) || !directory(dirname(file))) continue
    const to = join(baseAbs, file)
    if (copyOne(join(root, file), to, found)) give(to)
  }
}

/** Git lists no other ones; whoever else makes the list must not lead out of the copy either. */
const isPlain = (file: string): boolean => file !== '' && !file.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git')

function copyOne(from: string, to: string, found: Stats): boolean {
  // As it is written: where it leads is a question of the sandbox, not of this machine.
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else if (!found.isFile()) return false
  else if (found.size <= WHOLE_BYTES) copyFileSync(from, to, constants.COPYFILE_FICLONE)
  else hole(to, found)
  return true
}

function hole(to: string, { size, mode }: Stats): void {
  const file = openSync(to, 'wx', 0o600)
  ftruncateSync(file, size)
  closeSync(file)
  chmodSync(to, mode & 0o777)
}

function lstat(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null
}
