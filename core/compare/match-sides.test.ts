import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunRecord } from '../schema/run-record.ts'
import { baseOfHead } from './base-of-head.ts'
import { matchSides } from './match-sides.ts'
import { readAcross } from './read-across.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'
import { leftOutSentence, unitsOfSide } from './units-of-side.ts'

const print = sampleRecord({}).fingerprint!
const run = (id: string, day: number, more: Partial<RunRecord> = {}) => ({ record: sampleRecord({ accuracy: 0.9 }, { id, observed: sampleObserved({ startedAt: `2026-11-${day}T09:00:00Z` }), ...more }) })
const of = (id: string, day: number, example: string) => run(id, day, { example: { id: example, path: example } })
const tree = (hash: string) => ({ fingerprint: { ...print, tree: hash } })
const ids = (found: readonly { readonly record: RunRecord }[]) => found.map(({ record }) => record.id)

test('two directories are matched by example and preset, and what has no counterpart is named', () => {
  const matched = matchSides([of('a1', 10, 'a'), of('a2', 12, 'a'), of('b1', 10, 'b')], [of('c9', 20, 'c'), of('a9', 20, 'a')])
  expect(matched.pairs.map((pair) => [ids(pair.base), ids(pair.head)])).toEqual([[['a1', 'a2'], ['a9']]])
  expect([matched.onlyBase, matched.onlyHead].map(ids)).toEqual([['b1'], ['c9']])
})

test('one subject a side is compared whatever it is: the gate says what differs', () => {
  expect(matchSides([of('a1', 10, 'a')], [of('c9', 20, 'c')])).toMatchObject({ pairs: [{ told: null }], onlyBase: [], onlyHead: [] })
})

test('across presets, records of one example belong together', () => {
  const train = { preset: 'train', fingerprint: { ...print, preset: 'train' } }
  const [base, head] = [[run('s', 10), of('b', 10, 'b')], [run('t', 11, train), of('b9', 11, 'b')]]
  expect(matchSides(base, head).pairs).toHaveLength(1)
  expect(matchSides(base, head, ['preset']).pairs.map((pair) => [ids(pair.base), ids(pair.head)])).toContainEqual([['s'], ['t']])
})

test('the newest record says which state is meant; records of that state are its units, seeds or not', () => {
  const records = [run('old', 12, tree('o')), run('x', 13, { params: { seed: 1 } }), run('y', 14, { params: { seed: 2 } }), run('z', 11, { params: { seed: 3 } }), run('p', 10, { params: { lr: 1 } })]
  const { units, leftOut } = unitsOfSide(records)
  expect([ids(units), leftOut]).toEqual([['z', 'x', 'y'], 2])
})

test.each([
  ['tree', tree('other')],
  ['image', { fingerprint: { ...print, image: 'sha256:b' } }],
  ['machine', { fingerprint: { ...print, hardwareClass: 'cpu:Y/1' } }],
  ['data', { fingerprint: { ...print, datasets: ['d@1'] } }],
  ['params', { params: { lr: 1 } }],
])('a record of another %s is no second measurement', (_name, more) => {
  expect(unitsOfSide([run('a', 10, more), run('b', 11)])).toMatchObject({ leftOut: 1, units: [{ record: { id: 'b' } }] })
})

test('a run that failed is of the same state: that it counts for nothing is told where it is compared', () => {
  expect(unitsOfSide([run('a', 10, { status: { state: 'failed' } }), run('b', 11)]).leftOut).toBe(0)
})

test('the half of a paired benchmark that measured the base is no run of the state that was worked on', () => {
  const half = (side: 'base' | 'head', other: string) => ({ benchmark: { mode: 'paired', side, with: other, warmUp: 1, runs: 7, order: 'ABBA', restarts: [], series: {}, latencies: {} } }) as unknown as Partial<RunRecord>
  const [base, head] = [run('b', 12, { ...half('base', 'h'), ...tree('before') }), run('h', 11, half('head', 'b'))]
  expect(unitsOfSide([base, head])).toEqual({ units: [head], leftOut: 0 })
  expect(unitsOfSide([base]).units).toEqual([base])
})

test('the order of the records and equal copies of them change nothing', () => {
  const all = [run('a', 10), run('a', 10), run('b', 10), run('c', 12, { params: { lr: 1 } }), run('c', 12, { params: { lr: 2 } }), run('d', 11)]
  fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
    expect(unitsOfSide(shuffled)).toEqual(unitsOfSide(all))
  }))
})

test('what is left out is one sentence', () => {
  expect(leftOutSentence(0, 0)).toBeNull()
  expect(leftOutSentence(1, 0)).toMatch(/^1 other record of the base left out/)
  expect(leftOutSentence(1, 2)).toMatch(/^1 other record of the base and 2 other records of the head left out/)
})

const head = run('head', 20).record
const at = { tree: 'base', commit: 'c' }

test('the base of a head: its own machine first, then another, then what the gate will refuse', () => {
  const own = run('own', 10, tree('base'))
  const elsewhere = run('elsewhere', 12, { fingerprint: { ...print, tree: 'base', hardwareClass: 'cpu:Y/1' } })
  const params = run('params', 13, { ...tree('base'), params: { lr: 1 } })
  const found = (candidates: readonly ReturnType<typeof run>[]) => ids(baseOfHead(head, candidates, at)?.units ?? [])
  expect(found([params, elsewhere, own])).toEqual(['own'])
  expect(found([params, elsewhere])).toEqual(['elsewhere'])
  expect(found([params])).toEqual(['params'])
  expect(found([run('x', 10, tree('another')), of('y', 10, 'b')])).toEqual([])
})

test('a record without a tree is found by its commit, when nothing was uncommitted', () => {
  const bare = (dirty: boolean) => run('bare', 10, { fingerprint: { ...print, tree: null }, observed: sampleObserved({ code: { commit: 'c', dirty, tree: null } }) })
  expect([false, true].map((dirty) => baseOfHead(head, [bare(dirty)], at) !== null)).toEqual([true, false])
})

test('a head is never its own base', () => {
  expect(baseOfHead(head, [{ record: head }, run('again', 19)], { tree: 't', commit: null })).toBeNull()
})

test('dimensions are named with commas or one by one, and a slip is told', () => {
  expect(readAcross(['hardware,params', ' params '])).toEqual({ ok: true, value: ['params', 'hardware'] })
  expect(readAcross(['param'])).toMatchObject({ ok: false, problem: { code: 'COMPARE.ACROSS', next: expect.stringContaining('Did you mean params?') } })
  expect(readAcross(['__proto__'])).toMatchObject({ ok: false, problem: { next: 'Name some of preset, params, image, hardware.' } })
})
