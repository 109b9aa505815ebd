import { expect, test } from 'vitest'
import { openTestBot } from '../testing/test-bot.ts'

const PEOPLE = { ann: 'write', tom: 'triage', rob: 'read' } as const

test('a command is acknowledged, answered in one reply, and its sign is set', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  const comment = await garden.say(number, 'ann', '/hortus help badge')
  expect(garden.reactions(comment.id)).toEqual(['eyes', 'rocket'])
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^✅ `\/hortus help "badge"`\n\n[^]*badge/)])
})

test('commands of one comment are done in their order, each with a reply of its own', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  await garden.say(number, 'ann', '/hortus help badge\n/hortus help why\n/help status')
  expect(garden.replies(number).map((text) => /^✅ `\/hortus help "(\w+)"`/.exec(text)?.[1])).toEqual(['badge', 'why', 'status'])
})

test('what only looks like a command, or comes from a bot, is silence', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  await garden.say(number, 'ann', '`/hortus help`\n\n> /hortus help\n\nplease /hortus help')
  garden.twin.comment(garden.repository, number, garden.twin.app('other-bot'), '/hortus help')
  await garden.settle()
  expect(garden.replies(number)).toEqual([])
})

test('a line that is no command is told once, with what was meant', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  const comment = await garden.say(number, 'ann', '/hortus hlep')
  expect(garden.replies(number)).toEqual([expect.stringMatching(/hlep[^]*help/)])
  expect(garden.reactions(comment.id)).toEqual(['eyes', 'confused'])
  // The usage is one piece of code, and nothing of it is escaped twice.
  expect(garden.replies(number)[0]).toMatch(/ Usage: `\/hortus help [^`]*`\.$/)
})

test('A36: a role that is too low is refused in words, and nothing is done', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  const comment = await garden.say(number, 'rob', '/hortus rerun')
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^⛔ [^]*role write/)])
  expect(garden.reactions(comment.id)).toEqual(['eyes', '-1'])
})

test('A33: a comment that was edited after it was written does nothing, and one that was deleted is taken back', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.webhooks.delay(60_000)
  const edited = garden.twin.comment(garden.repository, number, 'ann', '/hortus help')
  const deleted = garden.twin.comment(garden.repository, number, 'ann', '/hortus help why')
  garden.repository.comments.set(edited.id, { ...edited, body: '/hortus archive a --reason "mine"', updatedAt: garden.twin.now() + 1000 })
  garden.repository.comments.delete(deleted.id)
  await garden.pass(60_000)
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^↩️ `\/hortus help`[^]*changed after it was written/)])
})

test('A37, G15: a push between the comment and its command makes it void', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = await garden.pull('ann', { 'a.txt': 'one\n' })
  await garden.settle()
  garden.twin.webhooks.delay(30_000)
  garden.twin.comment(garden.repository, number, 'ann', '/hortus smoke examples/a')
  garden.twin.advance(5_000)
  await garden.twin.push(garden.repository, { branch: 'change', files: { 'a.txt': 'two\n' }, message: 'Another', author: 'ann' })
  await garden.pass(120_000)
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^↩️ [^]*was pushed to after this was written/)])
})

test('A40: on a closed pull request only what looks is answered; in an issue a command means the default branch', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = await garden.pull('ann', { 'a.txt': 'one\n' })
  garden.twin.setIssue(garden.repository, number, { state: 'closed' }, 'ann')
  await garden.say(number, 'ann', '/hortus validate\n/hortus status')
  expect(garden.replies(number).map((text) => text.slice(0, 1))).toEqual(['↩', '✅'])
  const issue = garden.issue('A question', 'ann')
  await garden.say(issue.number, 'ann', '/hortus benchmark 0123456789ab')
  expect(garden.replies(issue.number)).toEqual([expect.stringMatching(/^⛔ [^]*pull request/)])
})

test('a locked conversation and an archived repository stay quiet', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.webhooks.delay(30_000)
  garden.twin.comment(garden.repository, number, 'ann', '/hortus help')
  garden.twin.setIssue(garden.repository, number, { locked: true })
  await garden.pass(60_000)
  expect(garden.replies(number)).toEqual([])
  garden.twin.webhooks.delay(0)
  const other = garden.issue('Another', 'ann')
  garden.twin.settings(garden.repository, { archived: true })
  await garden.say(other.number, 'ann', '/hortus help').catch(() => undefined)
  await garden.settle()
  expect(garden.replies(other.number)).toEqual([])
  expect(await garden.store.figures(garden.twin.now())).toMatchObject({ dead: 0, waiting: 0, running: 0 })
})
