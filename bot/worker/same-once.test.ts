import { expect, test } from 'vitest'
import { openTestBot } from '../testing/test-bot.ts'

test('G3: one delivery ten times at once, and the same comment under other GUIDs, come to one set of effects', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.webhooks.delay(3_600_000)
  const comment = garden.twin.comment(garden.repository, number, 'ann', '/hortus help badge')
  garden.twin.webhooks.delay(0)
  garden.twin.advance(3_600_000)
  await garden.twin.settle()
  const told = garden.twin.webhooks.log.find(({ event }) => event === 'issue_comment')!
  const payload = Buffer.from(JSON.stringify(told.payload))
  const [first, second, third] = [garden.bot, await garden.another(), await garden.another()]
  await Promise.all(Array.from({ length: 10 }, () => garden.store.receive({ guid: 'one', event: 'issue_comment', receivedAt: garden.twin.now(), payload })))
  for (const guid of ['two', 'three']) await garden.store.receive({ guid, event: 'issue_comment', receivedAt: garden.twin.now(), payload })
  await Promise.all([first.step(), second.step(), third.step()])
  await garden.settle()
  expect(garden.replies(number)).toHaveLength(1)
  expect(garden.reactions(comment.id)).toEqual(['eyes', 'rocket'])
  expect(garden.twin.requests({ method: 'POST' }).filter(({ path }) => /\/issues\/\d+\/comments$/.test(path))).toHaveLength(1)
})

test('A30: a comment with our marker that somebody else wrote is neither taken for ours nor touched', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { number } = garden.issue('A question', 'ann')
  await garden.say(number, 'ann', '/hortus help badge')
  const marker = garden.twin.comments(garden.repository, number).at(-1)!.body.split('\n')[0]!
  const forged = garden.twin.comment(garden.repository, number, 'eve', `${marker}\nmine`)
  const own = garden.twin.comments(garden.repository, number).find(({ author }) => author.id === garden.app.bot.id)!
  garden.repository.comments.delete(own.id)
  // The ledger is lost: the reply is looked for on GitHub.
  const { openSqliteStore } = await import('../store/open-sqlite-store.ts')
  await garden.another({ store: await openSqliteStore({ path: ':memory:', now: () => garden.twin.now() }), timers: (await import('../sweep/timers.ts')).TIMERS })
  await garden.pass(10 * 60_000)
  expect(garden.twin.comments(garden.repository, number).find(({ id }) => id === forged.id)!.body).toBe(`${marker}\nmine`)
  expect(garden.replies(number)).toHaveLength(1)
})
