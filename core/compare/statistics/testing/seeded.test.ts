import { expect, test } from 'vitest'
import { seeded } from './seeded.ts'

/** The reference C of https://prng.di.unimi.it/xoshiro128starstar.c prints these from the first 128 bits of `printf hortus | sha256sum`. */
test('the numbers are those of the published generator', () => {
  const random = seeded('hortus')
  expect(Array.from({ length: 6 }, () => random() * 2 ** 32)).toEqual([1_341_858_570, 268_339_313, 901_354_601, 2_809_331_185, 1_526_838_191, 3_390_165_051])
})

test('the same seed gives the same numbers, another seed others, and any text is a seed', () => {
  const first = (seed: string): number[] => {
    const random = seeded(seed)
    return Array.from({ length: 8 }, random)
  }
  expect(first('a')).toEqual(first('a'))
  expect(new Set(['', 'a', 'b', 'ä', '\0', 'a\n'].map((seed) => first(seed).join(' '))).size).toBe(6)
})

test('they lie in [0, 1) and fall evenly into a hundred boxes, pairs of them into ten by ten', () => {
  const random = seeded('boxes')
  const draws = Array.from({ length: 100_000 }, random)
  expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true)
  // Chi-squared of 99 degrees of freedom exceeds 149 once in a thousand.
  expect(chiSquared(draws.map((draw) => Math.floor(draw * 100)))).toBeLessThan(149)
  expect(chiSquared(draws.slice(1).map((draw, at) => 10 * Math.floor(draw * 10) + Math.floor(draws[at]! * 10)))).toBeLessThan(149)
})

function chiSquared(boxes: readonly number[]): number {
  const counts = Array.from({ length: 100 }, () => 0)
  for (const box of boxes) counts[box]!++
  return counts.reduce((sum, count) => sum + (count - boxes.length / 100) ** 2 / (boxes.length / 100), 0)
}
