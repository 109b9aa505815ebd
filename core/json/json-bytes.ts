/**
 * Strict JSON (RFC 8259) read from bytes, one value after another, without building a document. Whoever reads decides what
 * to keep. It refuses what `JSON.parse` lets through: keys that stand twice, `__proto__`, `1e400`, half of a surrogate pair,
 * nesting without end, bytes that are not UTF-8 (A03, A04, A06).
 */
import { asciiText, BACKSLASH, CLOSE_LIST, CLOSE_MAP, COLON, COMMA, isDigit, isSpace, OPEN_LIST, OPEN_MAP, QUOTE, shown } from './bytes.ts'
import { refuse } from './json-refusal.ts'
import { readNumber, type NumberRead } from './read-number.ts'
import { afterCharacter, afterEscape } from './string-parts.ts'

export const MAX_DEPTH = 32

/** A cursor. Methods move `at` behind what they read, or refuse (`JsonRefusal`, caught where reading began). */
export class JsonBytes {
  readonly bytes: Uint8Array
  at: number
  /** Where the last string or number lies; a string without its quotes. */
  from = 0
  to = 0
  /** The last number, see `number`. */
  readonly read: NumberRead = { value: 0, exact: true, end: 0 }
  #escaped = false
  readonly #maxDepth: number

  constructor(bytes: Uint8Array, at = 0, maxDepth: number = MAX_DEPTH) {
    this.bytes = bytes
    this.at = at
    this.#maxDepth = maxDepth
  }

  /** Over white space; gives the byte that follows (undefined at the end, whatever the type says). */
  next(): number {
    const { bytes } = this
    let at = this.at
    let byte = bytes[at] as number
    while (isSpace(byte)) byte = bytes[++at] as number
    this.at = at
    return byte
  }

  /** Over a string; `this.at` is at its first quote. */
  string(): void {
    const { bytes } = this
    let at = this.at + 1
    this.from = at
    this.#escaped = false
    for (;;) {
      const byte = bytes[at] as number
      if (byte === QUOTE) break
      if (byte >= 0x20 && byte < 0x80 && byte !== BACKSLASH) at++
      else if (byte === BACKSLASH) {
        at = afterEscape(bytes, at)
        this.#escaped = true
      } else if (byte >= 0x80) at = afterCharacter(bytes, at)
      else refuse('syntax', byte === undefined ? 'A text has no closing quote' : 'A line break, tab or other control character stands in a text', byte === undefined ? this.at : at)
    }
    this.to = at
    this.at = at + 1
  }

  /** The last string. */
  text(): string {
    const written = asciiText(this.bytes, this.from, this.to)
    return this.#escaped ? (JSON.parse(`"${written}"`) as string) : written
  }

  /** Over a number. `read.value` is the number where `read.exact`, else it is off by a relative 1e-14 at most: `exactNumber` has it. */
  number(): number {
    this.from = this.at
    readNumber(this.bytes, this.at, this.read)
    this.to = this.at = this.read.end
    return this.read.value
  }

  exactNumber(from = this.from, to = this.to): number {
    return Number(asciiText(this.bytes, from, to))
  }

  /** Over any value. */
  value(depth: number): void {
    const byte = this.next()
    if (byte === QUOTE) this.string()
    else if (isDigit(byte) || byte === MINUS) this.number()
    else if (byte === OPEN_MAP) this.members(depth, () => this.value(depth + 1))
    else if (byte === OPEN_LIST) this.items(depth, () => this.value(depth + 1))
    else this.word()
  }

  /** Calls `each` at every value of a map; it must move over the value. `this.at` is at the brace. */
  members(depth: number, each: (name: string, keyAt: number) => void): void {
    this.#enter(depth)
    if (this.next() === CLOSE_MAP) return void this.at++
    const keys = new Set<string>()
    for (;;) {
      each(this.#key(keys), this.#keyAt)
      const byte = this.next()
      if (byte !== COMMA && byte !== CLOSE_MAP) refuse('syntax', `A comma or a closing brace was expected, not ${shown(this.bytes, this.at)}`, this.at)
      this.at++
      if (byte === CLOSE_MAP) return
      if (this.next() === CLOSE_MAP) refuse('syntax', 'A comma stands before the closing brace', this.at)
    }
  }

  /** Calls `each` at every item of a list; it must move over the item. `this.at` is at the bracket. */
  items(depth: number, each: (index: number) => void): void {
    this.#enter(depth)
    if (this.next() === CLOSE_LIST) return void this.at++
    for (let index = 0; ; index++) {
      each(index)
      const byte = this.next()
      if (byte !== COMMA && byte !== CLOSE_LIST) refuse('syntax', `A comma or a closing bracket was expected, not ${shown(this.bytes, this.at)}`, this.at)
      this.at++
      if (byte === CLOSE_LIST) return
      if (this.next() === CLOSE_LIST) refuse('syntax', 'A comma stands before the closing bracket', this.at)
    }
  }

  /** true, false or null. */
  word(): true | false | null {
    for (const [word, value] of WORDS) {
      if (this.bytes[this.at] === word.charCodeAt(0) && asciiText(this.bytes, this.at, this.at + word.length) === word) {
        this.at += word.length
        return value
      }
    }
    const found = shown(this.bytes, this.at)
    const noNumber = /^"?(NaN|-?Infinity|[Nn]one|True|False|undefined)/.exec(asciiText(this.bytes, this.at, Math.min(this.at + 9, this.bytes.length)))?.[1]
    return refuse(noNumber === 'NaN' || noNumber === 'Infinity' ? 'number' : 'syntax', noNumber === undefined ? `A value was expected, not ${found}` : `${noNumber} is no JSON value`, this.at)
  }

  /** Nothing may follow. */
  end(): void {
    if (this.next() !== undefined) refuse('syntax', `The document is complete, and then comes ${shown(this.bytes, this.at)}`, this.at)
  }

  #keyAt = 0

  #key(keys: Set<string>): string {
    if (this.next() !== QUOTE) refuse('syntax', `A key in double quotes was expected, not ${shown(this.bytes, this.at)}`, this.at)
    this.#keyAt = this.at
    this.string()
    const name = this.text()
    if (name === '__proto__') refuse('forbidden_key', 'The key "__proto__" is not allowed', this.#keyAt)
    if (keys.has(name)) refuse('duplicate_key', `The key ${JSON.stringify(name.slice(0, 60))} stands here twice`, this.#keyAt)
    keys.add(name)
    if (this.next() !== COLON) refuse('syntax', `A colon was expected after the key, not ${shown(this.bytes, this.at)}`, this.at)
    this.at++
    this.next()
    return name
  }

  #enter(depth: number): void {
    if (depth >= this.#maxDepth) refuse('too_deep', `The values lie more than ${this.#maxDepth} levels deep`, this.at)
    this.at++
  }
}

const MINUS = 0x2d
const WORDS = [['true', true], ['false', false], ['null', null]] as const
