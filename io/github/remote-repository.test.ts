/** The client at its edges: what is followed, what is believed, where the token goes. The rest is proven by what graduates (app/graduate.test.ts). */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RemoteRepository } from '../../core/world.ts'
import { gitToken } from './git-token.ts'
import { readBranch, readCommit, readFacts, readProposal, readRoot, readText } from './remote-readers.ts'
import { openRemoteRepository } from './remote-repository.ts'

const CANARY = 'ghs_canaryCanaryCanaryCanaryCanaryCanary'
const FACTS = { id: 7, full_name: 'acme/digits', default_branch: 'main', private: false, archived: false, disabled: false, fork: false }

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, [Symbol.asyncDispose]: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))) }
}

const json = (response: ServerResponse, status: number, body: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

function open(apiUrl: string, serverUrl = apiUrl): RemoteRepository {
  const opened = openRemoteRepository({ repository: 'acme/digits', token: CANARY, apiUrl, serverUrl, signal: new AbortController().signal, time: { now: () => 0, wait: async () => undefined } })
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

test('a server of its own is asked below its path, by name once and then by number', async () => {
  await using api = await serve((request, response) => json(response, 200, request.url?.includes('pulls') === true ? [] : FACTS))
  const remote = open(`${api.url}/api/v3`, api.url)
  expect(await remote.look()).toEqual({ ok: true, value: { kind: 'there', facts: { id: 7, fullName: 'acme/digits', isPrivate: false, archived: false, disabled: false, fork: false, defaultBranch: 'main' } } })
  await remote.byId(7).pullsFrom('acme', 'hortus/x')
  expect(remote.webUrl).toBe(`${api.url}/acme/digits`)
  expect(api.seen.map((line) => line.split(' ')[1])).toEqual(['/api/v3/repos/acme/digits', '/api/v3/repositories/7/pulls?state=all&head=acme%3Ahortus%2Fx&per_page=100'])
})

test.each([301, 302, 307, 308])('A69, A76: a name that answers with %i has moved: it is not followed, and nobody else sees the token', async (status) => {
  await using evil = await serve((_request, response) => json(response, 200, FACTS))
  await using api = await serve((_request, response) => void response.writeHead(status, { location: `${evil.url}/repositories/9` }).end('{}'))
  expect(await open(api.url).look()).toEqual({ ok: true, value: { kind: 'moved' } })
  expect(evil.seen).toEqual([])
})

test.each([
  [{ ...FACTS, archived: undefined }],
  [{ ...FACTS, id: '7' }],
  [[]],
  [null],
])('what GitHub does not answer is not believed: %j', async (body) => {
  await using api = await serve((_request, response) => json(response, 200, body))
  expect(await open(api.url).look()).toMatchObject({ ok: false, problem: { kind: 'unreadable' } })
})

test('a branch whose name begins so is another branch', async () => {
  await using api = await serve((_request, response) => json(response, 200, { ref: 'refs/heads/hortus/x-2', object: { type: 'commit', sha: 'a'.repeat(40) } }))
  expect(await open(api.url).byId(7).branch('hortus/x')).toMatchObject({ ok: false })
})

test('a branch that is not there, and a repository without a commit, are no branch and no problem', async () => {
  for (const status of [404, 409]) {
    await using api = await serve((_request, response) => json(response, status, { message: 'x' }))
    expect(await open(api.url).byId(7).branch('main')).toEqual({ ok: true, value: null })
  }
})

test('A67: a token is told to git for one host, and stands in no word of a command line', () => {
  const settings = gitToken(CANARY, 'https://github.com/acme/digits.git')
  expect(settings['GIT_CONFIG_KEY_1']).toBe('http.https://github.com/.extraheader')
  expect(Object.keys(settings).join()).not.toContain(CANARY)
})

test('addresses in the clear are refused', () => {
  for (const [apiUrl, serverUrl] of [['http://api.example.com', 'https://github.com'], ['https://api.github.com', 'http://github.com'], ['https://x@api.github.com', 'https://github.com'], ['', '']]) {
    expect(openRemoteRepository({ repository: 'a/b', token: CANARY, apiUrl: apiUrl!, serverUrl: serverUrl!, signal: new AbortController().signal }).ok).toBe(false)
  }
})

test('readers are total: any value gives ours or null', () => {
  fc.assert(fc.property(fc.anything(), (value) => {
    for (const read of [readFacts, readCommit, readRoot, readText, readProposal]) expect(() => read(value)).not.toThrow()
    expect(() => readBranch(value, 'refs/heads/x')).not.toThrow()
  }))
  expect(readRoot({ tree: [], truncated: true })).toBeNull()
  expect(readText({ type: 'file', encoding: 'base64', content: 'aGk=\n' })).toBe('hi')
  expect(readText({ type: 'symlink', encoding: 'base64', content: 'aGk=' })).toBeNull()
  expect(readProposal({ number: 1, title: 't', state: 'closed', merged_at: '2026-01-01T00:00:00Z', body: null, head: { ref: 'a', sha: 'a'.repeat(40), repo: null }, base: { ref: 'main' } })).toMatchObject({ state: 'merged', body: '', head: { repository: null } })
})
