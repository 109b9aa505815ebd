import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readYaml } from '../source/read-yaml.ts'
import type { Preset } from './example.ts'
import { exampleOf } from './testing/example.ts'

const presetOf = (smoke: string, more = ''): Preset => exampleOf(`${more}presets:\n  smoke: {command: "python3 a.py", ${smoke}}\n`).presets[0]!

test('ranges, a number, a tolerance and artifacts are read with their places', () => {
  const { expect: read } = presetOf(`expect: {accuracy: {min: 0.6, max: 1}, vowels: 5, loss: {equals: 3, tolerance: 0.5, required: false, finite: false}, artifacts: [m.pt, {path: a/b.bin, sha256: "${'A'.repeat(64)}", min_bytes: 10}], finite: false}`)
  expect(read.metrics).toMatchObject([
    { metric: 'accuracy', min: 0.6, max: 1, equals: null, required: true, finite: true, place: { line: 2 } },
    { metric: 'vowels', equals: 5, tolerance: 0 },
    { metric: 'loss', equals: 3, tolerance: 0.5, required: false, finite: false },
  ])
  expect(read.artifacts).toMatchObject([{ path: 'm.pt', sha256: null }, { path: 'a/b.bin', sha256: 'a'.repeat(64), minBytes: 10, maxBytes: null }])
  expect(read).toMatchObject({ finite: false, faults: [] })
})

test('what the example expects holds for each preset that reports it; the preset comes first', () => {
  const { expect: read } = presetOf('expect: {loss: {max: 1}}', 'expect: {loss: {max: 5}, accuracy: {min: 0.5}}\n')
  expect(read.metrics).toMatchObject([{ metric: 'loss', max: 1, required: true }, { metric: 'accuracy', min: 0.5, required: false, place: { line: 1 } }])
})

test.each([
  ['expect: 5', 'not a map'],
  ['expect: {a: high}', 'neither a map nor a number'],
  ['expect: {a: {min: 2, max: 1}}', 'no value of "a" is at least 2 and at most 1'],
  ['expect: {a: {minimum: 1}}', '"minimum"'],
  ['expect: {a: {min: "1"}}', 'not a finite number'],
  ['expect: {a: {tolerance: 1}}', 'without `equals`'],
  ['expect: {a: {equals: 1, tolerance: -1}}', 'below zero'],
  ['expect: {a: {required: maybe}}', 'neither true nor false'],
  ['expect: {artifacts: [{path: ../x}]}', 'plain relative path'],
  ['expect: {artifacts: [/etc/passwd]}', 'plain relative path'],
  ['expect: {artifacts: [{path: a, sha256: beef}]}', '64 hexadecimal'],
  ['expect: {artifacts: [{path: a, min_bytes: 0.5}]}', 'whole numbers'],
])('%s is a fault that says why', (text, why) => {
  expect(presetOf(text).expect).toMatchObject({ metrics: [], artifacts: [], faults: [{ reason: expect.stringContaining(why), place: { line: 2 } }] })
})

test('whatever stands under expect, score and probe, it is read without a throw and nothing of it is infinite', () => {
  const value = fc.jsonValue()
  const near = fc.dictionary(fc.constantFrom('a', 'artifacts', 'finite'), fc.oneof(value, fc.record({ min: value, max: fc.double(), equals: fc.double(), tolerance: value }, { requiredKeys: [] }), fc.array(value)))
  fc.assert(
    fc.property(fc.oneof(near, value), value, value, (expected, score, probe) => {
      const text = stringify({ presets: { smoke: { command: 'x', expect: expected, score, probe } } })
      // Infinity and the names of prototypes are refused by the reader of YAML, and never come this far.
      fc.pre(readYaml(text, 'example.yaml').ok)
      const [preset] = exampleOf(text).presets
      return preset!.expect.metrics.every(({ min, max, equals, tolerance }) => [min, max, equals, tolerance].every((each) => each === null || Number.isFinite(each)))
    }),
  )
})

test('a score is read with its defaults, or says why not', () => {
  expect(presetOf('score: {file: p.csv, truth: data/t.csv}').score).toMatchObject({ kind: 'classification', file: 'p.csv', truth: 'data/t.csv', columns: { id: 'id', truth: 'truth', prediction: 'prediction' }, average: 'macro', positive: null, claims: {}, tolerance: null, place: { line: 2 } })
  expect(presetOf('score: {file: p.csv, positive: 1}').score).toMatchObject({ average: 'binary', positive: '1' })
  expect(presetOf('').score).toBeNull()
  for (const bad of ['p.csv', '{file: ../p.csv}', '{file: p.txt}', '{file: p.csv, kind: x}', '{file: p.csv, truth: /etc/passwd.csv}', '{file: p.csv, average: binary}', '{file: p.csv, tolerance: -1}', '{file: p.csv, colums: {}}']) {
    expect(presetOf(`score: ${bad}`).score).toMatchObject({ kind: 'invalid', reason: expect.stringMatching(/\w+/) })
  }
})

test('a probe is on, off, a command, or says why not', () => {
  expect(presetOf('probe: false').probe).toEqual({ kind: 'off' })
  expect(presetOf('probe: true').probe).toEqual({ kind: 'auto' })
  expect(presetOf('probe: "node --check a.mjs"').probe).toEqual({ kind: 'command', argv: ['node', '--check', 'a.mjs'] })
  expect(presetOf('probe: [a, "b c"]').probe).toEqual({ kind: 'command', argv: ['a', 'b c'] })
  expect(presetOf('probe: 5').probe.kind).toBe('invalid')
  expect(presetOf('probe: ""').probe.kind).toBe('invalid')
})
