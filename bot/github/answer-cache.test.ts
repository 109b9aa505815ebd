import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openAnswerCache, type CacheUse } from './answer-cache.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import { gardenWithApp } from './testing/garden-with-app.ts'

/** A server with one answer and an ETag for each state; `gate`: it answers when that is open. */
function serverOf(state: { body: string; asked: number; gate?: Promise<unknown>; status?: number }): typeof fetch {
  return async (_input, init) => {
    state.asked += 1
    const body = state.body
    await state.gate
    const etag = `"${body}"`
    const known = new Headers(init?.headers).get('if-none-match')
    if (known === etag) return new Response(null, { status: 304, headers: { etag, 'x-ratelimit-remaining': '7' } })
    return new Response(body, { status: state.status ?? 200, headers: { etag, 'x-ratelimit-remaining': '9' } })
  }
}

test('an answer that did not change is the same answer, and the rest of the hour that of now', async () => {
  const [cache, state, told] = [openAnswerCache(), { body: 'a', asked: 0 }, [] as CacheUse[]]
  const ask = cache.fetchFor({ scope: 's', epoch: 0 }, serverOf(state), (use) => told.push(use))
  for (const [body, left] of [['a', '9'], ['a', '7'], ['b', '9'], ['b', '7']] as const) {
    state.body = body
    const answer = await ask('https://x/1')
    expect([answer.status, await answer.text(), answer.headers.get('x-ratelimit-remaining')]).toEqual([200, body, left])
  }
  expect(told).toEqual(['miss', 'hit', 'miss', 'hit'])
})

test('A36: what one right may see is not shown to another', async () => {
  const [cache, state, told] = [openAnswerCache(), { body: 'a', asked: 0 }, [] as CacheUse[]]
  for (const scope of ['1/issues:read', '1/issues:write', '2/issues:read']) await cache.fetchFor({ scope, epoch: 0 }, serverOf(state), (use) => told.push(use))('https://x/1')
  expect(told).toEqual(['miss', 'miss', 'miss'])
})

test('who asks the same at the same time gets the same answer, and after a write nobody gets one from before it', async () => {
  const gate = Promise.withResolvers<void>()
  const [cache, state, told] = [openAnswerCache(), { body: 'a', asked: 0, gate: gate.promise }, [] as CacheUse[]]
  const ask = (epoch: number) => cache.fetchFor({ scope: 's', epoch }, serverOf(state), (use) => told.push(use))('https://x/1').then((answer) => answer.text())
  const before = [ask(0), ask(0), ask(0)]
  await turn()
  state.body = 'b'
  const after = ask(1)
  await turn()
  gate.resolve()
  expect(await Promise.all([...before, after])).toEqual(['a', 'a', 'a', 'b'])
  expect(state.asked).toBe(2)
  expect(told.toSorted()).toEqual(['miss', 'miss', 'shared', 'shared'])
})

test('who was interrupted is no answer to those who asked with them', async () => {
  const cache = openAnswerCache()
  const gone: typeof fetch = async () => {
    await turn()
    throw new Error('interrupted')
  }
  const first = cache.fetchFor({ scope: 's', epoch: 0 }, gone, () => undefined)('https://x/1')
  const second = cache.fetchFor({ scope: 's', epoch: 0 }, serverOf({ body: 'a', asked: 0 }), () => undefined)('https://x/1')
  await expect(first).rejects.toThrow('interrupted')
  expect(await (await second).text()).toBe('a')
})

test('it takes no more room than it may, and what was used last stays', async () => {
  const cache = openAnswerCache(2500)
  const told: CacheUse[] = []
  const ask = (name: string, body: string) => cache.fetchFor({ scope: 's', epoch: 0 }, serverOf({ body, asked: 0 }), (use) => told.push(use))(`https://x/${name}`)
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(400))
  // ETags of the server above are the body, and of at most 500 characters.
  for (const [name, body] of [['1', a], ['2', b], ['3', c], ['4', a], ['5', b], ['6', c]] as const) await ask(name, body!)
  told.length = 0
  await ask('1', a!)
  await ask('6', c!)
  expect(told).toEqual(['hit', 'hit'])
  for (const name of ['7', '8']) await ask(name, a!)
  told.length = 0
  await ask('2', b!)
  await ask('6', c!)
  expect(told).toEqual(['miss', 'hit'])
})

test('an error is not kept, and no write is asked for together', async () => {
  const [cache, state, told] = [openAnswerCache(), { body: 'a', asked: 0, status: 404, gate: turn() }, [] as CacheUse[]]
  const ask = (method: string) => cache.fetchFor({ scope: 's', epoch: 0 }, serverOf(state), (use) => told.push(use))('https://x/1', { method })
  await ask('GET')
  await ask('GET')
  await Promise.all([ask('POST'), ask('POST')])
  expect(told).toEqual(['miss', 'miss', 'none', 'none'])
})

test('G8: an idle garden costs nothing of the hour but looks: 95 of 100 answers are 304', async () => {
  const metrics = openMetrics()
  await using g = await gardenWithApp({ metrics })
  g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  const since = g.twin.now()
  for (let times = 0; times < 24; times += 1) {
    await using github = await g.open({ issues: 'read' })
    expect(await github.commentsSince(since, 1)).toMatchObject({ ok: true, value: { items: [] } })
    g.twin.advance(5 * 60_000)
  }
  const looks = g.twin.requests().filter(({ operation }) => operation === 'GET /repos/{owner}/{repo}/issues/comments')
  expect(looks).toHaveLength(24)
  expect(looks.filter(({ status }) => status === 304).length / looks.length).toBeGreaterThanOrEqual(0.95)
  expect((await metrics.page()).text).toMatch(/hortus_api_calls_total\{verb="app",method="GET",cache="hit",status="304"\} 23/)
})
