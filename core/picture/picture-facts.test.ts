import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureFacts } from './picture-facts.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

test.each([
  ['png', bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 0], [0, 0, 0, 200])],
  ['gif', bytes('GIF89a', [0, 1, 200, 0])],
  ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 0, 1, 1, 1])],
  ['webp', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 199, 0, 0])],
  ['webp', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0, 1, 200, 0])],
  ['webp', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 255, 0xc0, 0x31, 0, 0, 0, 0, 0, 0])],
] as const)('a %s of 256 by 200 pixels is seen as one', (kind, head) => {
  expect(pictureFacts(head)).toEqual({ kind, width: 256, height: 200 })
})

test('a drawing with scripts, a page, a text and nothing are no pictures', () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', '<!doctype html>', 'x', '']) expect(pictureFacts(bytes(text))).toBeNull()
})

test('a picture that says it is larger than any, or ends in its head, has no size', () => {
  expect(pictureFacts(bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [255, 0, 1, 0], [0, 0, 0, 200]))).toEqual({ kind: 'png', width: null, height: null })
  expect(pictureFacts(bytes([0xff, 0xd8, 0xff, 0xe0]))).toEqual({ kind: 'jpeg', width: null, height: null })
})

test('A09: is total over any bytes behind any head', () => {
  const head = fc.constantFrom([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0x47, 0x49, 0x46, 0x38], [0xff, 0xd8, 0xff], [...Buffer.from('RIFF1234WEBPVP8X')], [...Buffer.from('RIFF1234WEBPVP8L')])
  fc.assert(fc.property(head, fc.uint8Array({ maxLength: 60 }), (first, rest) => {
    const facts = pictureFacts(Uint8Array.from([...first, ...rest]))
    expect(facts === null || facts.width === null || facts.width > 0).toBe(true)
  }))
})
