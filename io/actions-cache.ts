/**
 * Hashes that runs on GitHub share through its cache service, by git blob. Split by trust (A47): what a pull request's run
 * wrote is never read by a trusted one. A service that is away, slow, or lies costs time only.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Bulk, Cache, HashRequest } from '../core/world.ts'
import { openBulk } from './bulk.ts'
import { HASH_CACHE_BYTES, HASH_CACHE_KEY, onlyBlobs, readHashes } from './hash-cache.ts'
import { readTextBelow } from './read-text.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface SharedHashes {
  readonly bulk: Bulk
  /** After the work: keeps what is new for the next run. */
  save(): Promise<void>
}

export interface SharedOptions {
  /** Below this, hashing takes less time than asking the service. */
  readonly worthBytes?: number
  readonly limitMs?: number
}

/** `bulk` does what is not worth asking for. */
export function openSharedHashes(rootAbs: string, bulk: Bulk, env: Env, { worthBytes = 1 << 30, limitMs = 20_000 }: SharedOptions = {}): SharedHashes {
  const place = placeOf(env)
  if (place === null) return { bulk, save: async () => undefined }
  const may = permissions(env)
  let restored: Promise<string | null> | null = null
  let text: string | null = null
  const shared: Cache = {
    build: async () => '',
    async get(key) {
      if (key !== HASH_CACHE_KEY) return null
      restored ??= may.read ? restore(place, keysOf(env), env, limitMs) : Promise.resolve(null)
      return text ?? (await restored)
    },
    async put(key, value) {
      if (key === HASH_CACHE_KEY) text = value
    },
  }
  const asking = openBulk(rootAbs, shared)
  return {
    bulk: { ...bulk, hash: (requests) => (sumOf(requests) >= worthBytes ? asking.hash(requests) : bulk.hash(requests)) },
    async save() {
      const before = (await restored) ?? ''
      const after = text === null ? '' : onlyBlobs(text)
      if (!may.write || readHashes(after).size <= readHashes(before).size) return
      await save(place, `${keysOf(env).own}${createHash('sha256').update(after).digest('hex').slice(0, 32)}`, after, env, limitMs)
    },
  }
}

/** The size was listed; what has none is not counted. */
const sumOf = (requests: readonly HashRequest[]): number => requests.reduce((sum, { blob, size }) => sum + (blob === null ? 0 : (size ?? 0)), 0)

// ---------------------------------------------------------------- trust

const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])
const TRUSTED = 'hortus-hashes-1-trusted-'
const UNTRUSTED = 'hortus-hashes-1-untrusted-'

/** Whatever is not known to be trusted is not. An untrusted run may read what a trusted one wrote, never the other way round. */
export function keysOf(env: Env): { readonly own: string; readonly readable: readonly string[] } {
  return TRUSTED_EVENTS.has(env['GITHUB_EVENT_NAME'] ?? '') ? { own: TRUSTED, readable: [TRUSTED] } : { own: UNTRUSTED, readable: [UNTRUSTED, TRUSTED] }
}

/** `ACTIONS_CACHE_MODE`: none, read, write (both), write-only. Without it both. */
export function permissions(env: Env): { readonly read: boolean; readonly write: boolean } {
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()
  return { read: mode !== 'none' && mode !== 'write-only', write: mode !== 'none' && mode !== 'read' }
}

/** Where the file lies that goes to the service: below the directory that the runner empties after the job. null: no service here. */
function placeOf(env: Env): string | null {
  const there = env['ACTIONS_RUNTIME_TOKEN'] && (env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL'])
  return there && env['RUNNER_TEMP'] ? join(env['RUNNER_TEMP'], 'hortus-hashes') : null
}

// ---------------------------------------------------------------- the two calls

const FILE = 'hashes.txt'

async function restore(place: string, { own, readable }: ReturnType<typeof keysOf>, env: Env, limitMs: number): Promise<string | null> {
  try {
    rmSync(place, { recursive: true, force: true })
    const key = await inThread({ kind: 'restore', path: place, key: `${own}${env['GITHUB_SHA'] ?? ''}`, restoreKeys: readable }, env, limitMs)
    if (key === null || !readable.some((prefix) => key.startsWith(prefix))) return null
    const read = readTextBelow(place, FILE, HASH_CACHE_BYTES)
    // Only what means the same in every clone is taken, whoever wrote it.
    return read.ok ? onlyBlobs(read.value.text) : null
  } catch {
    return null
  }
}

async function save(place: string, key: string, text: string, env: Env, limitMs: number): Promise<void> {
  try {
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, FILE), text)
    await inThread({ kind: 'save', path: place, key, restoreKeys: [] }, env, limitMs)
  } catch {
    // The next run hashes again.
  }
}

export interface CacheTask {
  readonly kind: 'restore' | 'save'
  readonly path: string
  readonly key: string
  readonly restoreKeys: readonly string[]
}

/** What @actions/cache reads; nothing else of the step's environment comes to it. */
const NEEDED = /^(ACTIONS_|CACHE_|SEGMENT_DOWNLOAD_|RUNNER_TEMP$|GITHUB_(WORKSPACE|SERVER_URL|REF)$|PATH$|HOME$|TMPDIR$|(https?|no)_proxy$)/i

function inThread(task: CacheTask, env: Env, limitMs: number): Promise<string | null> {
  const file = fileURLToPath(import.meta.url).replace(/[^/\\]*$/, import.meta.url.endsWith('.ts') ? 'actions-cache-worker.ts' : 'actions-cache-worker.js')
  const needed = Object.fromEntries(Object.entries(env).filter(([name, value]) => NEEDED.test(name) && value !== undefined)) as Record<string, string>
  return new Promise((resolve) => {
    const worker = new Worker(file, { workerData: task, env: needed, argv: [], execArgv: [], stdout: true, stderr: true })
    const limit = setTimeout(() => void worker.terminate(), limitMs)
    const end = (key: string | null): void => {
      clearTimeout(limit)
      resolve(key)
    }
    worker.once('message', (key: unknown) => end(typeof key === 'string' ? key : null))
    worker.once('error', () => end(null))
    worker.once('exit', () => end(null))
  })
}
