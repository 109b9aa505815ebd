/** What has not changed costs nothing: every read has an ETag, and asked with it is answered 304. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asInstallation } from '../testing/app.ts'
import { ALL, openGarden, type Garden } from '../testing/garden.ts'

const PATHS = ['', '/issues?state=all', '/issues/1', '/issues/comments?since=2026-01-01T00:00:00Z', '/issues/1/comments', '/issues/1/reactions', '/issues/1/labels', '/pulls?state=all&head=acme:change', '/pulls/1', '/pulls/1/files', '/pulls/1/reviews', '/git/ref/heads/main', '/contents/README.md', '/commits/main/check-runs', '/actions/runs', '/actions/workflows', '/actions/artifacts', '/collaborators/ann/permission'] as const

let garden: Garden
let tokens: [string, string]

beforeAll(async () => {
  garden = await openGarden()
  const app = garden.twin.createApp({ slug: 'hortus', permissions: ALL, events: [] })
  const installation = garden.twin.install(app, 'acme')
  const made = async (): Promise<string> => (await asInstallation(garden.twin, app, installation)).token
  tokens = [await made(), await made()]
})

afterAll(() => garden.twin.close())

const get = (path: string, token: string, etag?: string) => fetch(`${garden.twin.url}/repos/acme/garden${path}`, { headers: { 'authorization': `token ${token}`, 'user-agent': 'test', ...(etag === undefined ? {} : { 'if-none-match': etag }) } })

test.each(PATHS)('%s is not sent twice, also to the next token of the installation, and a 304 is free', async (path) => {
  const first = await get(path, tokens[0])
  expect(first.status).toBe(200)
  const second = await get(path, tokens[1], first.headers.get('etag')!)
  expect([second.status, await second.text()]).toEqual([304, ''])
  const third = await get(path, tokens[0], first.headers.get('etag')!)
  expect(third.headers.get('x-ratelimit-used')).toBe(second.headers.get('x-ratelimit-used'))
})

test('what has changed is sent', async () => {
  const first = await get('/issues/comments', tokens[0])
  garden.twin.comment(garden.repository, garden.pull, 'ann', 'new')
  const second = await get('/issues/comments', tokens[0], first.headers.get('etag')!)
  expect(second.status).toBe(200)
  expect(await second.json()).toMatchObject([{ body: 'new' }])
})
