/**
 * The finite values of a sample, smallest first, in an array of their own. The caller has looked at what is not finite (a NaN is a
 * finding, not a figure) and left it out; here it is left out again, so that no statistic of this room can come to NaN.
 */
export function ascending(values: readonly number[]): Float64Array {
  const kept = new Float64Array(values.length)
  let count = 0
  for (const given of values) {
    if (!Number.isFinite(given)) continue
    // −0 becomes 0: they are equal, so their order would be that of the input.
    const value = given + 0
    if (values.length > SHORT) kept[count] = value
    else insert(kept, count, value)
    count++
  }
  const sample = count === values.length ? kept : kept.slice(0, count)
  return values.length > SHORT ? sample.sort() : sample
}

/** Up to here inserting one after the other is faster than the call of the engine's sort; what is in order already costs nothing. */
const SHORT = 64

function insert(kept: Float64Array, count: number, value: number): void {
  let at = count
  while (at > 0 && kept[at - 1]! > value) {
    kept[at] = kept[at - 1]!
    at--
  }
  kept[at] = value
}
