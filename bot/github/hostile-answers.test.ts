/** What comes back is not what GitHub answers: a problem of a known kind, never a crash, never half a value (A67, A69). */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDelivery, readInstallation, readMinted, readRepositoryFacts, readApp } from './app-readers.ts'
import type { Answer } from '../../core/world/github.ts'
import { openAppClient } from './open-app-client.ts'
import { readIssue, readPullDetails, readRepositoryComment, readRole, readRunFacts } from './readers.ts'
import type { RepositoryClient } from './repository-client.ts'

const READERS: Readonly<Record<string, (value: unknown) => unknown>> = { readDelivery, readInstallation, readMinted: (value) => readMinted(value, 7), readRepositoryFacts, readApp, readIssue, readPullDetails, readRepositoryComment, readRole: (value) => readRole(value, 'ann'), readRunFacts }

const user = { id: 5, login: 'ann', type: 'User' }
const side = { sha: 'a'.repeat(40), ref: 'main', repo: { id: 7 } }
const GOOD: Readonly<Record<string, Record<string, unknown>>> = {
  readDelivery: { id: 1, guid: 'g', event: 'push', delivered_at: '2026-01-01T00:00:00Z', status_code: 200, redelivery: false },
  readInstallation: { id: 1, account: user, suspended_at: null },
  readMinted: { token: 'ghs_0123456789', expires_at: '2026-01-01T00:00:00Z', repositories: [{ id: 7, owner: user, name: 'garden', default_branch: 'main', private: false, archived: false }] },
  readRepositoryFacts: { id: 7, owner: user, name: 'garden', default_branch: 'main', private: false, archived: false },
  readApp: { id: 1, slug: 'hortus' },
  readIssue: { id: 1, number: 1, title: 't', body: null, state: 'open', locked: false, user },
  readPullDetails: { number: 1, title: 't', body: 'b', state: 'open', draft: false, merged_at: null, html_url: 'https://x', user, head: side, base: side },
  readRepositoryComment: { id: 1, node_id: 'n', body: 'b', user, issue_url: 'https://api.github.com/repos/a/b/issues/1', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' },
  readRole: { permission: 'write', role_name: 'maintain', user },
  readRunFacts: { id: 1, run_attempt: 1, head_sha: 'a'.repeat(40), event: 'push', path: 'w.yml', status: 'queued', conclusion: null, run_started_at: '2026-01-01T00:00:00Z', display_title: 't', html_url: 'https://x', head_branch: 'main', head_repository: { id: 7, owner: user } },
}
/** Without these there is no value. */
const OPTIONAL = new Set(['suspended_at', 'repositories', 'body', 'user', 'merged_at', 'draft', 'permission', 'role_name', 'conclusion', 'run_started_at', 'head_branch', 'head_repository', 'archived_at', 'display_title'])

test.each(Object.keys(READERS))('%s takes what GitHub sends, nothing with a needed field missing or of another type, and never throws', (name) => {
  const [read, good] = [READERS[name]!, GOOD[name]!]
  expect(read(good)).not.toBeNull()
  for (const key of Object.keys(good).filter((each) => !OPTIONAL.has(each))) {
    expect({ key, value: read(Object.fromEntries(Object.entries(good).filter(([each]) => each !== key))) }).toEqual({ key, value: null })
    for (const wrong of [null, [], {}, Number.NaN, -1, 1.5, 'x'.repeat(400_000)]) expect({ key, wrong: String(wrong).slice(0, 10), value: read({ ...good, [key]: wrong }) }).toMatchObject({ value: null })
  }
  fc.assert(fc.property(fc.anything(), fc.constantFrom(...Object.keys(good)), (value, key) => {
    read(value)
    read({ ...good, [key]: value })
    return true
  }))
})

test('G12: a token that reaches another repository is not taken', () => {
  expect(readMinted({ ...GOOD['readMinted'], repositories: [GOOD['readRepositoryFacts'], { ...GOOD['readRepositoryFacts'], id: 8 }] }, 7)).toBeNull()
})

test.each([['owner', '../x'], ['name', '..'], ['name', 'a/b'], ['name', 'a b'], ['name', 'x@evil.example'], ['owner', 'a\n']])('A69: a %s %j becomes no part of an address', (key, value) => {
  expect(readRepositoryFacts({ ...GOOD['readRepositoryFacts'], [key]: key === 'owner' ? { login: value } : value })).toBeNull()
})

test('a role of an organisation is what it comes to, and another person is nobody', () => {
  expect(readRole({ permission: 'write', role_name: 'gardener', user }, 'ann')).toEqual({ id: 5, role: 'write' })
  expect(readRole({ permission: 'admin', role_name: 'admin', user: { ...user, login: 'eve' } }, 'ann')).toBeNull()
})

/** Every operation, on a client whose GitHub answers what the test wants. */
const OPERATIONS: Readonly<Record<string, (github: RepositoryClient) => Promise<Answer<unknown>>>> = {
  issue: (github) => github.issue(1),
  ourIssues: (github) => github.ourIssues(1),
  createIssue: (github) => github.createIssue({ title: 't', body: 'b', labels: [] }),
  updateIssue: (github) => github.updateIssue(1, { state: 'closed' }),
  comment: (github) => github.comment(1),
  comments: (github) => github.comments(1, 1),
  createComment: (github) => github.createComment(1, 'x'),
  commentsSince: (github) => github.commentsSince(0, 1),
  roleOf: (github) => github.roleOf('ann'),
  pullDetails: (github) => github.pullDetails(1),
  pullsOfBranch: (github) => github.pullsOfBranch('hortus/x'),
  createPull: (github) => github.createPull({ title: 't', body: 'b', head: 'hortus/x', base: 'main', draft: true }),
  updatePull: (github) => github.updatePull(1, { title: 'x' }),
  reviewsOf: (github) => github.reviewsOf(1),
  emailsOf: (github) => github.emailsOf(1),
  branch: (github) => github.branch('hortus/x'),
  startCheck: (github) => github.startCheck({ name: 'n', sha: 'a'.repeat(40), externalId: 'k', title: 't', summary: 's', annotations: [] }),
  updateCheck: (github) => github.updateCheck(1, { status: 'in_progress' }),
  runsOf: (github) => github.runsOf('w.yml', { since: 0 }),
  runsAt: (github) => github.runsAt('a'.repeat(40)),
  runFacts: (github) => github.runFacts(1),
}

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: { readonly url: string; readonly authorization: string }[] = []
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', authorization: request.headers.authorization ?? '' })
    request.resume()
    answer(request, response)
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { url, seen, [Symbol.asyncDispose]: close }
}

