import { expect, test } from 'vitest'
import { openTestBot } from '../testing/test-bot.ts'

const SIX = Array.from({ length: 6 }, () => '/hortus help why').join('\n')

test('A32: who may not write is answered six times in ten minutes in a conversation; more is one 😕 and no word', async () => {
  await using garden = await openTestBot({ collaborators: { rob: 'read', ann: 'write' } })
  const { number } = garden.issue('A question', 'rob')
  await garden.say(number, 'rob', `${SIX}\n/hortus hlep`)
  const answers = garden.replies(number).length
  expect(answers).toBe(7)
  const seventh = await garden.say(number, 'rob', '/hortus help\n/hortus help badge')
  const mistake = await garden.say(number, 'rob', '/hortus hlep')
  expect(garden.replies(number)).toHaveLength(answers)
  expect([seventh, mistake].map(({ id }) => garden.reactions(id))).toEqual([['eyes', 'confused'], ['eyes', 'confused']])
  const other = garden.issue('Another', 'rob')
  await garden.say(other.number, 'rob', '/hortus help')
  expect(garden.replies(other.number)).toHaveLength(1)
  await garden.pass(10 * 60_000)
  await garden.say(number, 'rob', '/hortus help')
  expect(garden.replies(number)).toHaveLength(answers + 1)
  expect(await garden.store.figures(garden.twin.now())).toMatchObject({ dead: 0 })
})

test('A32: mistakes are counted as commands are: a stranger gets six replies for them, and no more', async () => {
  await using garden = await openTestBot()
  const { number } = garden.issue('A question', 'eve')
  for (let n = 0; n < 9; n += 1) await garden.say(number, 'eve', '/hortus hlep')
  expect(garden.replies(number)).toHaveLength(6)
})

test('A32: who may write is not held back, and a usual command asks for no role', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { number } = garden.issue('A question', 'ann')
  await garden.say(number, 'ann', SIX)
  expect(garden.twin.requests({ method: 'GET' }).filter(({ path }) => path.includes('/permission'))).toEqual([])
  await garden.say(number, 'ann', SIX)
  expect(garden.replies(number)).toHaveLength(12)
})
