/** A JSON number from bytes without making a text of it: millions of them stand in a history. */
import { asciiText, isDigit, shown } from './bytes.ts'
import { refuse } from './json-refusal.ts'

export interface NumberRead {
  value: number
  /** Whether `value` is the number itself; else its relative error is below 1e-14. */
  exact: boolean
  end: number
}

/** Fills `into`; a number that would be Infinity is refused. */
export function readNumber(bytes: Uint8Array, from: number, into: NumberRead): void {
  let at = from
  let byte = bytes[at] as number
  const negative = byte === MINUS
  if (negative) byte = bytes[++at] as number
  if (!isDigit(byte)) refuse(byte === LETTER_I ? 'number' : 'syntax', byte === LETTER_I ? '-Infinity is no JSON value' : `A digit was expected, not ${shown(bytes, at)}`, from)
  // Digits as one integer: exact below 2^53, and then each further one adds a relative error of 1.1e-16.
  let digits = 0
  let scale = 0
  if (byte === ZERO) {
    byte = bytes[++at] as number
    if (isDigit(byte)) refuse('syntax', 'A number begins with a needless zero', from)
  } else {
    do {
      digits = digits * 10 + (byte - ZERO)
      byte = bytes[++at] as number
    } while (byte >= ZERO && byte <= NINE)
  }
  if (byte === POINT) {
    const point = at
    byte = bytes[++at] as number
    if (!isDigit(byte)) refuse('syntax', 'A decimal point has no digit behind it', from)
    // Nine digits fit into 32 bits, whose arithmetic takes half of the time.
    let nine = 0
    let count = 0
    do {
      nine = (nine * 10 + (byte - ZERO)) | 0
      byte = bytes[++at] as number
      if (++count === 9) {
        digits = digits * 1e9 + nine
        nine = count = 0
      }
    } while (byte >= ZERO && byte <= NINE)
    digits = digits * (POWERS[count] as number) + nine
    scale = point + 1 - at
  }
  into.end = at
  if ((byte | 0x20) === LETTER_E) scale += readExponent(bytes, from, into)
  finish(bytes, from, into.end, scale, negative ? -digits : digits, into)
}

/** `into.end` moves behind it. */
function readExponent(bytes: Uint8Array, from: number, into: NumberRead): number {
  let at = into.end + 1
  const negative = bytes[at] === MINUS
  if (negative || bytes[at] === PLUS) at++
  if (!isDigit(bytes[at] as number)) refuse('syntax', 'An exponent has no digits', from)
  let exponent = 0
  for (; isDigit(bytes[at] as number); at++) exponent = exponent * 10 + (bytes[at] as number) - ZERO
  into.end = at
  return negative ? -exponent : exponent
}

/** Integers below 2^53 through a power of ten up to 10^22 are rounded once, so exactly (Clinger 1990). */
function finish(bytes: Uint8Array, from: number, end: number, scale: number, digits: number, into: NumberRead): void {
  const size = digits < 0 ? -digits : digits
  if (size < EXACT && scale <= 0 && scale >= -22) {
    into.value = scale === 0 ? digits : digits / (POWERS[-scale] as number)
    into.exact = true
    return
  }
  if (scale <= 0 && scale >= -60 && end - from <= 60) {
    into.value = digits / (POWERS[-scale] as number)
    into.exact = false
    return
  }
  into.value = Number(asciiText(bytes, from, end))
  into.exact = true
  if (!Number.isFinite(into.value)) refuse('number', 'A number is too large to be held', from)
}

const EXACT = 2 ** 53
const POWERS: readonly number[] = Array.from({ length: 61 }, (_, power) => Number(`1e${power}`))
const MINUS = 0x2d
const PLUS = 0x2b
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39
const LETTER_E = 0x65
const LETTER_I = 0x49
