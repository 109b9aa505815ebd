import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from '../source/read-yaml.ts'
import { readBenchmark, readParity } from './read-benchmark.ts'

function parityOf(text: string) {
  const document = readYaml(text, 'example.yaml')
  if (!document.ok) throw new Error('not YAML')
  return readParity(document.value)
}

test('a benchmark says how often, after how many, and what counts', () => {
  expect(readBenchmark({ runs: 20, warm_up: 0, metrics: ['a', 'b'] })).toEqual({ runs: 20, warmUp: 0, metrics: ['a', 'b'] })
  expect(readBenchmark({})).toEqual({ runs: null, warmUp: null, metrics: [] })
  expect(readBenchmark(undefined)).toBeNull()
})

test.each([0, -1, 1.5, 1001, 'many', null, [3]])('%j is no number of starts: the default holds, and the schema tells it', (runs) => {
  expect(readBenchmark({ runs })?.runs).toBeNull()
})

test('without pairs the first preset must agree with each other', () => {
  expect(parityOf('parity: { presets: [a, b, c], output: x.npy, thresholds: { max_error: 0.1 } }')).toMatchObject({ presets: ['a', 'b', 'c'], required: [['a', 'b'], ['a', 'c']], thresholds: { maxError: 0.1, mae: null }, fault: null, place: { line: 1 } })
  expect(parityOf('parity: { presets: [a, b, c], output: x.npy, thresholds: { mae: 1 }, required: [[b, c]] }')).toMatchObject({ required: [['b', 'c']], fault: null })
})

test.each(['[]', '{}', '{ presets: a }', '{ presets: [a, a], output: x.npy, thresholds: { mae: 1 } }', '{ presets: [a, b], output: x.txt, thresholds: { mae: 1 } }', '{ presets: [a, b], output: /x.npy, thresholds: { mae: 1 } }', '{ presets: [a, b], output: x.npy }', '{ presets: [a, b], output: x.npy, thresholds: { mae: 1 }, required: [[a, a]] }'])('a parity of %s has a fault in words', (text) => {
  expect(parityOf(`parity: ${text}`)?.fault).toMatch(/^`parity\./)
})

test('whatever stands there, reading it gives a value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plan = parityOf(`parity: ${JSON.stringify(value)}`)
      expect(plan === null || plan.fault === null || plan.fault.length > 0).toBe(true)
      expect(() => readBenchmark(value as never)).not.toThrow()
    }),
  )
})
