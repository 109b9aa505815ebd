import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../../test/cpu-time.ts'
import type { RawCall } from './parse-call.ts'
import { readCalls, readChanged } from './read-calls.ts'

const text = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('\0', ''))
const call: fc.Arbitrary<RawCall> = fc.record({
  client: text,
  cwd: text.map((each) => `/${each}`),
  words: fc.array(text.map((each) => `-${each}`), { maxLength: 4 }),
  exported: fc.dictionary(fc.stringMatching(/^[A-Z]{1,4}$/), text, { maxKeys: 2 }),
  there: fc.dictionary(text.map((each) => `/${each}`), fc.boolean(), { maxKeys: 2 }).map((pairs) => new Map(Object.entries(pairs))),
  stdin: fc.option(text.filter((each) => each !== '')),
})

const print = ({ client, cwd, words, exported, there, stdin }: RawCall, pid: number): string =>
  ['@call', client, cwd, String(words.length), ...words, ...Object.entries(exported).map(([name, value]) => `${name}=${value}`), ...[...there].flatMap(([path, is]) => [is ? '@there' : '@gone', path]), ...(stdin === null ? [] : ['@stdin', stdin]), '@end', String(pid), ''].join('\0')

test('calls that were written down are read as they were, in the order of their numbers', () => {
  fc.assert(
    fc.property(fc.array(call, { maxLength: 4 }), (calls) => {
      const file = calls.map((each, index) => print(each, index + 1)).toReversed().join('')
      expect(readCalls(file)).toEqual(calls)
    }),
  )
})

test('a file that someone else wrote gives what is whole in it, and never throws', () => {
  const field = fc.oneof(text, fc.constantFrom('@call', '@end', '@stdin', '@there', '@gone', '@changed', '/', '0', '1', '999999', '1e9', '-1', '__proto__=1'))
  fc.assert(fc.property(fc.array(field, { maxLength: 30 }), (fields) => {
    const calls = readCalls(fields.join('\0'))
    expect(calls.every(({ cwd }) => cwd.startsWith('/'))).toBe(true)
    expect(readChanged(fields.join('\0')).length).toBeLessThanOrEqual(fields.length)
  }), { numRuns: 1000 })
})

test('a call that was cut short is left out, the next one is read', () => {
  const whole = print({ client: 'docker', cwd: '/', words: ['ps'], exported: {}, there: new Map(), stdin: null }, 7)
  expect(readCalls(`@call\0docker\0/\0${'3'}\0run\0${whole}`)).toHaveLength(1)
})

test('A08 a million beginnings of calls are read in no time, and a thousand are kept', () => {
  const started = cpuNow()
  expect(readCalls('@call\0docker\0/\x000\0@end\x001\0'.repeat(100_000))).toHaveLength(1000)
  expect(readCalls('@call\0'.repeat(1_000_000))).toEqual([])
  expect(cpuNow() - started).toBeLessThan(2000)
})

test('what the script changed is told once, and not what it did to the sandbox\'s own git', () => {
  expect(readChanged('@changed\0b\0@changed\0.git/config\0@changed\0a\0@changed\0b\0')).toEqual(['a', 'b'])
})
