import { expect, test } from 'vitest'
import { appJwt } from '../../../bot/github/app-jwt.ts'
import { ALL, openGarden, PLACE, refusalOf } from '../testing/garden.ts'

const NONE = { pointsPerMinute: 1e6, contentPerMinute: 1e6, contentPerHour: 1e6 }

test('GITHUB_TOKEN has a thousand requests an hour; the next one waits for the next hour', async () => {
  await using garden = await openGarden({ limits: NONE })
  const { twin, clientOf } = garden
  const token = twin.token({ as: twin.app('github-actions'), permissions: ALL, hourly: 5, livesMs: Infinity })
  const client = clientOf(token)
  for (let left = 4; left >= 0; left -= 1) expect((await client.rest.repos.get(PLACE)).headers['x-ratelimit-remaining']).toBe(String(left))
  const refused = await refusalOf(client.rest.repos.get(PLACE))
  expect(refused).toMatchObject({ status: 403, message: expect.stringContaining('API rate limit exceeded'), headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '5' } })
  expect(Number(refused.headers['x-ratelimit-reset'])).toBe((twin.now() + 3_600_000) / 1000)
  expect((await client.rest.rateLimit.get()).data.rate).toMatchObject({ limit: 5, used: 5, remaining: 0 })
  twin.advance(3_600_000)
  expect((await client.rest.repos.get(PLACE)).headers['x-ratelimit-used']).toBe('1')
  expect((await garden.as(twin.app('github-actions'), ALL).rest.rateLimit.get()).data.rate.limit).toBe(1000)
})

test('eighty comments a minute are enough for GitHub; the next is told to wait a minute', async () => {
  await using garden = await openGarden()
  const { octokit, twin, pull } = garden
  const write = (body: string) => octokit.rest.issues.createComment({ ...PLACE, issue_number: pull, body })
  for (let count = 0; count < 80; count += 1) await write(String(count))
  expect(await refusalOf(write('81'))).toMatchObject({ status: 403, message: expect.stringContaining('secondary rate limit'), headers: { 'retry-after': '60' } })
  twin.advance(59_000)
  expect((await refusalOf(write('82'))).status).toBe(403)
  twin.advance(61_000)
  await write('83')
  expect(twin.comments(garden.repository, pull).length).toBe(81)
})

test('500 writes of content an hour, however slowly', async () => {
  await using garden = await openGarden({ limits: { contentPerHour: 10 } })
  const { octokit, twin } = garden
  const write = () => octokit.rest.git.createBlob({ ...PLACE, content: 'x' })
  for (let count = 0; count < 10; count += 1) {
    await write()
    twin.advance(60_000)
  }
  expect(await refusalOf(write())).toMatchObject({ status: 403, headers: { 'retry-after': String(50 * 60) } })
})

test('a read is one point and a write five: 900 points a minute', async () => {
  await using garden = await openGarden({ limits: { pointsPerMinute: 12 } })
  const { octokit, twin } = garden
  await octokit.rest.git.createBlob({ ...PLACE, content: 'x' })
  for (let count = 0; count < 7; count += 1) await octokit.rest.repos.get(PLACE)
  expect((await refusalOf(octokit.rest.repos.get(PLACE))).headers['retry-after']).toBe('60')
  twin.advance(60_000)
  await octokit.rest.repos.get(PLACE)
})

test('limits are counted for each token by itself', async () => {
  await using garden = await openGarden({ limits: NONE })
  const { twin, clientOf, octokit } = garden
  const poor = clientOf(twin.token({ as: twin.app('poor'), hourly: 1 }))
  await poor.rest.repos.get(PLACE)
  expect((await refusalOf(poor.rest.repos.get(PLACE))).status).toBe(403)
  await octokit.rest.repos.get(PLACE)
})

test('an answer 304 costs nothing', async () => {
  await using garden = await openGarden()
  const { octokit } = garden
  const first = await octokit.rest.repos.get(PLACE)
  const again = await refusalOf(octokit.rest.repos.get({ ...PLACE, headers: { 'if-none-match': first.headers.etag } }))
  expect(again.status).toBe(304)
  expect((await octokit.rest.rateLimit.get()).data.rate.used).toBe(1)
})

test('more than so many requests at once are refused', async () => {
  await using garden = await openGarden({ limits: { concurrent: 2 } })
  const { octokit, twin } = garden
  const armed = twin.arm({ fault: { kind: 'slow' }, times: 2 })
  const waiting = [octokit.rest.repos.get(PLACE), octokit.rest.repos.get(PLACE)]
  await armed.met
  while (armed.hits < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  expect((await refusalOf(octokit.rest.repos.get(PLACE))).message).toContain('secondary rate limit')
  armed.release()
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200])
})

test('a token of an installation is five points of its App, and no content', async () => {
  await using garden = await openGarden({ limits: { contentPerMinute: 0, pointsPerMinute: 12 } })
  const { twin } = garden
  const app = twin.createApp({ slug: 'app', permissions: { metadata: 'read' }, events: [] })
  const installation = twin.install(app, garden.repository.owner.login)
  const ask = () => fetch(`${twin.url}/app/installations/${installation}/access_tokens`, { method: 'POST', headers: { authorization: `Bearer ${appJwt(app.id, app.privateKey, twin.now())}`, 'user-agent': 'x' } })
  expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([201, 201, 403])
})
