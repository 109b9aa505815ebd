/**
 * 1 / C(n + m, m): the smallest p that an exact Mann-Whitney test of n against m values can come to. Where it is above what is
 * asked for, the data cannot show a change, whatever they are. 1 where a side is empty; 0 where it is too small for a double.
 */
export function leastP(n: number, m: number): number {
  const few = Math.min(n, m)
  if (!(few >= 1)) return 1
  let ways = 1
  for (let k = 1; k <= few && Number.isFinite(ways); k++) ways = (ways * (Math.max(n, m) + k)) / k
  return 1 / ways
}
