/** Keeps a path of the garden inside its root (A10, A11). */
import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'

/** The absolute path of `path` below `rootAbs`; null when its words alone already leave the root. Says nothing about symlinks. */
export function below(rootAbs: string, path: string): string | null {
  if (path.includes('\0') || path.startsWith('/')) return null
  const abs = join(rootAbs, path)
  return abs === rootAbs || abs.startsWith(rootAbs === sep ? sep : rootAbs + sep) ? abs : null
}

/** Where `path` really is once every symlink is followed: relative to the root, `outside`, or null when nothing is there. */
export function locate(rootAbs: string, path: string): { readonly path: string; readonly abs: string } | 'outside' | null {
  const abs = below(rootAbs, path)
  if (abs === null) return 'outside'
  const real = realpath(abs)
  if (real === null) return null
  const root = realRoot(rootAbs)
  if (real === root) return { path: '.', abs: real }
  const prefix = root === sep ? sep : root + sep
  return real.startsWith(prefix) ? { path: real.slice(prefix.length).replaceAll(sep, '/'), abs: real } : 'outside'
}

type Located = ReturnType<typeof locate>

/** `locate` for many paths at once: where a directory is, is found out once for all that lies in it. Of a symlink nothing is taken for granted. */
export function openLocator(rootAbs: string): (path: string) => Located {
  const directories = new Map<string, Located>()
  return (path) => {
    const name = basename(path)
    if (below(rootAbs, path) === null || name === '' || name === '.' || name === '..') return locate(rootAbs, path)
    const parent = dirname(path)
    const known = directories.get(parent)
    const directory = known === undefined ? locate(rootAbs, parent) : known
    if (known === undefined) directories.set(parent, directory)
    if (directory === null || directory === 'outside') return directory
    const abs = join(directory.abs, name)
    const entry = entryAt(abs)
    if (entry === null || entry.isSymbolicLink()) return locate(rootAbs, path)
    return { path: directory.path === '.' ? name : `${directory.path}/${name}`, abs }
  }
}

/** A root does not move while it is looked at; asking again for every file took a third of the time of reading them. */
const realRoots = new Map<string, string>()
const MOST_ROOTS = 1000

function realRoot(rootAbs: string): string {
  const known = realRoots.get(rootAbs)
  if (known !== undefined) return known
  const real = realpath(rootAbs)
  // A process that runs for years looks at a new root for each commit.
  if (realRoots.size >= MOST_ROOTS) realRoots.clear()
  // An output root may come into being later.
  if (real !== null) realRoots.set(rootAbs, real)
  return real ?? rootAbs
}

/** What is at an absolute path itself; null when nothing is, or nothing can be seen. */
export function entryAt(abs: string): Stats | null {
  try {
    return lstatSync(abs, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

function realpath(abs: string): string | null {
  try {
    return realpathSync.native(abs)
  } catch {
    // Missing, dangling, a loop, or a directory we may not enter: nothing that can be read.
    return null
  }
}
