import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunRecord } from '../schema/run-record.ts'
import { summariseRuns } from './run-summary.ts'

interface Sketch {
  readonly id: string
  readonly state?: RunRecord['status']['state']
  readonly kind?: RunRecord['kind']
  readonly preset?: string
  readonly runMs?: number
  readonly buildMs?: number
}

const record = ({ id, state = 'succeeded', kind = 'smoke', preset = 'smoke', runMs = 100, buildMs }: Sketch) =>
  ({ id, kind, preset, status: { state }, observed: { endedAt: id, durationMs: runMs, phases: buildMs === undefined ? {} : { build: buildMs }, code: { tree: `tree-${id}` } } }) as unknown as RunRecord

test('last green is the newest check that ended well; a run for pleasure does not count', () => {
  const summary = summariseRuns([record({ id: '2026-01-02' }), record({ id: '2026-01-04', state: 'failed' }), record({ id: '2026-01-03' }), record({ id: '2026-01-05', kind: 'run', preset: 'train' })])
  expect(summary.lastGreen).toEqual({ date: '2026-01-03', record: '2026-01-03', preset: 'smoke', tree: 'tree-2026-01-03' })
  expect(summary.last).toMatchObject({ record: '2026-01-05', state: 'succeeded' })
})

test('the expected time of a preset is the median of the runs that ended well', () => {
  const runs = [10, 1000, 30].map((runMs, index) => record({ id: `${index}`, runMs, ...(index === 0 ? { buildMs: 500 } : {}) }))
  expect(summariseRuns([...runs, record({ id: '9', runMs: 1, state: 'timed_out' })]).expected).toEqual({ smoke: { runMs: 30, buildMs: 500, runs: 3 } })
})

test('a record that nobody observed is not green', () => {
  expect(summariseRuns([{ ...record({ id: '1' }), observed: null }]).lastGreen).toBeNull()
})

test('the order of the records does not matter', () => {
  const records = ['1', '2', '3', '4'].map((id, index) => record({ id, state: index % 2 === 0 ? 'succeeded' : 'failed', runMs: index }))
  fc.assert(fc.property(fc.shuffledSubarray(records, { minLength: 4 }), (shuffled) => void expect(summariseRuns(shuffled)).toEqual(summariseRuns(records))))
})

test('without records there is nothing to say', () => {
  expect(summariseRuns([])).toEqual({ runs: 0, lastGreen: null, last: null, expected: {} })
})
