import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cache, HashRequest } from '../core/world.ts'
import { openBulk } from './bulk.ts'
import { METRICS_MAX_BYTES } from './bulk-reader.ts'
import { HASH_CACHE_KEY, onlyBlobs, readHashes } from './hash-cache.ts'
import { shareOut } from './share-out.ts'
import { temporaryDirectory } from './testing/temporary.ts'
import { inThreads, workerFile } from './threads.ts'

const sha = (bytes: Uint8Array | string, name = 'sha256') => createHash(name).update(bytes).digest('hex')
const plain = (path: string, more: Partial<HashRequest> = {}): HashRequest => ({ path, blob: null, algorithms: ['sha256'], ...more })
const old = new Date(Date.now() - 60_000)

test('threads and the process itself give the same hashes as node:crypto, for files of every size', async () => {
  await using dir = await temporaryDirectory()
  const sizes = [0, 1, 65_535, 65_536, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 30 << 20, 60 << 20, 60 << 20]
  const contents = sizes.map((size) => randomBytes(size))
  contents.forEach((bytes, at) => writeFileSync(join(dir.path, `f${at}`), bytes))
  const found = await openBulk(dir.path).hash(contents.map((_, at) => plain(`f${at}`, { algorithms: ['sha256', 'sha512'] })))
  contents.forEach((bytes, at) => expect(found.get(`f${at}`)).toEqual({ ok: true, bytes: bytes.length, digests: { sha256: sha(bytes), sha512: sha(bytes, 'sha512') }, from: 'content' }))
})

test('A11: a symlink, a file behind a linked directory, a pipe, a directory and a missing file are named, and nothing of them is read', async () => {
  await using outside = await temporaryDirectory({ 'secret': 'secret' })
  await using dir = await temporaryDirectory({ 'real/f': 'f' })
  symlinkSync(join(outside.path, 'secret'), join(dir.path, 'link'))
  symlinkSync(outside.path, join(dir.path, 'away'))
  symlinkSync('real', join(dir.path, 'inner'))
  symlinkSync('nothing', join(dir.path, 'dangling'))
  mkdirSync(join(dir.path, 'folder'))
  execFileSync('mkfifo', [join(dir.path, 'pipe')])
  const paths = ['link', 'away/secret', 'inner/f', 'dangling', 'folder', 'pipe', 'missing', 'real/missing', '../x', '/etc/passwd', 'real/f']
  const found = await openBulk(dir.path).hash(paths.map((path) => plain(path)))
  const kinds = paths.map((path) => [path, found.get(path)]).map(([path, each]) => [path, typeof each === 'object' && each.ok ? 'ok' : (each as { problem: { kind: string } }).problem.kind])
  expect(Object.fromEntries(kinds)).toEqual({ 'link': 'outside', 'away/secret': 'outside', 'inner/f': 'outside', 'dangling': 'outside', 'folder': 'not_a_file', 'pipe': 'not_a_file', 'missing': 'missing', 'real/missing': 'missing', '../x': 'outside', '/etc/passwd': 'outside', 'real/f': 'ok' })
})

test('A09: a metrics file over the cap is refused before it is read, and the next one is read', async () => {
  await using dir = await temporaryDirectory({ 'ok.json': '{"summary":{"loss":1}}', 'huge.json': '' })
  truncateSync(join(dir.path, 'huge.json'), METRICS_MAX_BYTES + 1)
  const found = await openBulk(dir.path).metrics(['huge.json', 'ok.json', 'none.json'])
  expect(found.get('huge.json')).toMatchObject({ ok: false, problem: { kind: 'too_large' } })
  expect(found.get('ok.json')).toMatchObject({ ok: true, value: { summary: { loss: 1 } } })
  expect(found.get('none.json')).toMatchObject({ ok: false, problem: { kind: 'missing' } })
})

test('what is large and much goes to threads, and is answered from there', async () => {
  await using dir = await temporaryDirectory()
  const text = `{"summary":{"a":1},"history":{"a":[${'{"step":1,"value":2},'.repeat(300_000)}{"step":1,"value":2}]}}`
  for (let at = 0; at < 6; at++) writeFileSync(join(dir.path, `m${at}.json`), text)
  const found = await openBulk(dir.path).metrics(Array.from({ length: 6 }, (_, at) => `m${at}.json`))
  expect([...found.values()].map((each) => each.ok && each.value.bytes)).toEqual(Array.from({ length: 6 }, () => text.length))
})

test('a thread that cannot be started, or breaks, gives no answer', async () => {
  await using dir = await temporaryDirectory({ 'broken.mjs': 'throw new Error("broken")', 'silent.mjs': '' })
  for (const file of ['missing.mjs', 'broken.mjs', 'silent.mjs']) expect(await inThreads(dir.path, [[{ path: 'broken.mjs' }]], join(dir.path, file))).toEqual([null])
  expect(await inThreads(dir.path, [[{ path: 'missing' }]], workerFile())).toEqual([[{ kind: 'metrics', facts: { ok: false, problem: { kind: 'missing', message: 'it is not there' } } }]])
})

