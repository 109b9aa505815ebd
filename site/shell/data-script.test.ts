import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataScript } from './data-script.ts'

function run(script: string): unknown {
  const self: { hortus?: unknown[] } = {}
  runInNewContext(script, { self })
  return JSON.parse(JSON.stringify(self.hortus))
}

test('any value comes through a script as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (name, value) => {
    const plain = JSON.parse(JSON.stringify([name.toWellFormed(), value])) as unknown
    expect(run(dataScript(name.toWellFormed(), value))).toEqual([plain])
  }), { numRuns: 50 })
})

test('A04 a key that is called __proto__ stays a key, and no text ends the script', () => {
  const value = JSON.parse('{"__proto__": {"a": 1}, "b": "</script>\\u2028\\u2029\\\\\'\\n"}') as unknown
  expect(JSON.stringify(run(dataScript('x', value)))).toBe(JSON.stringify([['x', value]]))
})

test('scripts that ran before the page asked are kept', () => {
  const self: { hortus?: unknown[] } = {}
  for (const name of ['a', 'b']) runInNewContext(dataScript(name, 1), { self })
  expect(self.hortus).toHaveLength(2)
})
