/** `Cache`: what an earlier run found out, in the user's cache directory and never in the repository (A47). */
import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Cache } from '../core/world.ts'
import { atomicWrite } from './atomic-write.ts'
import { buildId } from './build-id.ts'
import { readTextBelow } from './read-text.ts'

export function openCache(rootAbs: string): Cache {
  const base = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'hortus')
  const directory = join(base, createHash('sha256').update(rootAbs).digest('hex').slice(0, 32))
  const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex')
  return {
    async get(key, { maxBytes }) {
      const read = readTextBelow(directory, nameOf(key), maxBytes)
      return read.ok ? read.value.text : null
    },
    build: async () => buildId(),
    async put(key, text) {
      await atomicWrite(join(directory, nameOf(key)), text, 'cache')
    },
  }
}
