/**
 * Hashes that an earlier run computed. Two keys: what the disk says of a file (size, times, inode: this machine only), and
 * the git blob of a file that git calls clean (any clone). Losing it costs time; a damaged one is a miss.
 */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache, HashName, HashOutcome, HashRequest } from '../core/world.ts'
import { identity, isRacy } from './identity.ts'

export const HASH_CACHE_KEY = 'hashes/1'
/** 300,000 entries. */
export const HASH_CACHE_BYTES = 64 << 20
const MOST = 300_000

interface Entry {
  readonly bytes: number
  readonly sha256: string | null
  readonly sha512: string | null
}

export interface HashCache {
  find(request: HashRequest): HashOutcome | null
  remember(request: HashRequest, answer: { readonly outcome: HashOutcome; readonly stat: string | null }): void
  save(): Promise<void>
}

export async function openHashCache(rootAbs: string, cache: Cache): Promise<HashCache> {
  const entries = readHashes((await cache.get(HASH_CACHE_KEY, { maxBytes: HASH_CACHE_BYTES })) ?? '')
  const anyStat = [...entries.keys()].some((key) => key.startsWith('stat'))
  let changed = false
  return {
    find(request) {
      if (entries.size === 0) return null
      const blob = request.blob === null || request.size === undefined ? undefined : entries.get(blobKey(request.blob, request.size))
      const entry = blob ?? (anyStat ? entries.get(statKey(statOf(rootAbs, request.path) ?? '')) : undefined)
      const digests = entry === undefined ? null : digestsOf(entry, request.algorithms)
      return digests === null ? null : { ok: true, bytes: entry!.bytes, digests, from: 'cache' }
    },
    remember(request, { outcome, stat }) {
      if (!outcome.ok) return
      const keys = [...(stat === null ? [] : [statKey(stat)]), ...(request.blob === null || request.size !== outcome.bytes ? [] : [blobKey(request.blob, outcome.bytes)])]
      for (const key of keys) {
        const before = entries.get(key)
        entries.set(key, { bytes: outcome.bytes, sha256: outcome.digests.sha256 ?? before?.sha256 ?? null, sha512: outcome.digests.sha512 ?? before?.sha512 ?? null })
        changed = true
      }
    },
    async save() {
      if (changed) await cache.put(HASH_CACHE_KEY, writeHashes(entries))
    },
  }
}

const statKey = (stat: string): string => `stat ${stat}`
/** The size on disk is in it: a clone that writes line ends another way holds other bytes of the same blob. */
const blobKey = (blob: string, size: number): string => `blob ${blob}:${size}`

function statOf(rootAbs: string, path: string): string | null {
  try {
    const found = lstatSync(join(rootAbs, path), { bigint: true, throwIfNoEntry: false })
    return found === undefined || !found.isFile() || isRacy(found) ? null : identity(found)
  } catch {
    return null
  }
}

function digestsOf(entry: Entry, algorithms: readonly HashName[]): Partial<Record<HashName, string>> | null {
  const digests: Partial<Record<HashName, string>> = {}
  for (const name of algorithms) {
    const digest = entry[name]
    if (digest === null) return null
    digests[name] = digest
  }
  return digests
}

// ---------------------------------------------------------------- the file

const LINE = /^((?:stat \d+:\d+:\d+:-?\d+:-?\d+)|(?:blob [0-9a-f]{40}(?:[0-9a-f]{24})?:\d+)) (\d{1,16}) ([0-9a-f]{64}|-) ([0-9a-f]{128}|-)$/

/** Total: a line that is not exactly right makes the whole of it worthless, as does a wrong sum in the first line. */
export function readHashes(text: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end === -1 || text.slice(0, end) !== sumOf(body)) return entries
  for (const line of body.split('\n')) {
    if (line === '') continue
    const match = LINE.exec(line)
    if (match === null) return new Map()
    entries.set(match[1]!, { bytes: Number(match[2]), sha256: match[3] === '-' ? null : match[3]!, sha512: match[4] === '-' ? null : match[4]! })
  }
  return entries
}

/** The newest entries, as many as are kept. */
function writeHashes(entries: ReadonlyMap<string, Entry>): string {
  const lines = [...entries].slice(-MOST).map(([key, { bytes, sha256, sha512 }]) => `${key} ${bytes} ${sha256 ?? '-'} ${sha512 ?? '-'}\n`)
  const body = lines.join('')
  return `${sumOf(body)}\n${body}`
}

/** The entries that mean the same in every clone: what may go to a shared cache. */
export function onlyBlobs(text: string): string {
  return writeHashes(new Map([...readHashes(text)].filter(([key]) => key.startsWith('blob '))))
}

const sumOf = (body: string): string => `hashes/1 ${createHash('sha256').update(body).digest('hex')}`
