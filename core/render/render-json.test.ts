import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOSTILE } from './hostile-strings.ts'
import { renderJson } from './render-json.ts'

test('A07, A50: JSON on a terminal moves no cursor and hides nothing, and says the same', () => {
  const text = fc.oneof(fc.constantFrom(...HOSTILE, '\u009B31m', '\u202Eevil', '\u2028', '\uFEFF', '\u007F'), fc.string({ unit: 'binary' }))
  fc.assert(fc.property(fc.dictionary(text, text), (value) => {
    const json = renderJson(value)
    expect(json).not.toMatch(/[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|##\[/)
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
  }))
})
