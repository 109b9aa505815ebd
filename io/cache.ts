/** `Cache`: what an earlier run found out, in the user's cache directory and never in the repository (A47). */
import { createHash } from 'node:crypto'
import { statSync, type Stats } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, sep } from 'node:path'
import type { Cache } from '../core/world.ts'
import { atomicWrite } from './atomic-write.ts'
import { buildId } from './build-id.ts'
import { readTextBelow } from './read-text.ts'

export function openCache(rootAbs: string): Cache {
  const base = cacheHome(rootAbs)
  const directory = base === null ? null : join(base, 'hortus', createHash('sha256').update(rootAbs).digest('hex').slice(0, 32))
  const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex')
  return {
    async get(key, { maxBytes }) {
      const read = directory === null || !isOurs(directory) ? null : readTextBelow(directory, nameOf(key), maxBytes)
      return read?.ok === true ? read.value.text : null
    },
    build: async () => buildId(),
    // Whoever reads it knows by its sum whether it is whole, so nobody waits for the disk.
    async put(key, text) {
      if (directory !== null && (isOurs(directory) || !isThere(directory))) await atomicWrite(join(directory, nameOf(key)), text, 'cache', { durable: false })
    },
  }
}

/** An empty or relative variable would lead into the directory that is looked at, which may bring a cache along. */
function cacheHome(rootAbs: string): string | null {
  const set = process.env['XDG_CACHE_HOME'] ?? ''
  const base = isAbsolute(set) ? join(set) : join(homedir(), '.cache')
  return isAbsolute(base) && !`${base}${sep}`.startsWith(rootAbs === sep ? sep : `${rootAbs}${sep}`) ? base : null
}

/** What another user may write there is no memory of ours. Systems without user ids give every user a directory of his own. */
function isOurs(directory: string): boolean {
  const found = look(directory)
  return found !== undefined && found.isDirectory() && (process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o002) === 0))
}

const isThere = (directory: string): boolean => look(directory) !== undefined

function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
