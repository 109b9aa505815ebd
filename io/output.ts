/** `Output`: where a verb writes. A repository may bring this directory along as a trap, so symlinks never lead out of it (A11). */
import { dirname, join } from 'node:path'
import { fail, type Problem } from '../core/problem.ts'
import type { Output } from '../core/world.ts'
import { atomicWrite } from './atomic-write.ts'
import { openFiles } from './files.ts'
import { below, entryAt, locate } from './inside.ts'
import { makeIgnored } from './make-ignored.ts'
import { readTextBelow } from './read-text.ts'

export function openOutput(rootAbs: string): Output {
  const files = openFiles(rootAbs)
  return {
    rootAbs,
    write: async (path, text) => {
      const abs = below(rootAbs, path)
      const trap = abs === null ? outside(join(rootAbs, path)) : trapped(rootAbs, path)
      if (trap !== null || abs === null) return fail(trap ?? outside(path))
      tryIgnored(rootAbs)
      return atomicWrite(abs, text, abs)
    },
    readText: async (path, { maxBytes }) => readTextBelow(rootAbs, path, maxBytes),
    list: async (path) => (await files.walk(path, { skip: [] })).filter(({ kind }) => kind === 'file').map((entry) => entry.path).sort(),
    absolute: (path) => join(rootAbs, path),
  }
}

/** What keeps it from being made is told by the write. */
export function tryIgnored(rootAbs: string): void {
  try {
    makeIgnored(rootAbs)
  } catch {
    return
  }
}

/** null: `path` lies where it says. Asked before anything is written there. */
export function trapped(rootAbs: string, path: string): Problem | null {
  if (entryAt(rootAbs)?.isSymbolicLink() === true) {
    return { code: 'OUTPUT.SYMLINK', message: `The output directory ${rootAbs} is a symlink, and a repository can bring one along; nothing was written.`, next: 'Remove the symlink, or name the directory it points to with --out DIR.', path: rootAbs }
  }
  for (let dir = dirname(path); dir !== '.' && dir !== '/'; dir = dirname(dir)) {
    if (locate(rootAbs, dir) === 'outside') return outside(join(rootAbs, path))
  }
  return null
}

const outside = (path: string): Problem => ({ code: 'OUTPUT.OUTSIDE', message: `${path} leads out of the output directory; nothing was written.`, next: 'Remove the symlink on the way to it, or choose another directory with --out DIR.', path })
