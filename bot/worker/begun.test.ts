/** What was begun and not ended goes on as what it was begun for, whatever happened to its pull request in between (A37, A71). */
import { expect, test } from 'vitest'
import { EXAMPLE, openJobGarden, type JobGarden } from '../jobs/testing/job-garden.ts'

const CHANGE = { 'examples/vision/tiny/smoke.sh': 'echo changed\n' }

test.each<[string, (garden: JobGarden, pull: number) => unknown]>([
  ['pushed to', ({ bot: { twin, repository } }) => twin.push(repository, { branch: 'change', files: { 'notes.md': 'x\n' }, author: 'eve' })],
  ['closed', ({ bot: { twin, repository } }, pull) => twin.setIssue(repository, pull, { state: 'closed' }, 'eve')],
])('a run whose start was answered by nobody is followed, and not said to be nothing, when the pull request was %s meanwhile', async (_, change) => {
  await using garden = await openJobGarden()
  const { bot, dispatches } = garden
  const { number, pull } = await bot.pull('eve', CHANGE)
  await bot.settle()
  bot.twin.arm({ on: /^POST .*\/dispatches$/, fault: { kind: 'status', status: 502 }, carriedOut: true })
  await bot.say(number, 'ann', `/hortus smoke ${EXAMPLE}`)
  await change(garden, number)
  await bot.pass(3 * 60_000)
  expect(dispatches.map(({ inputs }) => inputs['commit'])).toEqual([pull!.head.sha])
  expect(bot.replies(number)).toEqual([expect.stringMatching(/^⏳ /)])
  await garden.end()
  expect(bot.replies(number)).toEqual([expect.stringMatching(/^✅ /)])
})

test('what was only looked at is void when the pull request was pushed to meanwhile', async () => {
  await using garden = await openJobGarden()
  const { bot, dispatches } = garden
  const { number } = await bot.pull('eve', CHANGE)
  await bot.settle()
  bot.twin.arm({ on: /collaborators/, fault: { kind: 'status', status: 502 }, times: 3 })
  await bot.say(number, 'ann', `/hortus smoke ${EXAMPLE}`)
  await bot.twin.push(bot.repository, { branch: 'change', files: { 'notes.md': 'x\n' }, author: 'eve' })
  await bot.pass(3 * 60_000)
  expect([dispatches.length, bot.replies(number)]).toEqual([0, [expect.stringMatching(/^↩️ /)]])
})
