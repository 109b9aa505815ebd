import { expect, test } from 'vitest'
import { renderCounts, type FindingCounts } from '../../core/history/finding-counts.ts'
import { FIRST_FILES } from '../../core/history/layout-marker.ts'
import { ok } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { historyGarden } from '../testing/history-garden.ts'
import { findingDays, readFindingDays } from './finding-days.ts'

const at = (when: string, more: Partial<FindingCounts> = {}): string => renderCounts({ id: '', at: `${when}:00.000Z`, commit: 'c'.repeat(40), errors: 1, warnings: 2, notices: 3, ...more })

async function snapshotWith({ data }: World, files: Readonly<Record<string, string>>) {
  await data!.update(() => Promise.resolve(ok({ message: 'm\n', add: new Map([...FIRST_FILES, ...Object.entries(files)]) })))
  const found = await data!.snapshot()
  return found.ok ? found.value : null
}

test('the last count of a day is the count of that day, oldest day first', async () => {
  await using g = await historyGarden()
  const snapshot = await snapshotWith(g.world, { 'findings/2026-11/b.json': at('2026-11-20T08:00', { errors: 9 }), 'findings/2026-11/a.json': at('2026-11-20T18:00', { errors: 4 }), 'findings/2026-10/z.json': at('2026-10-01T01:00', { errors: 0 }) })
  expect(await readFindingDays(snapshot)).toEqual({ days: [{ date: '2026-10-01', errors: 0, warnings: 2, notices: 3 }, { date: '2026-11-20', errors: 4, warnings: 2, notices: 3 }], problems: [] })
})

test('a branch of before, and none at all, have no days and no problem', async () => {
  await using g = await historyGarden()
  expect(await readFindingDays(await snapshotWith(g.world, { 'index/a.json': '{}' }))).toEqual({ days: [], problems: [] })
  expect(await readFindingDays(null)).toEqual({ days: [], problems: [] })
})

test('a file that Hortus would not have written is told, and the others count', async () => {
  await using g = await historyGarden()
  const files = { 'findings/2026-11/a.json': at('2026-11-20T18:00'), 'findings/2026-11/b.json': at('2026-12-20T18:00'), 'findings/2026-11/c.json': 'x'.repeat(5000), 'findings/2026-11/d.txt': 'x', 'findings/x.json': '{}' }
  const { days, problems } = await readFindingDays(await snapshotWith(g.world, files))
  expect(days.map(({ date }) => date)).toEqual(['2026-11-20'])
  expect(problems).toHaveLength(4)
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['HISTORY.FINDINGS']))
})

test('today is what was found now, and no day is still to come', () => {
  const day = (date: string) => ({ date, errors: 5, warnings: 5, notices: 5 })
  expect(findingDays([day('2026-11-20'), day('2026-11-21'), day('2026-11-22')], [], '2026-11-21')).toEqual([day('2026-11-20'), { date: '2026-11-21', errors: 0, warnings: 0, notices: 0 }])
})
