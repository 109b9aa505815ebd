/** `Folder`: a directory that is published. A repository may bring one along as a trap, so nothing is written through a symlink (A11). */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { Folder } from '../core/world.ts'
import { writeProblem } from './atomic-write.ts'
import { isOrphan, ownerId } from './containers/owner.ts'
import { below, entryAt, locate } from './inside.ts'
import { makeDirectory } from './make-directory.ts'
import { trapped } from './output.ts'
import { readTextBelow } from './read-text.ts'

/** `gardenAbs`: where it lies inside of that, the way to it may be a trap too. */
export function openFolder(rootAbs: string, gardenAbs: string | null = null): Folder {
  const trapOf = (path: string): Problem | null => trapped(rootAbs, path) ?? (gardenAbs === null ? null : trapTo(rootAbs, gardenAbs))
  // Asked once for each directory: a site has few of them and thousands of files.
  const ready = new Set<string>()
  return {
    rootAbs,
    sizes: async () => (entryAt(rootAbs)?.isDirectory() === true ? sizes(rootAbs, '') : new Map<string, number>()),
    readText: async (path, { maxBytes }) => readTextBelow(rootAbs, path, maxBytes),
    digestOf: async (path) => digestOf(rootAbs, path),
    write: async (path, content) => {
      const abs = below(rootAbs, path)
      if (abs === null || abs === rootAbs) return fail(outside(rootAbs, path))
      return attempt(abs, () => {
        const directory = dirname(abs)
        const trap = ready.has(directory) ? null : trapOf(path)
        if (trap !== null) return trap
        if (!ready.has(directory)) makeDirectory(directory)
        ready.add(directory)
        replace(abs, content)
        return null
      })
    },
    remove: async (path) => {
      const abs = below(rootAbs, path)
      const trap = abs === null || abs === rootAbs ? outside(rootAbs, path) : trapOf(path)
      if (trap !== null || abs === null) return fail(trap ?? outside(rootAbs, path))
      return attempt(abs, () => {
        if (entryAt(abs)?.isFile() === true) rmSync(abs)
        for (let directory = dirname(abs); directory !== rootAbs && removeEmpty(directory); directory = dirname(directory)) ready.delete(directory)
        return null
      })
    },
  }
}

/** A symlink of the garden that leads out of it. */
function trapTo(rootAbs: string, gardenAbs: string): Problem | null {
  const way = rootAbs.startsWith(`${gardenAbs}${sep}`) ? rootAbs.slice(gardenAbs.length + 1) : '.'
  for (let directory = way; directory !== '.'; directory = dirname(directory)) if (locate(gardenAbs, directory) === 'outside') return astray(join(gardenAbs, directory))
  return null
}

function sizes(directoryAbs: string, prefix: string, found = new Map<string, number>()): Map<string, number> {
  for (const entry of readdirSync(directoryAbs, { withFileTypes: true })) {
    const abs = join(directoryAbs, entry.name)
    const [, owner] = TEMPORARY.exec(entry.name) ?? []
    // What a killed build left half written; that of another one that runs is its own.
    if (owner !== undefined && isOrphan(owner)) rmSync(abs, { force: true })
    else if (entry.isDirectory()) sizes(abs, `${prefix}${entry.name}/`, found)
    else if (entry.isFile() && owner === undefined) found.set(prefix + entry.name, statSync(abs, { throwIfNoEntry: false })?.size ?? 0)
  }
  return found
}

function digestOf(rootAbs: string, path: string): string | null {
  const place = locate(rootAbs, path)
  if (place === null || place === 'outside' || entryAt(place.abs)?.isFile() !== true) return null
  try {
    return createHash('sha256').update(readFileSync(place.abs)).digest('hex')
  } catch {
    return null
  }
}

const TEMPORARY = /^\.hortus-([\w-]{1,100})\.tmp$/

/** Asked once: there are thousands of files. */
let owner: string | null = null
let written = 0

/** A symlink at the place itself is replaced, never followed. */
function replace(abs: string, content: string | Uint8Array): void {
  const temporary = join(dirname(abs), `.hortus-${(owner ??= ownerId())}-${++written}.tmp`)
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: 0o644 })
    renameSync(temporary, abs)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function removeEmpty(directory: string): boolean {
  try {
    rmdirSync(directory)
    return true
  } catch {
    return false
  }
}

function attempt(abs: string, act: () => Problem | null): Result<void> {
  try {
    const trap = act()
    return trap === null ? ok(undefined) : fail(trap)
  } catch (error) {
    return fail(writeProblem(error as NodeJS.ErrnoException, abs))
  }
}

const astray = (abs: string): Problem => ({ code: 'OUTPUT.SYMLINK', message: `${abs} is a symlink that leads out of the repository, which may have brought it along; nothing was written.`, next: 'Remove the symlink, or choose another directory with --out DIR.', path: abs })
const outside = (rootAbs: string, path: string): Problem => ({ code: 'OUTPUT.OUTSIDE', message: `${join(rootAbs, path)} leads out of the output directory; nothing was written.`, next: 'Choose another directory with --out DIR.', path })
