/** P(X ≤ k) of n fair coins, from the largest term of the tail outwards: right to 1e-13 of itself for hundreds, 1e-9 for a million. */
export function binomialHalf(n: number, k: number): number {
  if (k >= n) return 1
  if (k < 0) return 0
  // The other tail is the shorter one: P(X ≤ k) = 1 − P(X ≤ n − k − 1).
  if (2 * k >= n) return 1 - binomialHalf(n, n - k - 1)
  let ratio = 1
  let sum = 1
  for (let i = k; i > 0 && ratio > sum * Number.EPSILON / 4; i--) {
    ratio *= i / (n - i + 1)
    sum += ratio
  }
  return Math.min(Math.exp(logChoices(n, k) - n * Math.LN2) * sum, 1)
}

/** ln C(n, k) by Stirling's series for the factorials of more than 500; of fewer the product is multiplied out. */
function logChoices(n: number, k: number): number {
  const few = Math.min(k, n - k)
  if (few > 500) return logFactorial(n) - logFactorial(few) - logFactorial(n - few)
  let log = 0
  let ways = 1
  for (let i = 1; i <= few; i++) {
    ways *= (n - few + i) / i
    if (ways < 1e290) continue
    log += Math.log(ways)
    ways = 1
  }
  return log + Math.log(ways)
}

const logFactorial = (n: number): number => (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5)