test('work is shared out whole and evenly: no share is heavier than another by more than the heaviest piece', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 })), fc.integer({ min: 1, max: 4 }), (weights, shares) => {
      const lists = shareOut(weights.map((weight, item) => ({ item, weight })), shares)
      expect(lists.flat().sort((a, b) => a - b)).toEqual(weights.map((_, item) => item))
      const sums = lists.map((list) => list.reduce((sum, item) => sum + weights[item]! + 20_000, 0))
      const least = sums.length < shares ? 0 : Math.min(...sums)
      expect(Math.max(0, ...sums) - least).toBeLessThanOrEqual(Math.max(0, ...weights) + 20_000)
    }),
  )
})

// ---------------------------------------------------------------- the cache

function memory(): Cache & { text: string | null } {
  const kept: Cache & { text: string | null } = { text: null, build: async () => 'b', get: async (key) => (key === HASH_CACHE_KEY ? kept.text : null), put: async (_key, text) => void (kept.text = text) }
  return kept
}

async function aged(files: Record<string, string>): ReturnType<typeof temporaryDirectory> {
  const dir = await temporaryDirectory(files)
  for (const name of Object.keys(files)) utimesSync(join(dir.path, name), old, old)
  return dir
}

test('a blob that git calls clean is hashed once, in whatever clone it lies', async () => {
  await using one = await temporaryDirectory({ f: 'content' })
  await using other = await temporaryDirectory({ g: 'content' })
  const cache = memory()
  const blob = 'a'.repeat(40)
  await openBulk(one.path, cache).hash([plain('f', { blob, size: 7 })])
  expect((await openBulk(other.path, cache).hash([plain('g', { blob, size: 7 })])).get('g')).toEqual({ ok: true, bytes: 7, digests: { sha256: sha('content') }, from: 'cache' })
  // The same blob written with other line ends is not the same content.
  expect((await openBulk(other.path, cache).hash([plain('g', { blob, size: 8 })])).get('g')).toMatchObject({ from: 'content' })
  // Another algorithm was not computed.
  expect((await openBulk(other.path, cache).hash([plain('g', { blob, size: 7, algorithms: ['sha512'] })])).get('g')).toMatchObject({ from: 'content' })
  expect((await openBulk(other.path, cache).hash([plain('g', { blob, size: 7, algorithms: ['sha256', 'sha512'] })])).get('g')).toMatchObject({ from: 'cache' })
})

test('a file that was changed within the last two seconds is hashed again: two changes may share one tick of the clock', async () => {
  await using dir = await temporaryDirectory({ f: 'one' })
  const cache = memory()
  await openBulk(dir.path, cache).hash([plain('f')])
  writeFileSync(join(dir.path, 'f'), 'two')
  expect((await openBulk(dir.path, cache).hash([plain('f')])).get('f')).toMatchObject({ digests: { sha256: sha('two') }, from: 'content' })
  expect(cache.text).toBe(null)
})

test('what the disk says of an older file is a key; a change of its content is seen although size and time are put back', async () => {
  await using dir = await aged({ f: 'one' })
  const cache = memory()
  // The inode's own time (ctime) cannot be set, so the test waits until it is old enough to tell.
  await new Promise((resolve) => setTimeout(resolve, 2100))
  await openBulk(dir.path, cache).hash([plain('f')])
  expect((await openBulk(dir.path, cache).hash([plain('f')])).get('f')).toMatchObject({ digests: { sha256: sha('one') }, from: 'cache' })
  writeFileSync(join(dir.path, 'f'), 'two')
  utimesSync(join(dir.path, 'f'), old, old)
  expect((await openBulk(dir.path, cache).hash([plain('f')])).get('f')).toMatchObject({ digests: { sha256: sha('two') }, from: 'content' })
})

test('A47: a damaged, cut or foreign cache is a miss, never an answer', async () => {
  await using dir = await temporaryDirectory({ f: 'content' })
  const blob = 'a'.repeat(40)
  const good = memory()
  await openBulk(dir.path, good).hash([plain('f', { blob, size: 7 })])
  const text = good.text!
  expect(readHashes(text).size).toBe(1)
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('0', 'f', '-', '\n', ' ', ''), async (at, letter) => {
      const bad = text.slice(0, at) + letter + text.slice(at + 1)
      const found = await openBulk(dir.path, { build: async () => 'b', get: async () => bad, put: async () => undefined }).hash([plain('f', { blob, size: 7 })])
      expect(found.get('f')).toMatchObject({ digests: { sha256: sha('content') } })
      expect(readHashes(bad).size).toBe(bad === text ? 1 : 0)
    }),
  )
})

test('only what means the same in every clone goes to a shared cache', async () => {
  const stat = `stat 1:2:3:4:5 3 ${'a'.repeat(64)} -`
  const blob = `blob ${'b'.repeat(40)}:3 3 ${'c'.repeat(64)} -`
  const body = `${stat}\n${blob}\n`
  const text = `hashes/1 ${sha(body)}\n${body}`
  expect([...readHashes(text).keys()]).toHaveLength(2)
  expect([...readHashes(onlyBlobs(text)).keys()]).toEqual([`blob ${'b'.repeat(40)}:3`])
})
