import { expect, test } from 'vitest'
import { openJobGarden } from './testing/job-garden.ts'

test('a slip in the name of an example is told at once, with what was meant, and nothing is started', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const issue = bot.issue('A question', 'ann')
  await bot.say(issue.number, 'ann', '/hortus smoke vision/tiy')
  expect(bot.replies(issue.number)).toEqual([expect.stringMatching(/^⛔ [^]*There is no example `vision\/tiy`[^]*Did you mean `vision\/tiny`/)])
  expect(garden.dispatches).toEqual([])
})
