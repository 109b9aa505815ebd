import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../compare/sample-record.ts'
import { lastGreenPerExample } from './last-green.ts'

const run = (id: string, day: string, state: 'succeeded' | 'failed') =>
  sampleRecord({}, { id: `${day}-${state}`, example: { id, path: `examples/${id}` }, status: { state }, observed: sampleObserved({ endedAt: `2026-11-${day}T09:00:00Z` }) })

test('the newest run that ended well counts, whatever came after and in whatever order the records lie', () => {
  const green = lastGreenPerExample([run('b', '20', 'failed'), run('a', '12', 'succeeded'), run('a', '14', 'failed'), run('a', '13', 'succeeded')])
  expect([...green].map(([id, last]) => [id, last?.date ?? null])).toEqual([['a', '2026-11-13T09:00:00Z'], ['b', null]])
})

test('a record that only claims a success is not green', () => {
  const claimed = { ...run('a', '20', 'succeeded'), observed: null }
  expect(lastGreenPerExample([claimed]).get('a')).toBeNull()
})
