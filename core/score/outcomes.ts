/** Which rows a classification got right, small enough to lie in a record: two runs can then be compared row by row. */
import { label } from './classification.ts'
import type { Pairs } from './pair-up.ts'

/** 25,000 digits; of more rows a difference of shares says enough. */
const MOST_ROWS = 100_000

/** One bit a row in the order of the truth, 4 to a hexadecimal digit; rows that are missing in the last digit are 0. */
export function outcomesOf({ truth, prediction }: Pairs): { readonly outcomes?: string } {
  if (truth.length > MOST_ROWS) return {}
  const digits: string[] = []
  for (let row = 0; row < truth.length; row += 4) {
    const nibble = [0, 1, 2, 3].reduce((sum, at) => sum * 2 + Number(row + at < truth.length && label(truth[row + at]!) === label(prediction[row + at] ?? '')), 0)
    digits.push(nibble.toString(16))
  }
  return { outcomes: digits.join('') }
}
