import { expect, test } from 'vitest'
import { openGarden, PLACE, refusalOf, type Garden } from '../testing/garden.ts'

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const create = ({ octokit, pull }: Garden, body = 'x') => octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body })
const list = async ({ octokit, pull }: Garden) => (await octokit.rest.issues.listComments({ ...PLACE, issue_number: pull })).data.map(({ body }) => body)

test('an operation fails as often as armed, others do not', async () => {
  await using garden = await openGarden()
  const armed = garden.twin.arm({ on: `POST ${COMMENTS}`, times: 2, fault: { kind: 'status', status: 502 } })
  for (const _ of [1, 2]) {
    expect((await refusalOf(create(garden))).status).toBe(502)
    expect(await list(garden)).toEqual([])
  }
  await create(garden)
  expect(armed.hits).toBe(2)
  expect(garden.twin.requests({ operation: `POST ${COMMENTS}` }).map(({ status, fault }) => [status, fault])).toEqual([[502, 'status'], [502, 'status'], [201, null]])
})

test('the answer 500 may be a lie: the comment is there', async () => {
  await using garden = await openGarden()
  garden.twin.arm({ on: `POST ${COMMENTS}`, fault: { kind: 'status', status: 500 }, carriedOut: true })
  expect((await refusalOf(create(garden, 'there'))).status).toBe(500)
  expect(await list(garden)).toEqual(['there'])
})

test('403 comes with retry-after or without, and 429 too', async () => {
  await using garden = await openGarden()
  garden.twin.arm({ fault: { kind: 'status', status: 403, retryAfter: 7 } })
  expect(await refusalOf(list(garden))).toMatchObject({ status: 403, headers: { 'retry-after': '7' }, message: expect.stringContaining('secondary rate limit') })
  garden.twin.arm({ fault: { kind: 'status', status: 403 } })
  expect((await refusalOf(list(garden))).headers['retry-after']).toBeUndefined()
  garden.twin.arm({ fault: { kind: 'status', status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } } })
  expect(await refusalOf(list(garden))).toMatchObject({ status: 429, headers: { 'x-ratelimit-reset': '1' } })
})

test('a page for people comes with status 200', async () => {
  await using garden = await openGarden()
  garden.twin.arm({ fault: { kind: 'html' } })
  const { data, headers } = await garden.octokit.rest.repos.get(PLACE)
  expect(headers['content-type']).toContain('text/html')
  expect(String(data)).toContain('<!DOCTYPE html>')
})

test('a stale read shows what was before the last write, for as many reads as armed', async () => {
  await using garden = await openGarden()
  await create(garden, 'first')
  await create(garden, 'second')
  garden.twin.arm({ on: `GET ${COMMENTS}`, times: 2, fault: { kind: 'stale' } })
  expect([await list(garden), await list(garden), await list(garden)]).toEqual([['first'], ['first'], ['first', 'second']])
})

test('a replica may lag behind a moment that the test took, refs included', async () => {
  await using garden = await openGarden()
  const { twin, repository, octokit } = garden
  const before = repository.refs.get('refs/heads/main')
  const version = twin.state.journal.version
  await twin.push(repository, { branch: 'main', files: { a: 'a' } })
  await twin.push(repository, { branch: 'main', files: { b: 'b' } })
  const main = async () => (await octokit.rest.git.getRef({ ...PLACE, ref: 'heads/main' })).data.object.sha
  twin.arm({ fault: { kind: 'stale', version } })
  expect(await main()).toBe(before)
  expect(await main()).toBe(repository.refs.get('refs/heads/main'))
})

test('a connection is reset in the middle of an answer; what was asked for is done', async () => {
  await using garden = await openGarden()
  garden.twin.arm({ on: `POST ${COMMENTS}`, fault: { kind: 'cut' } })
  const response = await fetch(`${garden.twin.url}/repos/acme/garden/issues/${garden.pull}/comments`, { method: 'POST', body: '{"body":"cut"}', headers: { 'authorization': `token ${garden.twin.token({ as: 'ann' })}`, 'user-agent': 'test' } })
  expect(response.status).toBe(201)
  await expect(response.text()).rejects.toThrow('terminated')
  expect(await list(garden)).toEqual(['cut'])
})

test('octokit takes a reset connection for an empty answer, so its callers have to look at what they got', async () => {
  await using garden = await openGarden()
  garden.twin.arm({ on: `POST ${COMMENTS}`, fault: { kind: 'cut' } })
  const { status, data } = await create(garden)
  expect([status, data]).toEqual([201, ''])
})

test('half of a document looks like a whole answer', async () => {
  await using garden = await openGarden()
  garden.twin.arm({ on: 'GET /repos/{owner}/{repo}', fault: { kind: 'truncated' } })
  const response = await fetch(`${garden.twin.url}/repos/acme/garden`, { headers: { 'user-agent': 'test' } })
  const text = await response.text()
  expect(response.status).toBe(200)
  expect(() => JSON.parse(text) as unknown).toThrow('JSON')
})

test('a slow answer waits until the test lets it go', async () => {
  await using garden = await openGarden()
  const armed = garden.twin.arm({ on: `POST ${COMMENTS}`, fault: { kind: 'slow' } })
  const waiting = create(garden, 'slow')
  await armed.met
  expect(garden.twin.comments(garden.repository, garden.pull)).toEqual([])
  armed.release()
  expect((await waiting).status).toBe(201)
})

test('a slow answer may also take its time by itself', async () => {
  await using garden = await openGarden()
  const armed = garden.twin.arm({ fault: { kind: 'slow', ms: 20 } })
  expect(await list(garden)).toEqual([])
  expect(armed.hits).toBe(1)
})

test('the next page may be on another host', async () => {
  await using garden = await openGarden()
  garden.twin.arm({ on: `GET ${COMMENTS}`, fault: { kind: 'link', to: 'http://127.0.0.1:1/steal' } })
  const { headers } = await garden.octokit.rest.issues.listComments({ ...PLACE, issue_number: garden.pull })
  expect(headers.link).toBe('<http://127.0.0.1:1/steal>; rel="next"')
})

test('a fault can let some requests pass first', async () => {
  await using garden = await openGarden()
  garden.twin.arm({ on: /comments$/, skip: 2, fault: { kind: 'status', status: 500 } })
  expect([await list(garden), await list(garden)]).toEqual([[], []])
  expect((await refusalOf(list(garden))).status).toBe(500)
})

test('a download from the storage can fail too', async () => {
  await using garden = await openGarden()
  const { twin, repository, octokit, head } = garden
  const artifact = twin.uploadArtifact(repository, twin.startRun(repository, { headSha: head, headBranch: 'change' }), 'a', { a: 'a' })
  twin.arm({ on: 'STORAGE', fault: { kind: 'cut', after: 10 } })
  const download = async () => ((await octokit.rest.actions.downloadArtifact({ ...PLACE, artifact_id: artifact.id, archive_format: 'zip' })).data as ArrayBuffer).byteLength
  expect([await download(), await download()]).toEqual([0, artifact.zip.length])
})
