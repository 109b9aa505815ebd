import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, parseCondition } from './parse-condition.ts'

test.each([
  ['accuracy>=0.9', 'accuracy', '>=', 0.9],
  [' val/loss < 1e-3 ', 'val/loss', '<', 0.001],
  ['top 1==1', 'top 1', '=', 1],
  ['x!=-2.', 'x', '!=', -2],
  ['mAP@0.5>.7', 'mAP@0.5', '>', 0.7],
])('%s is a condition', (text, metric, operator, value) => {
  expect(parseCondition(text)).toEqual({ ok: true, value: { metric, operator, value } })
})

test.each(['accuracy', '>=0.9', 'a>=', 'a>=b', 'a=>1', 'a>1>2', 'a>=0x10', 'a>=1e999', 'a>=NaN', `${'a'.repeat(300)}>1`])('%s is refused with the reason and the form', (text) => {
  const parsed = parseCondition(text)
  expect(parsed).toMatchObject({ ok: false, problem: { code: 'INDEX.METRIC', next: expect.stringContaining('accuracy>=0.9') } })
})

test('what is written of a condition is read back as it was', () => {
  const name = fc.stringMatching(/^[^\s<>=!]{1,40}$/)
  fc.assert(
    fc.property(name, fc.constantFrom('>=', '<=', '!=', '=', '>', '<'), fc.double({ noNaN: true, noDefaultInfinity: true }), (metric, operator, value) => {
      expect(parseCondition(`${metric} ${operator} ${value}`)).toEqual({ ok: true, value: { metric, operator, value: Number(String(value)) } })
    }),
  )
})

test('any text gives a condition or a problem', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(typeof parseCondition(text).ok).toBe('boolean')))
})

test('what is not there meets no condition', () => {
  for (const operator of ['>=', '<=', '!=', '=', '>', '<'] as const) expect(holds({ metric: 'a', operator, value: 0 }, undefined)).toBe(false)
})
