import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../compare/sample-record.ts'
import { buildsOf } from './builds.ts'
import { measuredOf } from './index-series.ts'

const run = (id: string, day: number, commit: string | null, loss: number) =>
  sampleRecord({ loss }, { id, observed: sampleObserved({ startedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:0${id.slice(-1)}Z`, code: { commit, dirty: false, tree: null } }) })

const losses = (records: readonly ReturnType<typeof run>[]) => buildsOf(records.flatMap(measuredOf)).find(({ key }) => key.metric === 'loss')!.points.map(({ value, starts }) => [value, starts])

test('three runs of one commit on one day are one build, its value their median', () => {
  expect(losses([run('r0', 1, 'a', 0.5), run('r1', 2, 'b', 0.9), run('r2', 2, 'b', 0.6), run('r3', 2, 'b', 0.7)])).toEqual([[0.5, 1], [0.7, 3]])
})

test('on another day the same commit is another build, and so is a commit that comes back', () => {
  expect(losses([run('r0', 1, 'a', 0.5), run('r1', 2, 'a', 0.6)])).toEqual([[0.5, 1], [0.6, 1]])
  expect(losses([run('r0', 1, 'a', 0.5), run('r1', 1, 'b', 0.6), run('r2', 1, 'a', 0.5)])).toHaveLength(3)
})

test('runs of which nobody knows the commit are builds of their own', () => {
  expect(losses([run('r0', 1, null, 0.5), run('r1', 1, null, 0.6)])).toHaveLength(2)
})
