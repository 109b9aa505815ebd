/** `Files`: the garden that is looked at. What it reads is hostile: nothing outside the root, nothing over a cap (A09, A11). */
import { readdirSync, type Dirent } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail } from '../core/problem.ts'
import { withoutTrailingSlashes } from '../core/source/without-trailing.ts'
import type { Entry, Files } from '../core/world.ts'
import { atomicWrite } from './atomic-write.ts'
import { below, entryAt, locate, openLocator } from './inside.ts'
import { readBytesBelow, readTextBelow } from './read-text.ts'

export function openFiles(rootAbs: string): Files {
  return {
    rootAbs,
    readText: async (path, { maxBytes, head }) => readTextBelow(rootAbs, path, maxBytes, head === true),
    readBytes: async (path, { maxBytes }) => readBytesBelow(rootAbs, path, maxBytes),
    async readTexts(paths, { maxBytes }) {
      const locateIn = openLocator(rootAbs)
      return new Map(paths.map((path) => [path, readTextBelow(rootAbs, path, maxBytes, false, locateIn(path))]))
    },
    stat: async (path) => stat(rootAbs, path),
    resolve: async (path) => {
      const place = locate(rootAbs, path)
      return place === null || place === 'outside' ? place : { path: place.path }
    },
    walk: async (path, { skip }) => {
      const start = locate(rootAbs, path)
      if (start === null || start === 'outside') return []
      return walk(start.abs, path === '.' || path === '' ? '' : `${withoutTrailingSlashes(path)}/`, new Set(skip))
    },
    write: async (path, text) => {
      const abs = below(rootAbs, path)
      if (abs === null || leaves(rootAbs, path)) {
        return fail({ code: 'FILES.OUTSIDE', message: `${path} leads out of the repository; nothing was written.`, next: 'Name a path inside the repository that no symlink leads out of.', path })
      }
      return atomicWrite(abs, text, path)
    },
  }
}

function stat(rootAbs: string, path: string): Awaited<ReturnType<Files['stat']>> {
  const abs = below(rootAbs, path)
  if (abs === null || locate(rootAbs, dirname(path)) === 'outside') return null
  const found = entryAt(abs)
  return found === null ? null : { kind: kindOf(found), size: found.size, executable: found.isFile() && (found.mode & 0o100) !== 0 }
}

/** Whether the nearest directory of `path` that exists lies behind a symlink out of the root. */
function leaves(rootAbs: string, path: string): boolean {
  for (let dir = dirname(path); ; dir = dirname(dir)) {
    const place = locate(rootAbs, dir)
    if (place === 'outside') return true
    if (place !== null || dir === '.' || dir === '/') return false
  }
}

function walk(dirAbs: string, prefix: string, skip: ReadonlySet<string>): Entry[] {
  const entries: Entry[] = []
  for (const item of listDir(dirAbs)) {
    const path = prefix + item.name
    const kind = kindOf(item)
    if (kind === 'directory' && skip.has(item.name)) continue
    entries.push({ path, kind })
    if (kind === 'directory') for (const inner of walk(join(dirAbs, item.name), `${path}/`, skip)) entries.push(inner)
  }
  return entries
}

/** A directory that cannot be read has nothing in it for us; what is missed there is reported where it is needed. */
function listDir(dirAbs: string): Dirent[] {
  try {
    return readdirSync(dirAbs, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

function kindOf(item: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): Entry['kind'] {
  if (item.isFile()) return 'file'
  if (item.isDirectory()) return 'directory'
  return item.isSymbolicLink() ? 'symlink' : 'other'
}
