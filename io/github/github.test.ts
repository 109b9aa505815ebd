/** The client at its edges: where the token goes, what is followed, what is believed. The rest is proven by what posts (app/post-*.test.ts). */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { GitHub } from '../../core/world.ts'
import { startTwin } from '../../test/twin/twin.ts'
import { openGitHub, type GitHubOptions } from './github.ts'
import { lastPage, listIn, listOf, readArtifact, readCheck, readComment, readPull, readRun } from './readers.ts'

const CANARY = 'ghs_canaryCanaryCanaryCanaryCanaryCanary'
const noTime = { now: () => 0, wait: async () => undefined }

function open(apiUrl: string, more: Partial<GitHubOptions> = {}): GitHub {
  const opened = openGitHub({ repository: 'acme/garden', token: CANARY, apiUrl, signal: new AbortController().signal, time: noTime, ...more })
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

/** A server of a few lines, for answers that GitHub does not give. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: { readonly url: string; readonly headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, [Symbol.asyncDispose]: close }
}

const json = (response: ServerResponse, body: unknown, headers: Record<string, string> = {}): void => void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

test('A67, A69: a Link to another host is not followed: only the number in it is read', async () => {
  await using evil = await serve((_request, response) => json(response, []))
  await using twin = await startTwin()
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', files: { a: '1' } })
  const issue = twin.openIssue(repository, { title: 'Talk', author: 'ann' })
  for (let n = 0; n < 150; n += 1) twin.comment(repository, issue.number, 'ann', 'x')
  twin.arm({ on: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', fault: { kind: 'link', to: evil.url }, times: 2 })
  const github = open(twin.url, { token: twin.token({ as: twin.app('github-actions'), permissions: { issues: 'read' } }) })
  expect(await github.comments(issue.number, 1)).toMatchObject({ ok: true })
  const second = await github.comments(issue.number, 2)
  expect(second.ok && second.value.items).toHaveLength(50)
  expect(evil.seen).toEqual([])
})

test('A67: the storage of an artifact is another host, and does not see the token', async () => {
  await using storage = await serve((_request, response) => void response.writeHead(200).end('PK'))
  await using api = await serve((_request, response) => void response.writeHead(302, { location: `${storage.url}/blob?sig=1` }).end())
  expect(await open(api.url).download(7, { maxBytes: 100 })).toEqual({ ok: true, value: Buffer.from('PK') })
  expect(api.seen[0]!.headers.authorization).toBe(`token ${CANARY}`)
  expect(storage.seen).toHaveLength(1)
  expect(storage.seen[0]!.headers.authorization).toBeUndefined()
  expect(JSON.stringify(storage.seen)).not.toContain(CANARY)
})

test('A69: the storage leads nowhere further, and an address that is none of a storage is not asked', async () => {
  await using inner = await serve((_request, response) => void response.writeHead(200).end('secret'))
  await using storage = await serve((_request, response) => void response.writeHead(302, { location: inner.url }).end())
  for (const location of [storage.url, 'file:///etc/passwd', 'ftp://127.0.0.1/x', `http://user:password@${new URL(inner.url).host}/`, '/relative', '']) {
    await using api = await serve((_request, response) => void response.writeHead(302, { location }).end())
    expect({ location, answer: await open(api.url).download(7, { maxBytes: 100 }) }).toMatchObject({ answer: { ok: false } })
  }
  expect(inner.seen).toEqual([])
})

test.each([301, 302, 307, 308])('A67, A69: a redirect %i of the API to another host is not followed', async (status) => {
  await using evil = await serve((_request, response) => json(response, []))
  await using api = await serve((_request, response) => void response.writeHead(status, { location: `${evil.url}/repos/acme/garden/pulls` }).end())
  expect(await open(api.url).pullsFrom('a', 'b')).toMatchObject({ ok: false })
  expect(evil.seen).toEqual([])
})

test('an artifact over its limit is given up at once, also when its length is not told', async () => {
  for (const headers of [{ 'content-length': '1000' }, {}] as const) {
    await using storage = await serve((_request, response) => {
      response.writeHead(200, headers)
      for (let n = 0; n < 10; n += 1) response.write(Buffer.alloc(100))
      response.end()
    })
    await using api = await serve((_request, response) => void response.writeHead(302, { location: storage.url }).end())
    expect(await open(api.url).download(7, { maxBytes: 500 })).toMatchObject({ ok: false, problem: { kind: 'too_large' } })
  }
})

test('an answer over its limit is given up, and not asked for again', async () => {
  await using api = await serve((_request, response) => json(response, 'x'.repeat(9 * 1024 * 1024)))
  expect(await open(api.url).run(7)).toMatchObject({ ok: false, problem: { kind: 'too_large' } })
  expect(api.seen).toHaveLength(1)
})

test('an answer that does not come ends in time', async () => {
  await using api = await serve(() => undefined)
  expect(await open(api.url, { timeoutMs: 50 }).run(7)).toMatchObject({ ok: false, problem: { kind: 'unreachable', happened: 'unknown' } })
  expect(api.seen.length).toBeGreaterThan(1)
})

test('Ctrl-C ends a request and is no reason to ask again', async () => {
  const stop = new AbortController()
  await using api = await serve(() => stop.abort())
  expect(await open(api.url, { signal: stop.signal }).run(7)).toMatchObject({ ok: false })
  expect(api.seen).toHaveLength(1)
})

test.each([
  ['a list with a comment that has no number', [{ id: 1, body: 'a', user: null }, { body: 'b' }]],
  ['more than a page', Array.from({ length: 101 }, (_, id) => ({ id, body: '', user: null }))],
  ['an object', {}],
  ['null', null],
  ['a text', 'comments'],
] as const)('what GitHub does not answer is not believed: %s', async (_name, body) => {
  await using api = await serve((_request, response) => json(response, body))
  expect(await open(api.url).comments(1, 1)).toMatchObject({ ok: false, problem: { kind: 'unreadable' } })
})

test('a token does not go over a network in the clear, and not to an address that is none', () => {
  for (const apiUrl of ['http://github.example.com/api/v3', 'http://10.0.0.1', 'ftp://api.github.com', 'https://x@api.github.com', 'api.github.com', '']) {
    expect({ apiUrl, opened: openGitHub({ repository: 'a/b', token: CANARY, apiUrl, signal: new AbortController().signal }).ok }).toEqual({ apiUrl, opened: false })
  }
  for (const repository of ['', 'a', 'a/b/c', '../x', 'a/b?x=1']) expect(openGitHub({ repository, token: CANARY, apiUrl: 'https://api.github.com', signal: new AbortController().signal }).ok).toBe(false)
})

test('a server of its own is asked below its path', async () => {
  await using api = await serve((_request, response) => json(response, []))
  await open(`${api.url}/api/v3`).pullsFrom('ann', 'main')
  expect(api.seen[0]!.url).toBe('/api/v3/repos/acme/garden/pulls?state=open&head=ann%3Amain&per_page=100')
})

test('A67: nothing that fails prints, and no problem holds the token', async () => {
  const printed: string[] = []
  const write = process.stderr.write.bind(process.stderr)
  process.stderr.write = ((text: string) => (printed.push(String(text)), true)) as typeof process.stderr.write
  try {
    await using api = await serve((request, response) => void response.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify({ message: `refused ${String(request.headers.authorization)}` })))
    const answer = await open(api.url).createComment(1, 'x')
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect(JSON.stringify(answer)).not.toContain(CANARY)
  } finally {
    process.stderr.write = write
  }
  expect(printed.join('')).not.toContain(CANARY)
})

test('readers are total: any value gives ours or null', () => {
  const values = [undefined, null, 0, -1, 1.5, 2 ** 60, '', 'x', [], {}, { id: 1 }, { id: '1' }, { id: 1, user: { id: 1 } }, { head: { sha: 'x' } }, { workflow_runs: [] }]
  for (const value of values) for (const read of [readComment, readCheck, readPull, readRun, readArtifact]) expect(() => read(value)).not.toThrow()
  expect(listOf([1], () => null)).toBeNull()
  expect(listIn({ a: [] }, 'a', () => 1)).toEqual([])
  expect(readComment({ id: 1, body: 'x', user: { id: 2, login: 'a', type: 'Bot' }, performed_via_github_app: { id: 3 } })).toEqual({ id: 1, body: 'x', author: { id: 2, login: 'a', bot: true, app: 3 } })
})

test.each([
  ['<https://api.github.com/x?per_page=100&page=2>; rel="next", <https://api.github.com/x?per_page=100&page=7>; rel="last"', 7],
  ['<https://evil.example/x?page=9>; rel="last"', 9],
  ['<https://api.github.com/x?page=1>; rel="first"', 3],
  ['<https://api.github.com/x?page=99999999999>; rel="last"', 3],
  [undefined, 3],
])('the last page after %j is %i', (link, last) => {
  expect(lastPage(link, 3)).toBe(last)
})
