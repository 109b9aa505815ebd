import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsonPlaces } from './json-places.ts'

test('the place of every byte that begins a character, asked in any order', () => {
  const text = fc.array(fc.constantFrom('a', '\n', 'é', '😀', '\r', ' '), { maxLength: 40 })
  fc.assert(fc.property(text, fc.infiniteStream(fc.nat()), (characters, order) => {
    const offsets = characters.map((_, index) => new TextEncoder().encode(characters.slice(0, index).join('')).length)
    const places = new JsonPlaces(new TextEncoder().encode(characters.join('')))
    for (const pick of order) {
      if (offsets.length === 0) break
      const index = pick % offsets.length
      const before = characters.slice(0, index).join('').split('\n')
      expect(places.place(offsets[index]!)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 })
      if (pick % 7 === 0) break
    }
  }))
})

test('the end of the text has a place', () => {
  expect(new JsonPlaces(new TextEncoder().encode('a\n')).place(2)).toEqual({ line: 2, column: 1 })
  expect(new JsonPlaces(new Uint8Array()).place(0)).toEqual({ line: 1, column: 1 })
})
