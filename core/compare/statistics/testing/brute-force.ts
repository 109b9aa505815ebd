/** Slow and plain definitions that the statistics are held to. */

/** Every choice of `count` of the places 0 … size − 1. */
export function choicesOf(size: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]]
  return Array.from({ length: Math.max(size - from - count + 1, 0) }, (_, at) => from + at).flatMap((first) => choicesOf(size, count - 1, first + 1).map((rest) => [first, ...rest]))
}

/** Every pair, one after the other. */
export const uOf = (base: readonly number[], head: readonly number[]): number => base.flatMap((b): number[] => head.map((h) => (h > b ? 1 : h === b ? 0.5 : 0))).reduce((sum, each) => sum + each, 0)

/** The permutation test itself: U of every way to call `head.length` of the pooled values the head. */
export function permuted(base: readonly number[], head: readonly number[]): { readonly pHigher: number; readonly pLower: number } {
  const pool = [...base, ...head]
  const observed = uOf(base, head)
  const all = choicesOf(pool.length, head.length).map((chosen) => uOf(pool.filter((_, at) => !chosen.includes(at)), chosen.map((at) => pool[at]!)))
  return { pHigher: all.filter((u) => u >= observed).length / all.length, pLower: all.filter((u) => u <= observed).length / all.length }
}

/** In another order, by a seed. */
export const shuffled = (values: readonly number[], random: () => number): number[] => values.map((value) => ({ value, key: random() })).toSorted((a, b) => a.key - b.key).map(({ value }) => value)
