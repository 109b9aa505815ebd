/** G9 as it is written: a thousand commands in an hour at one installation, and a GitHub that holds to its limits. */
import { expect, test } from 'vitest'
import { TIMERS } from '../../sweep/timers.ts'
import { openTestBot } from '../../testing/test-bot.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const MANY = 1000
const ISSUES = 50

test('G9: of a thousand commands in an hour none meets a limit of GitHub\'s, each is answered once, those of an issue in their order', { timeout: 600_000 }, async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' }, timers: TIMERS })
  const { twin } = garden
  const issues = Array.from({ length: ISSUES }, () => garden.issue('Busy', 'ann').number)
  for (let n = 0; n < MANY; n += 1) {
    twin.comment(garden.repository, issues[n % ISSUES]!, 'ann', `/hortus help badge\n\n${n}`)
    twin.advance((60 * MINUTE) / MANY)
    if (n % 10 === 9) await garden.settle()
  }
  for (let n = 0; n < 200 && (await garden.store.figures(twin.now())).waiting > 0; n += 1) await garden.pass(5 * MINUTE)
  expect(twin.requests().filter(({ status }) => status === 403 || status === 429)).toEqual([])
  const replies = issues.map((issue) => garden.replies(issue).length)
  expect([Math.min(...replies), Math.max(...replies)]).toEqual([MANY / ISSUES, MANY / ISSUES])
  const writes = twin.requests().filter(({ method, operation }) => method === 'POST' && !/access_tokens/.test(operation ?? '')).map(({ at }) => at)
  expect(writes).toHaveLength(3 * MANY)
  for (const [index, at] of writes.entries()) {
    expect(at - (writes[index - 61] ?? -Infinity)).toBeGreaterThanOrEqual(59 * SECOND)
    expect(at - (writes[index - 401] ?? -Infinity)).toBeGreaterThanOrEqual(3599 * SECOND)
  }
  expect(await garden.store.figures(twin.now())).toMatchObject({ dead: 0, running: 0 })
})
