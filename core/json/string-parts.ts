/** What in a JSON string is more than one byte. Both give the place behind it, or refuse. */
import { BACKSLASH } from './bytes.ts'
import { refuse } from './json-refusal.ts'

/** `\n`, `\u00e9`, `\ud83d\ude00`; half of a surrogate pair is refused: written into a report, it makes the whole unreadable (A06). */
export function afterEscape(bytes: Uint8Array, at: number): number {
  const letter = bytes[at + 1] as number
  if (letter !== 0x75) return SIMPLE.has(letter) ? at + 2 : refuse('syntax', 'A backslash stands before a character that it cannot escape', at)
  const unit = hexUnit(bytes, at)
  if (unit < 0xd800 || unit > 0xdfff) return at + 6
  const low = unit <= 0xdbff && bytes[at + 6] === BACKSLASH && bytes[at + 7] === 0x75 ? hexUnit(bytes, at + 6) : 0
  return low >= 0xdc00 && low <= 0xdfff ? at + 12 : refuse('syntax', 'An escape is half of a surrogate pair', at)
}

/** The letters after a backslash but `u`: `" \ / b f n r t`. */
const SIMPLE: ReadonlySet<number> = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)))

function hexUnit(bytes: Uint8Array, at: number): number {
  let unit = 0
  for (let index = at + 2; index < at + 6; index++) {
    const digit = HEX.indexOf(String.fromCharCode((bytes[index] as number | undefined) ?? 0).toLowerCase())
    if (digit === -1) refuse('syntax', 'An escape \\u needs four hex digits', at)
    unit = unit * 16 + digit
  }
  return unit
}

const HEX = '0123456789abcdef'

/** One character of two to four bytes, as UTF-8 allows them (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
export function afterCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  const second = bytes[at + 1] as number
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || !(second >= lowest && second <= highest)) return refuse('not_utf8', 'The file is not UTF-8', at)
  for (let index = at + 2; index < at + length; index++) {
    const byte = bytes[index] as number
    if (!(byte >= 0x80 && byte <= 0xbf)) return refuse('not_utf8', 'The file is not UTF-8', at)
  }
  return at + length
}
