import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from './packed.ts'

test('a text comes back from one word of printable characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(pack(text)).toMatch(/^[\x21-\x7e]+$/)
    expect(unpack(pack(text), 100_000)).toBe(text)
  }))
})

test('the plan of 5,000 examples fits into an environment variable', () => {
  const cells = Array.from({ length: 5000 }, (_, n) => `generative/video_generation/${(n * 2654435761 % 4294967296).toString(36)}:smoke`)
  expect(pack(JSON.stringify({ cells })).length).toBeLessThan(100_000)
})

test('A31: what unpacks to too much, and what was never packed, is refused', () => {
  expect(unpack(gzipSync(Buffer.alloc(10_000_000)).toString('base64'), 1000)).toBeNull()
  expect(unpack('["a:smoke"]', 1000)).toBeNull()
})
