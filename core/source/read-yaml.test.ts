import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { cpuNow } from '../../test/cpu-time.ts'
import { readYaml } from './read-yaml.ts'
import { DESCRIPTOR_LIMITS } from './yaml-limits.ts'
import { pointer, type Plain } from './source-document.ts'

const issues = (text: string) => {
  const read = readYaml(text, 'x.yaml')
  return read.ok ? [] : read.problem.map(({ kind, line, column }) => `${kind} ${line}:${column}`)
}
const value = (text: string): Plain => {
  const read = readYaml(text, 'x.yaml')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value.value
}

test('YAML 1.2 core types: dates, yes and sexagesimals stay text', () => {
  expect(JSON.stringify(value('a: 2026-01-31\nb: yes\nc: 190:20:30\nd: true\ne: 0o17\nf: 1.5\ng: ~\nh:\n'))).toBe('{"a":"2026-01-31","b":"yes","c":"190:20:30","d":true,"e":15,"f":1.5,"g":null,"h":null}')
})

test('every value and key has its place', () => {
  const read = readYaml('name: a\npresets:\n  b/c:\n    script: run.sh\n  list: [1, {x: 2}]\n', 'x.yaml')
  if (!read.ok) throw new Error('unreadable')
  const at = (to: string) => [read.value.place(to), read.value.keyPlace(to)].map(({ line, column }) => `${line}:${column}`).join(' ')
  expect(at(pointer('presets', 'b/c', 'script'))).toBe('4:13 4:5')
  expect(at('/presets/list/1/x')).toBe('5:17 5:14')
  expect(at('/presets/nothing/here')).toBe('3:3 2:1')
  expect(at('')).toBe('1:1 1:1')
})

test('an empty file and one of comments only are null', () => {
  expect([value(''), value('# nothing\n'), value('\uFEFFname: x')]).toEqual([null, null, Object.assign(Object.create(null), { name: 'x' })])
})

test.each([
  ['description: a: b\n', ['syntax 1:14']],
  ['a: "open\n', ['syntax 2:1']],
  ['a: 1\n---\nb: 2\n', ['documents 2:1']],
  ['%YAML 1.1\n---\na: no\n', ['directive 1:1']],
  ['? [a]\n: 1\n', ['key 1:3']],
  ['a: .inf\nb: .nan\n', ['number 1:4', 'number 2:4']],
  ['base: &b {x: 1}\nc:\n  <<: *b\n', ['merge_key 3:3']],
])('what is wrong in %j is told with its place', (text, expected) => {
  expect(issues(text)).toEqual(expected)
})

test('all errors come at once', () => {
  expect(issues('a: 1\na: 2\n__proto__: 3\nb: {c: 1, c: 2}\nd: *nothing\n')).toEqual(['duplicate_key 2:1', 'forbidden_key 3:1', 'duplicate_key 4:11', 'alias 5:4'])
})

