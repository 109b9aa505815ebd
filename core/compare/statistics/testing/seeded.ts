import { hash } from 'node:crypto'

/**
 * Numbers in [0, 1) that look random and are the same for the same text on every machine: xoshiro128** (Blackman & Vigna, ACM
 * Transactions on Mathematical Software 47, 2021; https://prng.di.unimi.it/xoshiro128starstar.c) with the first 128 bits of SHA-256
 * of the seed as its state. Steps of 2⁻³². Not for secrets. (A sweep draws each parameter from a hash of its own, so that one more
 * changes no other: core/sweep/trials.ts. Ten thousand resamples need a stream.)
 */
export function seeded(seed: string): () => number {
  const words = stateOf(seed)
  let [a, b, c, d] = words
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return word / 2 ** 32
  }
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

function stateOf(seed: string): [number, number, number, number] {
  const digest = hash('sha256', seed)
  const word = (at: number): number => Number.parseInt(digest.slice(8 * at, 8 * at + 8), 16) | 0
  return [word(0), word(1), word(2), word(3)]
}
