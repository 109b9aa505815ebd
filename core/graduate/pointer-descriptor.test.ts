import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { exampleOf } from '../garden/testing/example.ts'
import { pointerDescriptor } from './pointer-descriptor.ts'

const TO = { repository: 'acme/digits', date: '2026-11-21', tree: '1'.repeat(40), commit: `${'1e'.repeat(20)}` }

test('comments, quotes and order of what stays survive; what runs is gone', () => {
  const text = '# the head\n\nname: digits # short\ndescription: "a: b"\n# how it runs\npresets:\n  smoke: { command: x }\ntags: [a, b] # words\n'
  expect(pointerDescriptor(text, TO)).toBe(`# the head\n\nname: digits # short\ndescription: "a: b"\ntags: [a, b] # words\ngraduated_to:\n  repository: acme/digits\n  date: "2026-11-21"\n  tree: "${TO.tree}"\n  commit: "${TO.commit}"\n`)
})

test('hashes and dates stay texts for every reader of YAML, whatever digits they have', () => {
  for (const commit of ['1'.repeat(40), '1e'.repeat(20), `0x${'1'.repeat(38)}`.slice(2).padStart(40, '0'), `${'1'.repeat(38)}e5`, 'a'.repeat(40)]) {
    const written = pointerDescriptor('name: a\n', { ...TO, commit })!
    for (const version of ['1.1', '1.2'] as const) expect(parse(written, { version })).toEqual({ name: 'a', graduated_to: { ...TO, commit } })
  }
})

test.each(['', '- a\n', 'just words\n', 'a: b: c\n', '{'])('what is no map is not edited: %j', (text) => {
  expect(pointerDescriptor(text, TO)).toBeNull()
})

test('any descriptor becomes a pointer that is read as one and has no preset', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('name', 'description', 'tags', 'presets', 'resources', 'stability', 'custom', 'graduated_to'), fc.jsonValue({ maxDepth: 2 })), (value) => {
    fc.pre(Object.keys(value).length > 0)
    const written = pointerDescriptor(stringify(value), TO)
    expect(written).not.toBeNull()
    expect(exampleOf(written!)).toMatchObject({ graduatedTo: TO, presets: [] })
  }))
})
