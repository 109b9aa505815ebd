import { expect, test } from 'vitest'
import { counterpart, previousRecord } from './previous-record.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'

const run = (id: string, day: number, more: Parameters<typeof sampleRecord>[1] = {}) => sampleRecord({ accuracy: 0.9 }, { id, observed: sampleObserved({ startedAt: `2026-11-${day}T09:00:00Z` }), ...more })
const head = run('head', 21)

test('the newest earlier run with the same fingerprint is the one to compare with', () => {
  const candidates = [run('c', 15), run('d', 20), run('a', 10), run('later', 22), head]
  expect(previousRecord(head, candidates)?.id).toBe('d')
})

test('checking a worse tree twice does not make it the new normal', () => {
  const before = run('before', 10, { fingerprint: { ...head.fingerprint!, tree: 'good' } })
  expect(previousRecord(head, [before, run('same tree', 20)])?.id).toBe('before')
})

test.each([
  ['failed', run('x', 20, { status: { state: 'failed' } })],
  ['had other params', run('x', 20, { params: { lr: 1 } })],
  ['ran another preset', run('x', 20, { preset: 'train', fingerprint: { ...head.fingerprint!, preset: 'train' } })],
  ['ran on other hardware', run('x', 20, { fingerprint: { ...head.fingerprint!, hardwareClass: 'cpu:Y/1' } })],
  ['was of another example', run('x', 20, { example: { id: 'other', path: 'other' } })],
])('a run that %s is passed over', (_name, candidate) => {
  expect(previousRecord(head, [candidate, run('older', 10)])?.id).toBe('older')
})

test('in a base that was given, the newest of the same example and preset counts, comparable or not', () => {
  expect(counterpart(head, [run('x', 20), run('y', 22, { params: { lr: 1 } }), run('z', 23, { example: { id: 'other', path: 'o' } })])?.id).toBe('y')
})
