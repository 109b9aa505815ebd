/**
 * p-values adjusted for being many: Benjamini & Hochberg, Journal of the Royal Statistical Society B 57, 1995. What is at most q
 * after it has an expected share of false alarms of at most q, for independent and for positively dependent tests. In the order of
 * the input; never below the p it came from, never above 1. What is no number counts as 1, and as a member of the family.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const valid = ps.map((p) => (Number.isNaN(p) ? 1 : Math.min(Math.max(p, 0), 1)))
  const order = valid.map((_, at) => at).toSorted((a, b) => valid[b]! - valid[a]!)
  const adjusted = Array.from({ length: valid.length }, () => 1)
  let least = 1
  order.forEach((at, larger) => {
    least = Math.min(least, valid[at]! * (valid.length / (valid.length - larger)))
    adjusted[at] = least
  })
  return adjusted
}
