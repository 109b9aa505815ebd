/** G9 and G10 of the whole bot: what GitHub limits is put down in the store, others go on, and a restart forgets nothing of it. */
import { expect, test } from 'vitest'
import type { Issue, Repository } from '../../../test/twin/model/repository.ts'
import type { Store } from '../../store/store.ts'
import { openTestBot } from '../../testing/test-bot.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const REPLIES = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

/** The same store for a process that remembers nothing. */
const reopened = (store: Store): Store => new Proxy(store, {})

test('G10: after retry-after the work waits in the store: also a bot that was started meanwhile asks the installation nothing earlier', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { twin } = garden
  const { number } = garden.issue('A question', 'ann')
  await garden.pass(MINUTE)
  twin.arm({ on: REPLIES, fault: { kind: 'status', status: 403, retryAfter: 90, message: 'You have exceeded a secondary rate limit.' } })
  const until = twin.now() + 90 * SECOND
  await garden.say(number, 'ann', '/hortus help badge')
  // Two more, while nothing may be asked.
  await garden.say(number, 'ann', '/hortus help why')
  await garden.another({ store: reopened(garden.store) })
  await garden.say(number, 'ann', '/hortus help tier')
  const parked = await garden.store.tasks({ states: ['waiting'] }, 10)
  expect(parked.length).toBeGreaterThanOrEqual(3)
  const before = twin.requests().length
  for (let second = 0; second < 8; second += 1) {
    twin.advance(10 * SECOND)
    await garden.settle()
  }
  expect(twin.requests().slice(before).filter(({ token, at }) => token?.installation !== undefined && at < until).map(({ path }) => path)).toEqual([])
  expect(garden.replies(number)).toEqual([])
  await garden.pass(3 * MINUTE)
  expect(garden.replies(number).map((text) => /help "(\w+)"/.exec(text)?.[1])).toEqual(['badge', 'why', 'tier'])
})

interface Place {
  readonly repository: Repository
  readonly issue: Issue
}

test('G9: while one installation has far more to do than GitHub allows, the commands of another are answered as ever', { timeout: 300_000 }, async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { twin, app } = garden
  const elsewhere = await twin.createRepository({ owner: 'zeta', name: 'garden', files: { a: '1' }, collaborators: { ann: 'write' } })
  twin.install(app, 'zeta')
  const busy: readonly Place[] = Array.from({ length: 10 }, () => ({ repository: garden.repository, issue: garden.issue('Busy', 'ann') }))
  const quiet: Place = { repository: elsewhere, issue: twin.openIssue(elsewhere, { title: 'Quiet', author: 'ann' }) }
  await garden.settle()
  for (let n = 0; n < 150; n += 1) twin.comment(busy[n % 10]!.repository, busy[n % 10]!.issue.number, 'ann', `/hortus help badge\n\n${n}`)
  const asked: { readonly comment: number; readonly at: number }[] = []
  for (let minute = 0; minute < 10; minute += 1) {
    asked.push({ comment: twin.comment(quiet.repository, quiet.issue.number, 'ann', '/hortus help badge').id, at: twin.now() })
    await garden.settle()
    twin.advance(MINUTE)
    await garden.settle()
  }
  const limited = twin.requests().filter(({ status }) => status === 403 || status === 429)
  expect(limited).toEqual([])
  // Nothing of the other's waits: what is far off is put down, what is near is waited for side by side.
  const late = asked.map(({ comment, at }) => elsewhere.reactions.all().findLast(({ on }) => 'comment' in on && on.comment === comment)!.createdAt - at)
  expect(Math.max(...late)).toBeLessThanOrEqual(10 * SECOND)
  for (let n = 0; n < 20 && (await garden.store.figures(twin.now())).waiting > 0; n += 1) await garden.pass(5 * MINUTE)
  expect(twin.requests().filter(({ status }) => status === 403 || status === 429)).toEqual([])
  for (const { issue } of busy) expect(garden.replies(issue.number)).toHaveLength(15)
  const writes = twin.requests().filter(({ method, token, operation }) => method === 'POST' && token?.installation?.id === garden.installation && !/access_tokens/.test(operation ?? '')).map(({ at }) => at)
  expect(writes).toHaveLength(450)
  for (const [index, at] of writes.entries()) expect([at - (writes[index - 61] ?? -Infinity) >= MINUTE - SECOND, at - (writes[index - 401] ?? -Infinity) >= 60 * MINUTE - SECOND]).toEqual([true, true])
})

test('G9, G10: a hundred installations that wake at once are all answered, and GitHub refuses nothing: tokens are made at its pace', { timeout: 300_000 }, async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { twin, app } = garden
  const places: Place[] = []
  for (let n = 0; n < 100; n += 1) {
    const repository = await twin.createRepository({ owner: `owner-${n}`, name: 'garden', files: { a: '1' }, collaborators: { ann: 'write' } })
    twin.install(app, `owner-${n}`)
    places.push({ repository, issue: twin.openIssue(repository, { title: 'A question', author: 'ann' }) })
  }
  await garden.settle()
  const began = twin.now()
  for (const { repository, issue } of places) twin.comment(repository, issue.number, 'ann', '/hortus help badge')
  await garden.settle()
  for (let n = 0; n < 60 && (await garden.store.figures(twin.now())).waiting > 0; n += 1) {
    twin.advance(5 * SECOND)
    await garden.settle()
  }
  expect(twin.requests().filter(({ status }) => status === 403 || status === 429)).toEqual([])
  const answered = places.map(({ repository, issue }) => twin.comments(repository, issue.number).filter(({ author }) => author.id === app.bot.id))
  expect(answered.map((replies) => replies.length)).toEqual(places.map(() => 1))
  // Two tokens each, 80 at once and 75 a minute after them.
  const last = Math.max(...answered.map(([reply]) => reply!.createdAt))
  expect(last - began).toBeLessThanOrEqual(3 * MINUTE)
})
