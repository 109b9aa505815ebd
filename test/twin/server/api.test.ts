import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { cleanEnvironment } from '../git/git.ts'
import { openGarden, PLACE, refusalOf } from '../testing/garden.ts'
import { startTwin } from '../twin.ts'

test('an answer that has not changed is 304, for the same reader only', async () => {
  await using garden = await openGarden()
  const { octokit, as, twin, repository, pull } = garden
  const comments = (client = octokit, etag = '') => client.rest.issues.listComments({ ...PLACE, issue_number: pull, headers: { 'if-none-match': etag } })
  const { headers } = await comments()
  expect((await refusalOf(comments(octokit, headers.etag))).status).toBe(304)
  expect((await comments(as('ann'), headers.etag)).status).toBe(200)
  twin.comment(repository, pull, 'ann', 'new')
  expect((await comments(octokit, headers.etag)).data.length).toBe(1)
})

test.each([
  ['{', 400, 'Problems parsing JSON'],
  ['[]', 400, 'Body should be a JSON object'],
  ['{}', 422, 'Invalid request'],
])('the body %j is answered %i', async (body, status, message) => {
  await using garden = await openGarden()
  const token = garden.twin.token({ as: 'ann' })
  const response = await fetch(`${garden.twin.url}/repos/acme/garden/issues/1/comments`, { method: 'POST', body, headers: { 'authorization': `token ${token}`, 'user-agent': 'test' } })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ message: expect.stringContaining(message), documentation_url: expect.any(String) })
  garden.twin.forgive()
})

test('a body over ten megabytes is not taken', async () => {
  await using garden = await openGarden()
  expect((await refusalOf(garden.octokit.rest.git.createBlob({ ...PLACE, content: 'x'.repeat(10 * 2 ** 20) }))).status).toBe(413)
})

test('a request that does not say who sends it is refused', async () => {
  await using garden = await openGarden()
  const socket = connect(Number(new URL(garden.twin.url).port), '127.0.0.1')
  socket.end('GET /repos/acme/garden HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  const parts: Buffer[] = []
  for await (const part of socket) parts.push(part as Buffer)
  expect(Buffer.concat(parts).toString()).toMatch(/^HTTP\/1\.1 403[^]*User-Agent/)
})

test.each(['/repos/acme/garden/contents/%zz', '/repos/acme/garden/issues/1e3', '/repos/acme/garden/issues/99999999999999999999', '/repositories/1/pulls', '/repos/acme/garden/../garden'])('the path %s is no crash', async (path) => {
  await using garden = await openGarden()
  const response = await fetch(`${garden.twin.url}${path}`, { headers: { 'user-agent': 'test' } })
  expect([200, 404]).toContain(response.status)
  expect(garden.twin.forgive().filter(({ side }) => side === 'answer')).toEqual([])
})

test('owner and name are found in any case', async () => {
  await using garden = await openGarden()
  expect((await garden.octokit.rest.repos.get({ owner: 'ACME', repo: 'Garden' })).data.full_name).toBe('acme/garden')
})

test('time is the twin\'s: it stands until it is advanced', async () => {
  await using garden = await openGarden({ now: Date.UTC(2030, 0, 1) })
  const first = await garden.octokit.rest.repos.get(PLACE)
  expect(first.headers.date).toBe('Tue, 01 Jan 2030 00:00:00 GMT')
  garden.twin.advance(3_000_000)
  expect((await garden.octokit.rest.repos.get(PLACE)).headers.date).toBe('Tue, 01 Jan 2030 00:50:00 GMT')
})

test('requests are kept with who sent them and what became of them', async () => {
  await using garden = await openGarden()
  await garden.as('ann').rest.issues.createComment({ ...PLACE, issue_number: 1, body: 'x' })
  await garden.clientOf().rest.pulls.list({ ...PLACE, state: 'all' })
  expect(garden.twin.requests()).toMatchObject([
    { number: 1, method: 'POST', operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', status: 201, login: 'ann', body: { body: 'x' } },
    { number: 2, method: 'GET', path: '/repos/acme/garden/pulls?state=all', status: 200, login: null },
  ])
  expect(garden.twin.requests({ method: 'GET' }).length).toBe(1)
})

test('twins live side by side, on the loopback interface, and leave nothing', async () => {
  const twins = await Promise.all(Array.from({ length: 5 }, () => startTwin()))
  const repositories = await Promise.all(twins.map((twin, index) => twin.createRepository({ owner: 'acme', name: `garden-${index}`, files: { a: 'a' } })))
  expect(new Set(twins.map(({ url }) => url)).size).toBe(5)
  for (const { url } of twins) expect(new URL(url).hostname).toBe('127.0.0.1')
  expect(twins[0]!.state.repository('acme', 'garden-1')).toBeNull()
  await Promise.all(twins.map((twin) => twin.close()))
  for (const { dir } of repositories) expect(existsSync(dirname(dir))).toBe(false)
  await expect(fetch(twins[0]!.url)).rejects.toThrow('fetch failed')
})

test('a twin that is closed while requests, an upload and a clone are under way ends at once, and is no bug', async () => {
  const garden = await openGarden()
  const { twin, repository, octokit, pull } = garden
  const armed = twin.arm({ fault: { kind: 'slow' }, times: 3 })
  const under = [octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body: 'x' }), octokit.rest.pulls.get({ ...PLACE, pull_number: pull }), octokit.rest.git.createTree({ ...PLACE, base_tree: 'main', tree: [{ path: 'x', mode: '100644', type: 'blob', content: 'x' }] })]
  const upload = connect(Number(new URL(twin.url).port), '127.0.0.1').on('error', () => undefined)
  upload.write('POST /repos/acme/garden/git/blobs HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf')
  const clone = spawn('git', ['ls-remote', twin.cloneUrl(repository)], { env: cleanEnvironment(), stdio: 'ignore' })
  const ended = Promise.allSettled([...under, new Promise((resolve) => clone.on('close', resolve))])
  while (armed.hits < 3) await new Promise((resolve) => setTimeout(resolve, 5))
  await twin.close()
  await ended
  expect(existsSync(repository.dir)).toBe(false)
})

test('a client that goes away before its answer harms nobody', async () => {
  await using garden = await openGarden()
  const { twin, octokit } = garden
  const armed = twin.arm({ fault: { kind: 'slow' } })
  const controller = new AbortController()
  const gone = fetch(`${twin.url}/repos/acme/garden`, { headers: { 'user-agent': 'test' }, signal: controller.signal })
  await armed.met
  controller.abort()
  await expect(gone).rejects.toThrow('aborted')
  armed.release()
  expect((await octokit.rest.repos.get(PLACE)).status).toBe(200)
})
