import { expect, test } from 'vitest'
import { matchRecords } from './match-records.ts'
import { counterpart, previousRecord } from './previous-record.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'

const run = (id: string, day: number, more: Parameters<typeof sampleRecord>[1] = {}) => sampleRecord({ accuracy: 0.9 }, { id, observed: sampleObserved({ startedAt: `2026-11-${day}T09:00:00Z` }), ...more })
const head = run('head', 21)
const of = (id: string, day: number, example: string) => ({ record: run(id, day, { example: { id: example, path: example } }) })

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

test('two directories are matched by example and preset, newest first, and what has no counterpart is named', () => {
  const matched = matchRecords([of('a1', 10, 'a'), of('a2', 12, 'a'), of('b1', 10, 'b')], [of('c9', 20, 'c'), of('a9', 20, 'a')])
  expect(matched.pairs.map((pair) => [pair.base.map(({ record }) => record.id), pair.head.map(({ record }) => record.id)])).toEqual([[['a2'], ['a9']]])
  expect([matched.onlyBase, matched.onlyHead].map((side) => side.map((each) => each.record.id))).toEqual([['b1'], ['c9']])
})

test('when every record counts all of a subject stand against all, and across presets an example is one subject', () => {
  const matched = matchRecords([of('a1', 12, 'a'), of('a2', 10, 'a')], [of('a9', 20, 'a')], { every: true })
  expect(matched.pairs.map((pair) => pair.base.map(({ record }) => record.id))).toEqual([['a2', 'a1']])
  const trained = { record: run('t', 13, { example: { id: 'a', path: 'a' }, preset: 'train', fingerprint: { ...head.fingerprint!, preset: 'train' } }) }
  expect([matchRecords([of('a1', 12, 'a')], [trained]).pairs, matchRecords([of('a1', 12, 'a')], [trained], { across: ['preset'] }).pairs].map((pairs) => pairs.length)).toEqual([0, 1])
})
