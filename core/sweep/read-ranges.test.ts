import { expect, test } from 'vitest'
import { readRanges } from './read-ranges.ts'

test.each<[string, object]>([
  ['lr=0.1,3e-4', { lr: { kind: 'values', values: ['0.1', '3e-4'] } }],
  ['amp=true', { amp: { kind: 'values', values: [true] } }],
  ['lr=0.0001..0.1:log', { lr: { kind: 'between', min: 0.0001, max: 0.1, scale: 'log', integer: false } }],
  ['lr=1e-4..1e-1:log', { lr: { kind: 'between', min: 0.0001, max: 0.1, scale: 'log', integer: false } }],
  ['width=8..64:int', { width: { kind: 'between', min: 8, max: 64, scale: 'linear', integer: true } }],
  ['a=b=c', { a: { kind: 'values', values: ['b=c'] } }],
  ['t=-1..1', { t: { kind: 'between', min: -1, max: 1, scale: 'linear', integer: false } }],
])('%s', (entry, expected) => {
  expect(readRanges([entry])).toEqual({ ok: true, value: Object.assign(Object.create(null) as object, expected) })
})

test.each(['lr', '=1', 'lr=', 'lr=1,,2', 'lr=2..1', 'lr=0..1:log', 'w=1.5..3:int'])('%s is refused with a form that works', (entry) => {
  expect(readRanges([entry])).toMatchObject({ ok: false, problem: { code: 'USAGE.RANGE' } })
})
