/**
 * GitHub's cache service on the loopback interface: the Twirp calls that @actions/cache 6 makes, and the part of Azure's
 * blob storage behind them (blocks, block lists, ranges). Entries are write-once, found by exact key, then by the prefixes
 * in their order, the newest first; another version (path, compression) is another cache. Scopes of branches are not in it.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CacheEntry {
  readonly key: string
  readonly version: string
  bytes: Buffer | null
}

export interface CacheService extends AsyncDisposable {
  readonly url: string
  /** What a runner sets for a step, so that @actions/cache finds the service. */
  readonly env: Readonly<Record<string, string>>
  /** In the order they were made; `bytes` is null until the upload is finished. */
  readonly entries: CacheEntry[]
  /** Names of the Twirp calls so far. */
  readonly calls: readonly string[]
  /** Answers instead of the service, when it returns true. */
  fault: ((request: IncomingMessage, response: ServerResponse) => boolean) | null
}

export async function startCacheService(): Promise<CacheService> {
  const entries: CacheEntry[] = []
  const calls: string[] = []
  const blobs = new Map<string, Blob>()
  const state: { fault: CacheService['fault'] } = { fault: null }
  const server = createServer((request, response) => {
    if (state.fault?.(request, response) === true) return
    void body(request).then((bytes) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
      const method = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(url.pathname)?.[1]
      if (method === undefined) return storage(blobs, request, url, bytes, response)
      calls.push(method)
      if (!/^Bearer .+/.test(request.headers.authorization ?? '')) return json(response, 401, { code: 'unauthenticated', msg: 'no token' })
      return answer(method, JSON.parse(bytes.toString('utf8')) as Asked, { entries, blobs, origin: url.origin, response })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    url,
    env: { ACTIONS_CACHE_SERVICE_V2: '1', ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: 'token', GITHUB_SERVER_URL: 'https://github.com' },
    entries,
    calls,
    get fault() {
      return state.fault
    },
    set fault(fault) {
      state.fault = fault
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

// ---------------------------------------------------------------- Twirp

interface Asked {
  readonly key: string
  readonly version: string
  readonly restore_keys?: readonly string[]
  readonly size_bytes?: string
}

interface Blob {
  bytes: Buffer | null
  readonly blocks: Map<string, Buffer>
  readonly entry: CacheEntry
}

interface Inside {
  readonly entries: CacheEntry[]
  readonly blobs: Map<string, Blob>
  readonly origin: string
  readonly response: ServerResponse
}

function answer(method: string, asked: Asked, { entries, blobs, origin, response }: Inside): void {
  const same = entries.find(({ key, version }) => key === asked.key && version === asked.version)
  if (method === 'CreateCacheEntry') {
    if (same !== undefined) return json(response, 409, { code: 'already_exists', msg: 'cache entry already exists' })
    const entry: CacheEntry = { key: asked.key, version: asked.version, bytes: null }
    const id = randomUUID()
    entries.push(entry)
    blobs.set(id, { bytes: null, blocks: new Map(), entry })
    return json(response, 200, { ok: true, signed_upload_url: `${origin}/blob/${id}?sig=upload` })
  }
  if (method === 'FinalizeCacheEntryUpload') {
    const blob = [...blobs.values()].find(({ entry }) => entry === same)
    const whole = blob?.bytes ?? null
    if (same === undefined || whole === null || String(whole.length) !== asked.size_bytes) return json(response, 400, { code: 'invalid_argument', msg: 'size does not match' })
    same.bytes = whole
    return json(response, 200, { ok: true, entry_id: String(entries.indexOf(same) + 1) })
  }
  if (method !== 'GetCacheEntryDownloadURL') return json(response, 404, { code: 'bad_route', msg: method })
  const readable = entries.filter(({ version, bytes }) => version === asked.version && bytes !== null).toReversed()
  const wanted = [asked.key, ...(asked.restore_keys ?? [])]
  const found = readable.find(({ key }) => key === asked.key) ?? wanted.map((prefix) => readable.find(({ key }) => key.startsWith(prefix))).find((entry) => entry !== undefined)
  const id = [...blobs].find(([, { entry }]) => entry === found)?.[0]
  return found === undefined ? json(response, 200, { ok: false }) : json(response, 200, { ok: true, signed_download_url: `${origin}/blob/${id}?sig=download`, matched_key: found.key })
}

// ---------------------------------------------------------------- blob storage

function storage(blobs: ReadonlyMap<string, Blob>, { method, headers }: IncomingMessage, url: URL, bytes: Buffer, response: ServerResponse): void {
  const blob = blobs.get(url.pathname.replace('/blob/', ''))
  if (blob === undefined) return void response.writeHead(404).end()
  const common = { 'etag': '"0x1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': randomUUID(), 'x-ms-version': '2025-01-05', 'x-ms-blob-type': 'BlockBlob', 'accept-ranges': 'bytes' }
  if (method === 'PUT') {
    if (url.searchParams.get('sig') !== 'upload') return void response.writeHead(403).end()
    const part = url.searchParams.get('comp')
    if (part === 'block') blob.blocks.set(url.searchParams.get('blockid') ?? '', bytes)
    else if (part === 'blocklist') blob.bytes = Buffer.concat([...bytes.toString('utf8').matchAll(/<(?:Latest|Committed|Uncommitted)>([^<]*)</g)].map(([, id]) => blob.blocks.get(id!) ?? Buffer.alloc(0)))
    else blob.bytes = bytes
    return void response.writeHead(201, common).end()
  }
  const whole = blob.entry.bytes ?? Buffer.alloc(0)
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers.range ?? ''))
  if (method === 'HEAD' || range === null) return void response.writeHead(200, { ...common, 'content-length': whole.length }).end(method === 'HEAD' ? undefined : whole)
  const from = Number(range[1])
  const to = Math.min(range[2] === '' ? whole.length - 1 : Number(range[2]), whole.length - 1)
  response.writeHead(206, { ...common, 'content-length': to - from + 1, 'content-range': `bytes ${from}-${to}/${whole.length}` }).end(whole.subarray(from, to + 1))
}

function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

async function body(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
