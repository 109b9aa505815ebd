import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redactValue } from './redact-value.ts'

test('A67 a token is masked in a text, in a name and at any depth; nothing else changes', () => {
  const token = `ghs_${'a1B2'.repeat(9)}`
  const value = JSON.parse(`{"a":["x ${token}",{"${token}":1,"__proto__":{"b":"${token}"}}],"n":1,"z":null,"t":true}`) as unknown
  expect(JSON.stringify(redactValue(value))).toBe('{"a":["x [redacted GitHub token]",{"[redacted GitHub token]":1,"__proto__":{"b":"[redacted GitHub token]"}}],"n":1,"z":null,"t":true}')
})

test('what holds no secret is the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(redactValue(value))).toBe(JSON.stringify(value))
    }),
  )
})
