import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import { gardenWithApp } from './testing/garden-with-app.ts'

const MINT = 'POST /app/installations/{installation_id}/access_tokens'

async function busyGarden(options: Parameters<typeof gardenWithApp>[0] = {}) {
  const store = await openSqliteStore({ path: ':memory:' })
  const g = await gardenWithApp({ store, ...options })
  g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  return { ...g, store, [Symbol.asyncDispose]: async () => (await g[Symbol.asyncDispose](), await store[Symbol.asyncDispose]()) }
}

test('G9: a crowd of tasks writes no more than 60 a minute and 400 an hour, GitHub never says no, and each goes on at its own moment', async () => {
  await using g = await busyGarden()
  const waiting = new Map(Array.from({ length: 450 }, (_, number) => [`task ${number}`, g.twin.now()]))
  let asked = 0
  const began = g.twin.now()
  while (waiting.size > 0) {
    for (const [task, at] of [...waiting].filter(([, due]) => due <= g.twin.now())) {
      await using github = await g.open({ issues: 'write' }, task)
      const made = await github.createComment(1, task)
      asked += 1
      const until = made.ok ? null : made.problem.until!
      expect(made.ok || (made.problem.kind === 'limited' && made.problem.happened === 'no' && until! > at)).toBe(true)
      if (until === null) waiting.delete(task)
      else waiting.set(task, until)
    }
    g.twin.advance(1000)
  }
  // The hour has room for 400; the last fifty wait for the next one, and nobody longer.
  expect(g.twin.now() - began).toBeLessThan(62 * 60_000)
  expect(g.twin.requests({ status: 403 })).toEqual([])
  expect(g.twin.requests({ status: 429 })).toEqual([])
  // Once for those that may at once, twice for those that had to come back: nobody looks again and again.
  expect(asked).toBeLessThanOrEqual(900)
  const posts = g.twin.requests({ operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments' }).map(({ at }) => at)
  expect(posts).toHaveLength(450)
  for (const [index, at] of posts.entries()) {
    expect(at - (posts[index - 61] ?? -Infinity)).toBeGreaterThanOrEqual(59_000)
    expect(at - (posts[index - 401] ?? -Infinity)).toBeGreaterThanOrEqual(3_599_000)
  }
}, 60_000)

test('G9: a crowd that reads is paced, so that GitHub counts fewer than 900 points in every minute', async () => {
  let twin: { advance(ms: number): void } | null = null
  await using g = await busyGarden({ wait: async (ms) => void twin?.advance(ms) })
  twin = g.twin
  for (let task = 0; task < 250; task += 1) {
    await using github = await g.open({ issues: 'write' }, `task ${task}`)
    for (let times = 0; times < 5; times += 1) expect(await github.issue(1)).toMatchObject({ ok: true })
    expect(await github.react(1, 'eyes')).toMatchObject({ ok: false })
    g.twin.advance(10)
  }
  expect(g.twin.requests().filter(({ status }) => status === 403 || status === 429)).toEqual([])
}, 60_000)

test('no more than forty requests of an installation run at the same time', async () => {
  await using g = await busyGarden()
  await using github = await g.open({ issues: 'read' })
  const slow = g.twin.arm({ on: 'GET /repos/{owner}/{repo}/issues/{issue_number}', times: 1000, fault: { kind: 'slow' } })
  const asked = Array.from({ length: 60 }, (_, number) => github.issue(1000 + number))
  await expect.poll(() => slow.hits, { interval: 1 }).toBe(40)
  // Whoever asked for more would be there after some of these.
  for (let times = 0; times < 100; times += 1) await turn()
  expect(slow.hits).toBe(40)
  slow.release()
  expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true)
})

test('G10: after retry-after nobody asks the installation earlier, no other replica either; other installations go on', async () => {
  await using g = await busyGarden()
  const elsewhere = await g.twin.createRepository({ owner: 'zeta', name: 'garden', files: { a: '1' } })
  const other = g.twin.install(g.app, 'zeta')
  await using github = await g.open({ issues: 'write' })
  g.twin.arm({ on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', fault: { kind: 'status', status: 403, retryAfter: 90 } })
  const until = g.twin.now() + 90_000
  expect(await github.createComment(1, 'x')).toMatchObject({ ok: false, problem: { kind: 'limited', happened: 'no', until } })
  // Another process: nothing of this is in its memory.
  await using replica = g.openClient()
  const before = g.twin.requests().length
  expect(await github.issue(1)).toMatchObject({ ok: false, problem: { kind: 'limited', until } })
  expect(await replica.open({ installation: g.installation, repository: g.repository.id, permissions: { issues: 'write' }, task: 't', signal: new AbortController().signal })).toMatchObject({ ok: false, problem: { kind: 'limited', until } })
  expect(g.twin.requests().length).toBe(before)
  expect(await replica.open({ installation: other, repository: elsewhere.id, permissions: {}, task: 't', signal: new AbortController().signal })).toMatchObject({ ok: true })
  g.twin.advance(90_000)
  expect(await github.createComment(1, 'x')).toMatchObject({ ok: true })
})

test('G9: a limit that is met in making the token of one installation holds up no other; of three it is the limit of the App, and nobody asks', async () => {
  await using g = await busyGarden()
  const others = await Promise.all([1, 2, 3].map(async (n) => {
    const repository = await g.twin.createRepository({ owner: `zeta-${n}`, name: 'garden', files: { a: '1' } })
    return { installation: g.twin.install(g.app, `zeta-${n}`), repository: repository.id }
  }))
  const open = (where: { readonly installation: number; readonly repository: number }) => g.client.open({ ...where, permissions: {}, task: 't', signal: new AbortController().signal })
  const refuse = () => g.twin.arm({ on: MINT, fault: { kind: 'status', status: 403, retryAfter: 90 } })
  refuse()
  const until = g.twin.now() + 90_000
  expect(await open({ installation: g.installation, repository: g.repository.id })).toMatchObject({ ok: false, problem: { kind: 'limited', until } })
  expect(await open(others[0]!)).toMatchObject({ ok: true })
  const before = g.twin.requests({ operation: MINT }).length
  expect(await open({ installation: g.installation, repository: g.repository.id })).toMatchObject({ ok: false, problem: { kind: 'limited', until } })
  expect(g.twin.requests({ operation: MINT })).toHaveLength(before)
  for (const { installation, repository } of others.slice(0, 2)) {
    refuse()
    expect(await g.client.open({ installation, repository, permissions: { issues: 'read' }, task: 't', signal: new AbortController().signal })).toMatchObject({ ok: false, problem: { kind: 'limited' } })
  }
  const asked = g.twin.requests({ operation: MINT }).length
  expect(await open(others[2]!)).toMatchObject({ ok: false, problem: { kind: 'limited', until } })
  expect(g.twin.requests({ operation: MINT })).toHaveLength(asked)
  g.twin.advance(90_000)
  expect(await open(others[2]!)).toMatchObject({ ok: true })
})

test('over the hourly limit it waits until that is reset', async () => {
  await using g = await busyGarden()
  await using github = await g.open({ issues: 'write' })
  const reset = Math.ceil(g.twin.now() / 1000) + 1200
  g.twin.arm({ on: 'GET /repos/{owner}/{repo}/issues/{issue_number}', fault: { kind: 'status', status: 403, message: 'API rate limit exceeded', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) } } })
  expect(await github.issue(1)).toMatchObject({ ok: false, problem: { kind: 'limited', until: (reset + 1) * 1000 } })
})

test('a limit without a time is waited for a minute, then two: also when no task remembers the first', async () => {
  await using g = await busyGarden()
  const until: number[] = []
  for (let times = 0; times < 3; times += 1) {
    g.twin.arm({ on: 'GET /repos/{owner}/{repo}/issues/{issue_number}', fault: { kind: 'status', status: 429 } })
    await using github = await g.open({ issues: 'write' }, `task ${times}`)
    const said = await github.issue(1)
    if (!said.ok) {
      until.push(said.problem.until! - g.twin.now())
      g.twin.advance(said.problem.until! - g.twin.now())
    }
  }
  expect(until).toEqual([60_000, 120_000, 240_000])
})

test('GitHub that fails is asked three times for what may be done twice, and once for what may not', async () => {
  await using g = await busyGarden({ wait: async () => undefined, patienceMs: 5000 })
  await using github = await g.open({ issues: 'write' })
  const reads = g.twin.arm({ on: 'GET /repos/{owner}/{repo}/issues/{issue_number}', fault: { kind: 'status', status: 502 }, times: 5 })
  expect(await github.issue(1)).toMatchObject({ ok: false, problem: { kind: 'unreachable', happened: 'unknown' } })
  expect(reads.hits).toBe(3)
  const writes = g.twin.arm({ on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', fault: { kind: 'status', status: 502 }, times: 5, carriedOut: true })
  expect(await github.createComment(1, 'x')).toMatchObject({ ok: false, problem: { kind: 'unreachable', happened: 'unknown' } })
  expect(writes.hits).toBe(1)
})