test('A01: alias bombs of every depth end at the budget, fast and small', () => {
  for (let depth = 1; depth <= 9; depth++) {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: depth }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`)].join('\n')
    const start = cpuNow()
    const read = readYaml(bomb, 'x.yaml')
    expect(cpuNow() - start).toBeLessThan(200)
    expect(read.ok).toBe(depth <= 3)
  }
})

test('A01: an alias inside of what it names is told', () => {
  expect(issues('a: &a [1, *a]\n')).toEqual(['alias 1:11'])
  expect(JSON.stringify(value('a: &a [1]\nb: *a\n'))).toBe('{"a":[1],"b":[1]}')
})

test('A02: duplicate keys are found in linear time', () => {
  const keys = Array.from({ length: 9000 }, (_, n) => `k${n}:`).join('\n')
  const start = cpuNow()
  expect(readYaml(keys, 'x.yaml').ok).toBe(true)
  expect(issues(`${keys}\nk7:`)).toEqual(['duplicate_key 9001:1'])
  expect(cpuNow() - start).toBeLessThan(2000)
})

test.each([
  ['[', 60_000], ['{a: ', 16_000], ['- ', 30_000], ['? ', 30_000], ['[[', 30], ['{a: {', 40], ['- [', 20_000], ['!!seq [', 9_000], ['&a [', 15_000],
])('A03: %j nested without end is told before the parser can overflow', (open, times) => {
  const start = cpuNow()
  expect(issues(open.repeat(times))[0]).toMatch(/^too_deep/)
  expect(cpuNow() - start).toBeLessThan(2000)
})

test('A03: 32 levels are read', () => {
  expect(readYaml(`${'['.repeat(32)}${']'.repeat(32)}`, 'x.yaml').ok).toBe(true)
  expect(issues(`${'['.repeat(34)}${']'.repeat(34)}`)).toEqual(['too_deep 1:34'])
})

test('A04: no key can reach a prototype', () => {
  expect(issues('a:\n  - {constructor: {prototype: {x: 1}}}\n')).toEqual(['forbidden_key 2:6'])
  expect(Object.getPrototypeOf(value('toString: 1'))).toBeNull()
})

test.each(['!!binary aGk=', '!!set {a}', '!!timestamp 2026-01-01', '!python/object:os.system x', '!!omap [a: 1]', '!<tag:evil,2026:x> y'])('A05: the tag of %j is an error', (text) => {
  expect(issues(`a: ${text}\n`)[0]).toMatch(/^tag 1:4/)
})

test('a file over the cap is not parsed; bytes count, not characters', () => {
  expect(issues(`a: ${'x'.repeat(64 * 1024)}`)).toEqual(['too_large null:null'])
  expect(issues(`a: ${'ü'.repeat(33 * 1024)}`)).toEqual(['too_large null:null'])
  expect(issues(`a: ${'ü'.repeat(31 * 1024)}`)).toEqual([])
})

test('worst cases of 64 KiB take no more than two seconds', () => {
  const cases = ['&a ', '*a ', '? ', ': ', '- ', '"', "'", '|\n', '[,', '{,', '#', '\t', '! ', '%a\n', '---\n', '...\n', 'a: &x b\n', '- *x\n', '\r', '&a : ', '!a : ', '- - ', 'a:\n ', '? a\n', '[a, ', '[?', '{?']
  for (const one of cases) {
    const text = one.repeat(Math.floor((64 * 1024) / one.length))
    const start = cpuNow()
    readYaml(text, 'x.yaml')
    expect(`${JSON.stringify(one)} ${cpuNow() - start < 2000}`).toBe(`${JSON.stringify(one)} true`)
  }
})

test('any text gives a document or issues, never a throw', () => {
  const yamlish = fc.array(fc.constantFrom('a', 'b: ', ': ', '- ', '\n', '\n  ', '[', ']', '{', '}', '"', "'", '&x ', '*x', '!!', '!t ', '|', '>', '#', '?', '%', '---\n', '\t', ',', '<<', '\uFEFF', '1', '~', '__proto__'), { maxLength: 60 }).map((parts) => parts.join(''))
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), yamlish), (text) => {
    const read = readYaml(text, 'x.yaml', { ...DESCRIPTOR_LIMITS, maxNodes: 100 })
    if (read.ok) return
    expect(read.problem.length).toBeGreaterThan(0)
    expect(read.problem.length).toBeLessThanOrEqual(50)
  }), { numRuns: 2000 })
})

test('plain values survive the way to YAML and back', () => {
  const key = fc.string({ maxLength: 10 }).filter((text) => !['__proto__', 'constructor', 'prototype', '<<'].includes(text))
  const plain = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)), fc.string({ maxLength: 20 }), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true })),
  })).value
  fc.assert(fc.property(plain, (wanted) => {
    expect(JSON.stringify(value(stringify(wanted)))).toBe(JSON.stringify(wanted))
  }), { numRuns: 500 })
})
