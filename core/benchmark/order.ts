/**
 * In which order the two sides of a paired benchmark start: A B B A A B B A …, so that a drift of the machine (heat, a neighbour)
 * that is linear in time weighs on both alike. One after the other, never at once: pairs that run concurrently in containers were
 * measured as noisier (Japke et al. 2025, arXiv:2511.03533).
 */
export type Side = 'base' | 'head'

export interface Turn {
  readonly side: Side
  /** Thrown away. */
  readonly warmUp: boolean
}

/** Fewer than this a side cannot give a verdict: of 7 against 7 the smallest exact p is 1/3,432 (specs: compare 5, T1). */
export const LEAST_RUNS = 7

export function pairedOrder(runs: number, warmUp: number): readonly Turn[] {
  return [...abba(warmUp).map((side) => ({ side, warmUp: true })), ...abba(runs).map((side) => ({ side, warmUp: false }))]
}

export function singleOrder(runs: number, warmUp: number): readonly Turn[] {
  return Array.from({ length: runs + warmUp }, (_, at) => ({ side: 'head', warmUp: at < warmUp }))
}

/** `ABBA…`: A is the base, B the head. */
export const orderText = (turns: readonly Turn[]): string => turns.map(({ side }) => (side === 'base' ? 'A' : 'B')).join('')

function abba(each: number): Side[] {
  return Array.from({ length: each }, (_, at): Side[] => (at % 2 === 0 ? ['base', 'head'] : ['head', 'base'])).flat()
}
