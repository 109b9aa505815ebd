import { expect, test } from 'vitest'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import { openTestBot } from '../testing/test-bot.ts'
import { noteCheck } from '../worker/open-checks.ts'
import { TIMERS } from './timers.ts'

const MINUTE = 60_000

test('G4: with a fifth of the deliveries dropped, a fifth sent twice and all in disorder, every command is done once, ten minutes late at most', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' }, timers: TIMERS })
  garden.twin.webhooks.drop(0.2)
  garden.twin.webhooks.duplicate(0.2)
  garden.twin.webhooks.reorder(5)
  const { number } = garden.issue('A question', 'ann')
  const asked: { readonly id: number; readonly at: number }[] = []
  for (let minute = 0; minute < 50; minute += 1) {
    if (minute < 40) asked.push({ id: garden.twin.comment(garden.repository, number, 'ann', `/hortus help badge\nThe ${minute}. time`).id, at: garden.twin.now() })
    await garden.pass(MINUTE)
  }
  const replies = garden.twin.comments(garden.repository, number).filter(({ author }) => author.id === garden.app.bot.id)
  expect(replies).toHaveLength(asked.length)
  expect(asked.filter(({ id }) => garden.reactions(id).join(' ') !== 'eyes rocket')).toEqual([])
  const latest = Math.max(...asked.map(({ id, at }) => garden.repository.reactions.all().find((reaction) => 'comment' in reaction.on && reaction.on.comment === id && reaction.content === 'rocket')!.createdAt - at))
  expect(latest).toBeLessThanOrEqual(10 * MINUTE)
})

test('G4: a comment of which GitHub has no delivery at all is found by asking for the comments since', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' }, timers: TIMERS })
  garden.twin.webhooks.drop(1, { trace: false })
  const { number } = garden.issue('A question', 'ann')
  const comment = garden.twin.comment(garden.repository, number, 'ann', '/hortus help badge')
  await garden.pass(10 * MINUTE)
  expect(garden.reactions(comment.id)).toEqual(['eyes', 'rocket'])
  expect(garden.replies(number)).toHaveLength(1)
})

test('G4: one of which GitHub does not say where it stands, since it is down just then, is found by the next look', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' }, timers: TIMERS })
  garden.twin.webhooks.drop(1, { trace: false })
  const [{ number: first }, { number: second }] = [garden.issue('A question', 'ann'), garden.issue('Another', 'ann')]
  await garden.pass(MINUTE)
  garden.twin.arm({ on: 'GET /repos/{owner}/{repo}/issues/{issue_number}', fault: { kind: 'status', status: 502 }, times: 8 })
  garden.twin.comment(garden.repository, first, 'ann', '/hortus help badge')
  garden.twin.advance(2000)
  garden.twin.comment(garden.repository, second, 'ann', '/hortus help why')
  await garden.pass(10 * MINUTE)
  expect([garden.replies(first), garden.replies(second)]).toMatchObject([{ length: 1 }, { length: 1 }])
})

test('A33: a comment that was edited before the sweep found it is left alone', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' }, timers: TIMERS })
  garden.twin.webhooks.drop(1, { trace: false })
  const { number } = garden.issue('A question', 'ann')
  const comment = garden.twin.comment(garden.repository, number, 'ann', 'Thank you.')
  garden.twin.advance(MINUTE)
  garden.repository.comments.set(comment.id, { ...comment, body: '/hortus help', updatedAt: garden.twin.now() })
  await garden.pass(10 * MINUTE)
  expect(garden.replies(number)).toEqual([])
})

test('G5: the database is lost in the middle: nothing is said twice, and what was open is found again within ten minutes', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' }, timers: TIMERS })
  const { number } = garden.issue('A question', 'ann')
  const done = await garden.say(number, 'ann', '/hortus help badge')
  await garden.pass(20 * MINUTE)
  // Received and sorted, and then the disk is gone.
  const open = garden.twin.comment(garden.repository, number, 'ann', '/hortus help why')
  await garden.twin.settle()
  await garden.another({ store: await openSqliteStore({ path: ':memory:', now: () => garden.twin.now() }) })
  await garden.pass(10 * MINUTE)
  expect(garden.replies(number).map((text) => text.split('\n')[0])).toEqual(['✅ `/hortus help "badge"`', '✅ `/hortus help "why"`'])
  expect([garden.reactions(done.id), garden.reactions(open.id)]).toEqual([['eyes', 'rocket'], ['eyes', 'rocket']])
})

test('G7: a check run of ours that nobody ended by its deadline is ended within five minutes, with the reason', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' }, timers: TIMERS, handlers: [] })
  const pull = await garden.pull('ann', { 'a.txt': 'one\n' })
  const opened = await garden.appClient.open({ installation: garden.installation, repository: garden.repository.id, permissions: { checks: 'write' }, task: null, signal: new AbortController().signal })
  if (!opened.ok) throw new Error(opened.problem.message)
  const started = await opened.value.startCheck({ name: 'hortus/validate', sha: pull.pull!.head.sha, externalId: 'x', title: 'Looking', summary: 'Looking.', annotations: [] })
  if (!started.ok) throw new Error(started.problem.message)
  await noteCheck(garden.store, { check: started.value.id, name: 'hortus/validate', installation: garden.installation, repository: garden.repository.id, deadline: garden.twin.now() + 15 * MINUTE }, garden.twin.now())
  await garden.pass(14 * MINUTE)
  expect(garden.twin.checkRuns(garden.repository)[0]).toMatchObject({ status: 'in_progress' })
  await garden.pass(6 * MINUTE)
  expect(garden.twin.checkRuns(garden.repository)[0]).toMatchObject({ status: 'completed', conclusion: 'timed_out', title: 'not finished in time' })
})
