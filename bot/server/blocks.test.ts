import { describe, expect, test } from 'vitest'
import { openBlocks } from './blocks.ts'

const K = 1024

describe('blocks for bodies', () => {
  test('give a body back as it came, in whatever pieces', () => {
    const blocks = openBlocks(1024 * K)
    const held = blocks.borrow(null, () => {})
    const whole = Buffer.from(Array.from({ length: 50_000 }, (_, index) => index % 251))
    for (let at = 0; at < whole.length; ) {
      const size = 1 + ((at * 7) % 9000)
      expect(held.add(whole.subarray(at, at + size))).toBe(true)
      at += size
    }
    expect(Buffer.concat(held.parts).equals(whole)).toBe(true)
    expect(held.take().equals(whole)).toBe(true)
    expect(blocks.bytes).toBe(whole.length)
    held.leave()
    expect(blocks.bytes).toBe(0)
  })

  test('an empty body is one, too', () => {
    const held = openBlocks(64 * K).borrow(0, () => {})
    expect(held.parts).toEqual([])
    expect(held.take()).toHaveLength(0)
  })

  test('a body that comes in one piece is kept as it is, and counts', () => {
    const blocks = openBlocks(64 * K)
    const held = blocks.borrow(1000, () => {})
    const piece = Buffer.alloc(1000, 'x')
    expect(held.add(piece)).toBe(true)
    expect(blocks.bytes).toBe(1000)
    expect(held.take()).toBe(piece)
    expect(blocks.bytes).toBe(1000)
    held.leave()
    expect(blocks.bytes).toBe(0)
  })

  test('a body in pieces of one byte costs what it is long, to the block', () => {
    const blocks = openBlocks(1024 * K)
    const held = blocks.borrow(null, () => {})
    for (let index = 0; index < 20_000; index++) held.add(Buffer.from('x'))
    expect(blocks.bytes).toBe(32 * K)
  })

  test('when all are lent, the largest unfinished body is dropped for a small one (A66)', () => {
    const blocks = openBlocks(96 * K)
    const dropped: string[] = []
    const [large, middle, small] = ['large', 'middle', 'small'].map((name) => blocks.borrow(null, () => dropped.push(name)))
    expect(large!.add(Buffer.alloc(64 * K))).toBe(true)
    expect(middle!.add(Buffer.alloc(32 * K))).toBe(true)
    expect(small!.add(Buffer.alloc(10))).toBe(true)
    expect(dropped).toEqual(['large'])
    expect(large!.add(Buffer.alloc(1))).toBe(false)
  })

  test('whoever is the largest itself gets no more', () => {
    const blocks = openBlocks(64 * K)
    const dropped: string[] = []
    const small = blocks.borrow(null, () => dropped.push('small'))
    const large = blocks.borrow(null, () => dropped.push('large'))
    small.add(Buffer.alloc(16 * K))
    expect(large.add(Buffer.alloc(64 * K))).toBe(false)
    expect(dropped).toEqual([])
  })

  test('one that is proven and waits for the disk is never dropped', () => {
    const blocks = openBlocks(64 * K)
    const dropped: string[] = []
    const proven = blocks.borrow(null, () => dropped.push('proven'))
    proven.add(Buffer.alloc(60 * K))
    proven.take()
    const late = blocks.borrow(null, () => dropped.push('late'))
    expect(late.add(Buffer.alloc(10))).toBe(false)
    proven.leave()
    expect(late.add(Buffer.alloc(10))).toBe(true)
    expect(dropped).toEqual([])
  })
})