async function clientOf(apiUrl: string): Promise<RepositoryClient> {
  const facts = { id: 7, owner: 'acme', name: 'garden', defaultBranch: 'main', private: false, archived: false }
  const mint = { mint: async () => ({ ok: true, value: { token: 'ghs_secretsecretsecret', endsAt: Infinity, facts } }) as const, revoke: async () => undefined }
  const client = openAppClient({ settings: { appId: 1, privateKey: '', apiUrl, webUrl: apiUrl, dryRun: false }, store: { spend: async (_installation, _kind, now) => ({ at: now }), pause: async () => undefined }, clock: { now: () => new Date() }, wait: async () => undefined, mint, slug: 'hortus' })
  const opened = await client.open({ installation: 1, repository: 7, permissions: {}, task: null, signal: new AbortController().signal })
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

const BODIES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'a page for people': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>'),
  'half of a document': (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": 1, "num'),
  'a document of another kind': (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": "1", "items": {}}'),
  'a list with one bad item': (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id": 1}, null]'),
  nothing: (response) => void response.writeHead(200).end(),
}

test.each(Object.keys(BODIES))('%s is unreadable for every operation', async (kind) => {
  await using api = await serve((_request, response) => BODIES[kind]!(response))
  const github = await clientOf(api.url)
  for (const [name, ask] of Object.entries(OPERATIONS)) expect({ name, answer: await ask(github) }).toMatchObject({ answer: { ok: false, problem: { kind: 'unreadable', happened: 'unknown' } } })
})

test('A67, A69: a redirect is followed nowhere, and no other host ever sees the token', async () => {
  await using evil = await serve((_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('[]'))
  for (const status of [301, 302, 307, 308]) {
    await using api = await serve((_request, response) => void response.writeHead(status, { location: `${evil.url}/repositories/7/pulls` }).end())
    const github = await clientOf(api.url)
    for (const [name, ask] of Object.entries(OPERATIONS)) expect({ name, answer: await ask(github) }).toMatchObject({ answer: { ok: false } })
  }
  expect(evil.seen).toEqual([])
})

test('A69: names of a stranger stay inside of the address that they belong to', async () => {
  await using api = await serve((_request, response) => void response.writeHead(404, { 'content-type': 'application/json' }).end('{}'))
  const github = await clientOf(api.url)
  for (const name of ['../../user', 'a/../../../user', 'x?y=z', 'x#y', '%2e%2e/x', '{owner}', '{repo}/x', '//evil.example/x', '\\evil', 'a b', 'ü', '..', '.', 'a/./b', '%2E%2E', 'hortus/ok', 'ok.yml', 'ok']) {
    await github.roleOf(name)
    await github.branch(name)
    await github.runsOf(name, { since: 0 })
  }
  expect(api.seen.map(({ url }) => url.split('?')[0]!.split('/').at(-1))).toEqual(expect.arrayContaining(['ok', 'ok.yml', 'permission', 'runs']))
  for (const { url } of api.seen) expect(url).toMatch(/^\/repositories\/7\/(?:collaborators\/[^/?#]+\/permission$|git\/ref\/heads\/[^?#]*$|actions\/workflows\/[^/?#]+\/runs\?)/)
})
