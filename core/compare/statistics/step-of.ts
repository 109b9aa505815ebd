/**
 * The step that values are written in, a power of ten of at most 1: of 5, 6 and 5.2 it is 0.1. What lies between two steps was rounded
 * away before anybody could compare it. Values that are not finite say nothing; of none of them the step is 0.
 */
export function stepOf(values: readonly number[]): number {
  const places = values.filter(Number.isFinite).map(decimals)
  return places.length === 0 ? 0 : 10 ** -Math.max(...places)
}

/** Of the shortest text that means this number: `1.5e-7` has 8. */
function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max((digits.split('.')[1] ?? '').length - Number(exponent), 0)
}
