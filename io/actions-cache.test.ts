import { hash, randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { HashRequest } from '../core/world.ts'
import { keysOf, openSharedHashes, permissions } from './actions-cache.ts'
import { openBulk } from './bulk.ts'
import { startCacheService, type CacheService } from './testing/cache-service.ts'
import { temporaryDirectory } from './testing/temporary.ts'

const CONTENT = 'content\n'
const BLOB = 'a'.repeat(40)
const REQUEST: HashRequest = { path: 'f', blob: BLOB, size: CONTENT.length, algorithms: ['sha256'] }
const RIGHT = hash('sha256', CONTENT)

/** One run of a job: a fresh runner with the repository, which hashes and saves. */
async function run(service: CacheService, more: Record<string, string> = {}, options: { limitMs?: number; worthBytes?: number } = {}): Promise<'content' | 'cache'> {
  await using runner = await temporaryDirectory({ 'repository/f': CONTENT })
  const root = join(runner.path, 'repository')
  const env = { ...service.env, PATH: process.env['PATH'], RUNNER_TEMP: TEMP, GITHUB_WORKSPACE: root, GITHUB_EVENT_NAME: 'push', ...more }
  const shared = openSharedHashes(root, openBulk(root), env, { worthBytes: 1, limitMs: 10_000, ...options })
  const outcome = (await shared.bulk.hash([REQUEST])).get('f')
  if (outcome?.ok !== true) throw new Error('not hashed')
  expect(outcome.digests.sha256).toBe(RIGHT)
  await shared.save()
  return outcome.from
}

/** The version of an entry depends on the path, which is the same on every runner. */
const TEMP = join(tmpdir(), `hortus-runner-temp-${process.pid}`)
afterAll(() => rmSync(TEMP, { recursive: true, force: true }))

test('what one run hashed the next does not hash again, and nothing new is not saved again', async () => {
  await using service = await startCacheService()
  expect(await run(service)).toBe('content')
  expect(service.entries.map(({ key }) => key)).toEqual([expect.stringMatching(/^hortus-hashes-1-trusted-[0-9a-f]{32}$/)])
  expect(await run(service)).toBe('cache')
  expect(service.entries).toHaveLength(1)
})

test('A47: a trusted run never reads what an untrusted one wrote; the other way round it may', async () => {
  await using service = await startCacheService()
  expect(await run(service, { GITHUB_EVENT_NAME: 'pull_request' })).toBe('content')
  expect(service.entries[0]!.key).toMatch(/^hortus-hashes-1-untrusted-/)
  expect(await run(service, { GITHUB_EVENT_NAME: 'push' })).toBe('content')
  expect(await run(service, { GITHUB_EVENT_NAME: 'push' })).toBe('cache')
  service.entries.splice(0, 1)
  expect(await run(service, { GITHUB_EVENT_NAME: 'pull_request_target' })).toBe('cache')
})

test('A47: every event that is not known to be trusted is untrusted, and its prefix is none of the trusted', () => {
  for (const event of ['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', 'merge_group', 'something_new', '']) expect(keysOf({ GITHUB_EVENT_NAME: event }).own).toMatch(/-untrusted-$/)
  for (const event of ['push', 'schedule', 'workflow_dispatch']) {
    const { own, readable } = keysOf({ GITHUB_EVENT_NAME: event })
    expect(readable).toEqual([own])
    expect(keysOf({}).own.startsWith(own)).toBe(false)
  }
})

test('the mode that the runner sets is kept: none, read, write-only', async () => {
  await using service = await startCacheService()
  await run(service, { ACTIONS_CACHE_MODE: 'read' })
  await run(service, { ACTIONS_CACHE_MODE: 'none' })
  expect(service.entries).toEqual([])
  await run(service, { ACTIONS_CACHE_MODE: 'write-only' })
  expect(service.entries).toHaveLength(1)
  expect(await run(service, { ACTIONS_CACHE_MODE: 'write-only' })).toBe('content')
  expect(await run(service, { ACTIONS_CACHE_MODE: 'none' })).toBe('content')
  expect(await run(service, { ACTIONS_CACHE_MODE: 'read' })).toBe('cache')
  expect(permissions({ ACTIONS_CACHE_MODE: 'Write' })).toEqual({ read: true, write: true })
})

test('a service that is away, fails, or never answers costs its time limit and nothing else', async () => {
  await using service = await startCacheService()
  service.fault = (_request, response) => (response.writeHead(500).end('{}'), true)
  const started = performance.now()
  expect(await run(service, {}, { limitMs: 1500 })).toBe('content')
  service.fault = () => true
  expect(await run(service, {}, { limitMs: 1500 })).toBe('content')
  service.fault = (request) => (request.socket.destroy(), true)
  expect(await run(service, {}, { limitMs: 1500 })).toBe('content')
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(service.entries).toEqual([])
})

test('A47: an archive that is damaged or holds something else is a miss', async () => {
  await using service = await startCacheService()
  await run(service)
  const [entry] = service.entries as [(typeof service.entries)[number]]
  const whole = entry.bytes!
  for (const bytes of [randomBytes(whole.length), whole.subarray(0, whole.length >> 1), Buffer.from('not an archive')]) {
    entry.bytes = bytes
    expect(await run(service, { ACTIONS_CACHE_MODE: 'read' })).toBe('content')
  }
})

test('little work does not ask the service, and without a service nothing is asked', async () => {
  await using service = await startCacheService()
  expect(await run(service, {}, { worthBytes: 1 << 20 })).toBe('content')
  expect(service.calls).toEqual([])
  await using dir = await temporaryDirectory({ f: CONTENT })
  writeFileSync(join(dir.path, 'f'), CONTENT)
  const shared = openSharedHashes(dir.path, openBulk(dir.path), {}, { worthBytes: 1 })
  expect((await shared.bulk.hash([REQUEST])).get('f')).toMatchObject({ ok: true, from: 'content' })
  await shared.save()
})
