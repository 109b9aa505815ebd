import * as fc from 'fast-check'
import { stringify } from 'smol-toml'
import { expect, test } from 'vitest'
import { readToml } from './read-toml.ts'

const TEXT = `# settings
title = "a = b # no comment"
[deploy.edge]   # edge
api_key = 'x'
"odd.key" = 1
limits = { fps = 10, nested = { deep = "y" } }
names = [
  "a", # first
  "[not.a.table]",
]
text = """
[no.table]
key = 1"""
[[runs]]
id = 1
[[runs]]
id = 007_1 
`.replace('007_1', '9007199254740993')

test('every key and value has its line and column', () => {
  const read = readToml(TEXT, 'a.toml')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const at = (pointer: string) => [read.value.keyPlace(pointer), read.value.place(pointer)].map(({ line, column }) => `${line}:${column}`).join(' ')
  expect(['/title', '/deploy/edge', '/deploy/edge/api_key', '/deploy/edge/odd.key', '/deploy/edge/limits/nested/deep', '/deploy/edge/names/1', '/deploy/edge/text', '/runs/0/id', '/runs/1/id', '/runs/1/gone'].map(at)).toEqual(['2:1 2:9', '3:1 3:1', '4:1 4:11', '5:1 5:13', '6:33 6:40', '9:3 9:3', '11:1 11:8', '15:1 15:6', '17:1 17:6', '16:1 16:1'])
  expect([read.value.written('/runs/1/id'), read.value.written('/deploy/edge/api_key'), read.value.written('/runs')]).toEqual(['9007199254740993', 'x', null])
})

test.each([
  ['a value without an end', 'a = "b', 1],
  ['a key twice', 'a = 1\nb = 2\na = 3\n', 3],
  ['A04: a key that reaches a prototype', '[__proto__]\nx = 1\n', null],
  ['A03: nesting without end', `a = ${'['.repeat(100_000)}`, null],
  ['A09: too much', `a = "${'x'.repeat(300_000)}"`, null],
])('%s is an issue', (_what, text, line) => {
  const read = readToml(text, 'a.toml')
  expect(read).toMatchObject({ ok: false, problem: [line === null ? {} : { line }] })
})

test('an issue never quotes the file', () => {
  expect(JSON.stringify(readToml('api_key = sk-SECRET-1\n[x\n', 'a.toml'))).not.toContain('SECRET')
})

test('any text is read or refused, and every value that is read has a place', () => {
  const key = fc.string({ minLength: 1 }).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name))
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean())
  const tree = fc.letrec((tie) => ({ map: fc.dictionary(key, fc.oneof({ depthSize: 'small' }, leaf, tie('map'), fc.array(leaf)), { maxKeys: 5 }) })).map
  fc.assert(
    fc.property(tree, (made) => {
      const text = stringify(made as Record<string, unknown>)
      const read = readToml(text, 'a.toml')
      if (!read.ok) throw new Error(JSON.stringify(read.problem))
      expect(JSON.parse(JSON.stringify(read.value.value))).toEqual(JSON.parse(JSON.stringify(made)))
      for (const [name, value] of Object.entries(made as Record<string, unknown>)) {
        if (typeof value !== 'number') continue
        const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
        const { line, column } = read.value.place(pointer)
        expect(text.split('\n')[(line ?? 0) - 1]?.slice((column ?? 0) - 1)).toBe(String(value))
      }
    }),
  )
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readToml(text, 'a').ok === 'boolean'))
})
