/**
 * The tails of Mann and Whitney's U with ties where one side has at most three values, as a history has that is judged by its last
 * three builds. How many choices of three doubled ranks come to so much is counted with two pointers, in n² steps: of 3 against 40 a
 * seventh of the time of the programme in u-distribution.ts, and the same whole numbers.
 */
export const FEW = 3

/** Of all choices of `few` (1 to 3) of the ascending whole numbers, the share that sums to `sum` or more, and to `sum` or less. */
export function sumTails(scores: readonly number[], few: number, sum: number): { readonly atLeast: number; readonly atMost: number } {
  const n = scores.length
  const all = [1, n, (n * (n - 1)) / 2, (n * (n - 1) * (n - 2)) / 6][few]!
  return { atLeast: (all - countUpTo(scores, few, sum - 1, 0)) / all, atMost: countUpTo(scores, few, sum, 0) / all }
}

/** Choices of `few` of the scores from `start` on that sum to `limit` or less. */
function countUpTo(scores: readonly number[], few: number, limit: number, start: number): number {
  if (few === 2) return pairsUpTo(scores, limit, start)
  let count = 0
  for (let at = start; at < scores.length; at++) {
    if (few > 1) count += countUpTo(scores, few - 1, limit - scores[at]!, at + 1)
    else if (scores[at]! <= limit) count++
    else break
  }
  return count
}

function pairsUpTo(scores: readonly number[], limit: number, start: number): number {
  let count = 0
  let low = start
  let high = scores.length - 1
  while (low < high) {
    if (scores[low]! + scores[high]! <= limit) {
      count += high - low
      low++
    } else high--
  }
  return count
}
