/** The batch API against a real server on this machine: what goes out, and that nothing it answers does harm. */
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import type { LfsAnswer } from '../core/world.ts'
import { openLfs } from './lfs-batch.ts'
import { lfsServer, type LfsServer } from './testing/lfs-server.ts'

const objects = (count: number): { oid: string; size: number }[] => Array.from({ length: count }, (_, at) => ({ oid: createHash('sha256').update(String(at)).digest('hex'), size: at }))
const ENV = { HORTUS_LFS_TOKEN: 'secret' }

const ask = ({ url }: Pick<LfsServer, 'url'>, count: number, more: { withToken?: boolean; env?: Record<string, string>; ms?: number } = {}): Promise<LfsAnswer> =>
  openLfs(more.env ?? ENV, { requestMs: more.ms ?? 5000, wholeMs: 10_000 }).absent({ server: url, withToken: more.withToken ?? false, objects: objects(count), signal: new AbortController().signal })

test('250 contents are three questions, and those the server has not are told', async () => {
  const all = objects(250)
  const gone = new Map([[all[3]!.oid, 404], [all[120]!.oid, 410], [all[249]!.oid, 404], [all[200]!.oid, 500]])
  await using server = await lfsServer((oid) => gone.get(oid) ?? null)
  const { absent, unanswered, trouble } = await ask(server, 250)
  expect([absent.toSorted(), unanswered, trouble]).toEqual([[all[3]!.oid, all[120]!.oid, all[249]!.oid].toSorted(), 1, null])
  expect(server.asked.map(({ oids }) => oids.length).sort()).toEqual([100, 100, 50])
  expect(server.asked[0]).toMatchObject({ path: 'POST /a/b.git/info/lfs/objects/batch', headers: { accept: 'application/vnd.git-lfs+json', 'content-type': 'application/vnd.git-lfs+json' }, body: { operation: 'download', hash_algo: 'sha256' } })
})

test('A15: the token goes out only when it is asked for', async () => {
  await using server = await lfsServer()
  await ask(server, 1)
  await ask(server, 1, { withToken: true })
  await ask(server, 1, { withToken: true, env: { HORTUS_LFS_TOKEN: 'user:word' } })
  await ask(server, 1, { withToken: true, env: {} })
  const sent = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`
  expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, sent('x-access-token:secret'), sent('user:word'), undefined])
})

test('A15: a redirect is not followed, with or without a token', async () => {
  await using target = await lfsServer(() => 404)
  for (const status of [301, 302, 307, 308]) {
    await using server = await lfsServer(() => null, (response) => Boolean(response.writeHead(status, { location: `${target.url}/objects/batch` }).end()))
    expect(await ask(server, 1, { withToken: true })).toEqual({ absent: [], unanswered: 0, trouble: `it leads elsewhere, which is not followed (${status})` })
  }
  expect(target.asked).toEqual([])
})

const answers = (status: number, body: string | Buffer) => (response: ServerResponse): boolean => Boolean(response.writeHead(status).end(body))

test.each<[string, (response: ServerResponse) => boolean, string]>([
  ['credentials are missing', answers(401, ''), 'it asks for other credentials (401)'],
  ['it is forbidden', answers(403, ''), 'it asks for other credentials (403)'],
  ['there is no such repository', answers(404, '{"message": "no"}'), 'it knows no such repository (404)'],
  ['it is asked too often', answers(429, ''), 'it wants to be asked less often (429)'],
  ['the server is broken', answers(500, ''), 'it answers with the status 500'],
  ['the answer is a web page', answers(200, '<html>'), 'its answer is no batch response'],
  ['the answer is not UTF-8', answers(200, Buffer.from([0xff, 0xfe])), 'its answer cannot be read'],
  ['A09: the answer is too large', answers(200, `{"objects": [], "x": "${'x'.repeat(5 << 20)}"}`), 'its answer is too large'],
  ['the connection breaks', (response) => Boolean(response.destroy()), 'it cannot be reached (UND_ERR_SOCKET)'],
  ['A09: the answer never comes', () => true, 'it did not answer in time'],
  ['A09: the answer never ends', (response) => Boolean(response.writeHead(200).write('{"objects": [')), 'it did not answer in time'],
])('when %s, that is said once and nothing about the contents', async (_what, answer, trouble) => {
  await using server = await lfsServer(() => null, (response) => answer(response) || true)
  // Only who waits for nothing is short of time: on a busy machine the others would be too.
  const ms = trouble === 'it did not answer in time' ? 300 : 30_000
  expect(await ask(server, 1000, { ms })).toEqual({ absent: [], unanswered: 0, trouble })
  expect(server.asked.length).toBeLessThanOrEqual(4)
})

test('a server that is not there', async () => {
  const server = await lfsServer()
  await server[Symbol.asyncDispose]()
  expect(await ask(server, 1)).toEqual({ absent: [], unanswered: 0, trouble: 'it cannot be reached (ECONNREFUSED)' })
})
