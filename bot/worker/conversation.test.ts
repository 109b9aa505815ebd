import { expect, test } from 'vitest'
import { openTestBot } from '../testing/test-bot.ts'

test('a command is acknowledged, answered in one reply, and its sign is set', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const issue = garden.issue('A question', 'ann')
  const comment = await garden.say(issue.number, 'ann', '/hortus help')
  expect(garden.reactions(comment.id)).toEqual(['eyes', 'rocket'])
  expect(garden.replies(issue.number)).toHaveLength(1)
  expect(garden.replies(issue.number)[0]).toMatch(/^✅ `help`/)
})
