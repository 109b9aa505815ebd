/** The database is deleted, and found again from what stands on GitHub (G5). */
import { expect, test } from 'vitest'
import { EXAMPLE, openJobGarden, reportOf } from '../jobs/testing/job-garden.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import { TIMERS } from '../sweep/timers.ts'
import type { TestBot } from '../testing/test-bot.ts'

const MINUTE = 60_000

async function lose(bot: TestBot): Promise<AsyncDisposable> {
  const store = await openSqliteStore({ path: ':memory:', now: () => bot.twin.now() })
  await bot.another({ store, timers: TIMERS })
  await bot.pass(10 * MINUTE)
  return store
}

test('G5: what was answered before is not done again: a proposal that a person closed since stays closed, and no reply is another one', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const { number } = bot.issue('Old examples', 'carol')
  await bot.say(number, 'carol', `/hortus archive ${EXAMPLE} --reason "its base image is gone"`)
  const pulls = () => bot.repository.issues.all().filter(({ pull }) => pull !== null)
  bot.twin.setIssue(bot.repository, pulls()[0]!.number, { state: 'closed' })
  await bot.settle()
  bot.twin.advance(30 * MINUTE)
  const said = bot.twin.comments(bot.repository, number)
  await using _store = await lose(bot)
  expect(pulls().map(({ state }) => state)).toEqual(['closed'])
  expect(bot.twin.comments(bot.repository, number)).toEqual(said)
})

test('G5: a run that goes on is taken up as the run of the commit that it was asked for, however far its branch went meanwhile', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const issue = bot.issue('Does it run?', 'ann')
  const comment = await bot.say(issue.number, 'ann', `/hortus smoke ${EXAMPLE}`)
  const commit = garden.dispatches[0]!.inputs['commit']!
  await bot.twin.push(bot.repository, { branch: 'main', files: { 'NEWS.md': 'More.\n' }, message: 'Later', author: 'carol' })
  await bot.settle()
  bot.twin.advance(30 * MINUTE)
  await using _store = await lose(bot)
  expect(garden.dispatches).toHaveLength(1)
  await garden.end({ report: reportOf(commit) })
  expect(bot.replies(issue.number)).toEqual([expect.stringContaining('has ended')])
  expect(bot.twin.checkRuns(bot.repository).filter(({ name }) => name.startsWith('hortus smoke')).map(({ headSha, conclusion }) => [headSha, conclusion])).toEqual([[commit, 'success']])
  expect(bot.reactions(comment.id)).toEqual(['eyes', 'rocket'])
})

test('G5: the reply to a command whose run goes on shows that run again', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const issue = bot.issue('Does it run?', 'ann')
  await bot.say(issue.number, 'ann', `/hortus smoke ${EXAMPLE}`)
  await bot.pass(10 * MINUTE)
  const said = bot.replies(issue.number)
  expect(said).toEqual([expect.stringMatching(/runs\. \[The run\]/)])
  bot.twin.advance(30 * MINUTE)
  await using _store = await lose(bot)
  expect(bot.replies(issue.number)).toEqual(said)
})

test('A30: nobody says by a comment of ours that they edited which commit a run was asked for', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const issue = bot.issue('Does it run?', 'ann')
  await bot.say(issue.number, 'ann', `/hortus smoke ${EXAMPLE}`)
  const reply = bot.twin.comments(bot.repository, issue.number).at(-1)!
  const commit = garden.dispatches[0]!.inputs['commit']!
  bot.twin.editComment(bot.repository, reply, reply.body.replaceAll(commit, 'f'.repeat(40)), 'carol')
  await using _store = await lose(bot)
  await garden.end({ report: reportOf(commit) })
  expect(bot.replies(issue.number)).toEqual([expect.stringContaining(commit.slice(0, 12))])
})
