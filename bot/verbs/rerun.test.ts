import { expect, test } from 'vitest'
import { openJobGarden } from '../jobs/testing/job-garden.ts'

test('A39: a run that was approved for one commit is not one of the default branch, and nobody starts it again without an approval', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  await bot.twin.push(bot.repository, { branch: 'main', files: { OWNERS: `ann ${bot.twin.user('ann').id}\n` }, message: 'Owners', author: 'carol' })
  const { number, pull } = await bot.pull('eve', { 'examples/vision/tiny/smoke.sh': 'echo changed\n' })
  await bot.settle()
  for (let n = 0; n < 2; n += 1) await bot.say(number, 'ann', `/benchmark ${pull!.head.sha}`)
  await garden.end({ conclusion: 'failure' })
  const weekly = bot.twin.startRun(bot.repository, { path: '.github/workflows/hortus-weekly.yml', event: 'schedule', headSha: garden.run().headSha, headBranch: 'main' })
  bot.twin.finishRun(bot.repository, weekly, 'failure')
  const issue = bot.issue('Again', 'bob')
  await bot.say(issue.number, 'bob', '/hortus rerun')
  expect(bot.replies(issue.number).at(-1)).toContain('hortus-weekly.yml')
  expect(garden.run()).toMatchObject({ attempt: 1, status: 'completed' })
})
