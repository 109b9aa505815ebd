import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import type { Finding } from '../schema/report.ts'
import { makeBaseline, readBaseline } from './baseline.ts'
import { finding } from './finding.ts'
import { grownBy, ratchet } from './ratchet.ts'

const one = (path: string, message: string, line = 1): Finding => finding('GARDEN.SCHEMA', { path, line }, message)
const entries = (text: string) => {
  const read = readBaseline(text)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

test('the file is sorted, one finding a line, and does not depend on the order they were found in', () => {
  const text = makeBaseline([one('b', 'x'), one('a', 'y 1'), one('a', 'y 22', 9)])
  expect(text).toBe(makeBaseline([one('a', 'y 3'), one('b', 'x'), one('a', 'y 4')]))
  expect(text.split('\n').filter((line) => line.startsWith('    {'))).toEqual(['    {"code":"GARDEN.SCHEMA","path":"a","key":"y #","count":2},', '    {"code":"GARDEN.SCHEMA","path":"b","key":"x","count":1}'])
})

test('a second finding of a kind that is frozen once is new', () => {
  const judged = ratchet([one('a', 'x'), one('a', 'x', 5)], entries(makeBaseline([one('a', 'x', 3)])))
  expect([judged.known, judged.new, judged.fixed, judged.findings.map(({ status }) => status)]).toEqual([1, 1, 0, ['known', 'new']])
})

test('what was frozen is known, whatever the findings and wherever their lines are', () => {
  const some = fc.array(fc.record({ path: fc.string(), message: fc.string(), line: fc.integer({ min: 1 }) }), { maxLength: 20 }).map((all) => all.map(({ path, message, line }) => one(path.toWellFormed(), message.toWellFormed(), line)))
  fc.assert(fc.property(some, some, (frozen, later) => {
    const baseline = entries(makeBaseline(frozen))
    const moved = frozen.map((each) => ({ ...each, line: (each.line ?? 0) + 7 }))
    expect(ratchet(moved, baseline)).toMatchObject({ known: frozen.length, new: 0, fixed: 0 })
    const judged = ratchet(later, baseline)
    expect(judged.known + judged.new).toBe(later.length)
    expect(judged.known + judged.fixed).toBe(frozen.length)
  }))
})

test('what a baseline grew by is counted without unfolding it', () => {
  const entry = { code: 'GARDEN.SCHEMA', path: 'b', key: 'x', count: 1_000_000 }
  const started = cpuNow()
  expect(grownBy([entry, { ...entry, path: 'c' }], [{ ...entry, path: 'a', count: 3 }, { ...entry, count: 2 }], (path) => (path === 'c' ? ['a'] : []))).toBe(2_000_000 - 5)
  expect(grownBy([entry], [entry])).toBe(0)
  expect(cpuNow() - started).toBeLessThan(100)
})

test.each([[''], ['[]'], ['null'], ['{"schema":"baseline/3","findings":[]}'], ['{"schema":"baseline/1","findings":{}}'], ['{"schema":"baseline/1","findings":[{"code":"A","path":"b","key":"c","count":0}]}'], ['{"schema":"baseline/1","schema":"baseline/1","findings":[]}'], ['{"schema":"baseline/2","findings":[{"code":"A","path":"b","key":"c","count":1000001}]}']])('%j is refused', (text) => {
  expect(readBaseline(text).ok).toBe(false)
})

test('what is frozen in a file that cannot be read now is neither fixed nor gone', () => {
  const unread = finding('GARDEN.YAML_SYNTAX', { path: 'a', line: 1 }, 'It is no YAML.')
  expect(ratchet([unread], entries(makeBaseline([one('a', 'x'), one('b', 'y')])))).toMatchObject({ new: 1, fixed: 1, gone: [{ path: 'b' }] })
})
