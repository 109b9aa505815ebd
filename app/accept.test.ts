import { expect, test } from 'vitest'
import { accept } from './accept.ts'
import { historyGarden } from './testing/history-garden.ts'

test('A28: a reason of several lines adds no other author to the commit', async () => {
  await using g = await historyGarden()
  const done = await accept(g.world, g.config, { example: 'tabular/digits', key: 'loss', reason: 'a larger model\n\nBy: somebody else', by: 'Ada <ada@example.org>', now: '2026-11-21T09:00:00.000Z' })
  expect(done).toMatchObject({ ok: true, value: { entries: [{ by: 'Ada <ada@example.org>', reason: 'a larger model\n\nBy: somebody else' }] } })
  expect(g.remote.git('log', '-1', '--format=%B', 'hortus-data').split('\n').filter((line) => line.startsWith('By:'))).toEqual(['By: Ada <ada@example.org>'])
})
