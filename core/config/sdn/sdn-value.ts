/** Values within a line: words, numbers, quotes, and what stands in brackets. */
import { emptyMap } from '../tree.ts'
import type { Plain } from '../../source/source-document.ts'
import { isBlank, trimEnd, type SdnCursor } from './sdn-cursor.ts'

const [LF, QUOTE, HASH, OPEN, CLOSE, COMMA, COLON, EQUALS, LIST, BACKSLASH, LIST_END, MAP, MAP_END] = [10, 34, 35, 40, 41, 44, 58, 61, 91, 92, 93, 123, 125]

/** Of the grammar: what needs no quotes. */
const BARE = /^[A-Za-z_][A-Za-z0-9_./:-]*$/
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const LOOSE_NUMBER = /^[+-]?(?:\d[\d_]*)(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?$/
const IDENT = /^[A-Za-z_][A-Za-z0-9_]*$/

export const isIdent = (key: string): boolean => IDENT.test(key)
export const isBare = (text: string): boolean => BARE.test(text) && !WORDS.has(text)

const WORDS: ReadonlyMap<string, Plain> = new Map<string, Plain>([['true', true], ['false', false], ['null', null], ['nil', null]])

/** An unquoted scalar that begins at `at`. */
export function scalar(cursor: SdnCursor, word: string, at: number): Plain {
  const first = word.charCodeAt(0)
  if (WORDS.has(word)) return WORDS.get(word)!
  if ((first >= 48 && first <= 57) || first === 45 || first === 43) {
    if (NUMBER.test(word)) return number(cursor, word, word, at)
    if (LOOSE_NUMBER.test(word)) {
      cursor.tell('dialect:number', at)
      return number(cursor, word, word.replaceAll('_', '').replace('+', ''), at)
    }
  }
  if (!BARE.test(word)) cursor.tell('dialect:text', at)
  return word.isWellFormed() ? word : word.toWellFormed()
}

/** Ids and hashes are text, also where they look like numbers: nothing is rounded. */
function number(cursor: SdnCursor, written: string, digits: string, at: number): Plain {
  const value = Number(digits)
  if (!LEADING_ZERO.test(digits) && Number.isFinite(value) && (digits.length <= 15 || isExact(value, digits))) return value
  cursor.tell('number', at)
  return written
}

const LEADING_ZERO = /^-?0\d/
/** More digits no number keeps. */
const LONGEST_NUMBER = 40

/** `0.1000000000000000055` and 2^53 + 1 say more than a number keeps. */
function isExact(value: number, digits: string): boolean {
  if (digits.length > LONGEST_NUMBER) return false
  return /^-?\d+$/.test(digits) ? BigInt(digits) === BigInt(value) : significant(String(value)) === significant(digits)
}

/** Digits without sign, dot, exponent and zeros at both ends. */
function significant(text: string): string {
  const digits = text.split(/[eE]/, 1)[0]!.replaceAll(/[-.]/g, '').replace(/^0+/, '')
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** From the quote at `cursor.at` to behind the closing one. */
export function quoted(cursor: SdnCursor): string {
  const { text, at: from } = cursor
  const end = text.indexOf('"', from + 1)
  const value = end === -1 ? '\\' : text.slice(from + 1, end)
  if (value.includes('\\') || value.includes('\n')) return escaped(cursor)
  cursor.at = end + 1
  return value.toWellFormed()
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' }

function escaped(cursor: SdnCursor): string {
  const { text, at: from } = cursor
  let value = ''
  let done = from + 1
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      cursor.at = at + 1
      return (value + text.slice(done, at)).toWellFormed()
    }
    if (code === LF) break
    if (code !== BACKSLASH) continue
    const escape = text[at + 1] ?? ''
    const known = ESCAPES[escape]
    if (known === undefined) cursor.tell('dialect:escape', at)
    value += text.slice(done, at) + (known ?? `\\${escape}`)
    at++
    done = at + 1
  }
  cursor.tell('unclosed', from)
  const feed = text.indexOf('\n', from)
  cursor.at = feed === -1 ? text.length : feed
  return (value + text.slice(done, cursor.at).trimEnd()).toWellFormed()
}

/** A value in a list, a map or a row: `ends` are the characters that end it. */
export function inlineValue(cursor: SdnCursor, depth: number, ends: (code: number) => boolean): Plain {
  cursor.nodes++
  if (depth > cursor.limits.maxDepth) return stop(cursor, 'too_deep')
  if (cursor.nodes > cursor.limits.maxNodes) return stop(cursor, 'too_large')
  const from = cursor.at
  const code = cursor.text.charCodeAt(from)
  if (code === LIST) return list(cursor, depth, LIST_END)
  if (code === OPEN) return list(cursor, depth, CLOSE)
  if (code === MAP) return map(cursor, depth)
  if (code === QUOTE) {
    const value = quoted(cursor)
    const behind = skipHere(cursor.text, cursor.at)
    if (behind >= cursor.text.length || ends(cursor.text.charCodeAt(behind)) || cursor.text.charCodeAt(behind) === LF) return value
    cursor.at = from
  }
  return unquoted(cursor, ends)
}

export function stop(cursor: SdnCursor, kind: 'too_deep' | 'too_large'): null {
  if (!cursor.stopped) cursor.tell(kind, cursor.at)
  cursor.stopped = true
  cursor.at = cursor.text.length
  return null
}

const skipHere = (text: string, from: number): number => {
  let at = from
  for (let code = text.charCodeAt(at); code === 32 || code === 9 || code === 13; code = text.charCodeAt(++at));
  return at
}

/** Up to an end outside of quotes and of brackets of its own, as in `${a:b,c}`. */
function unquoted(cursor: SdnCursor, ends: (code: number) => boolean): Plain {
  const { text, at: from } = cursor
  let nested = 0
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (nested === 0 && ends(code)) || (code === HASH && isBlank(text.charCodeAt(at - 1)))) break
    if (code === MAP || code === OPEN || code === LIST) nested++
    else if ((code === MAP_END || code === CLOSE || code === LIST_END) && nested > 0) nested--
  }
  const end = trimEnd(text, from, at)
  cursor.at = at
  if (end === from) {
    cursor.tell('dialect:comma', from)
    return ''
  }
  return scalar(cursor, text.slice(from, end), from)
}

const inList = (code: number): boolean => code === COMMA || code === LIST_END
const inTuple = (code: number): boolean => code === COMMA || code === CLOSE
const inMap = (code: number): boolean => code === COMMA || code === MAP_END

function list(cursor: SdnCursor, depth: number, close: number): Plain {
  const from = cursor.at++
  const values: Plain[] = []
  const ends = close === CLOSE ? inTuple : inList
  while (open(cursor, from, close)) {
    if (cursor.text.charCodeAt(cursor.at) === COMMA) {
      cursor.tell('dialect:comma', cursor.at++)
      values.push('')
      continue
    }
    values.push(inlineValue(cursor, depth + 1, ends))
    comma(cursor)
  }
  return values
}

function map(cursor: SdnCursor, depth: number): Plain {
  const from = cursor.at++
  const values = emptyMap() as Record<string, Plain>
  while (open(cursor, from, MAP_END)) {
    const at = cursor.at
    const key = keyAt(cursor)
    const sign = skipHere(cursor.text, cursor.at)
    const code = cursor.text.charCodeAt(sign)
    if (key === null || (code !== COLON && code !== EQUALS)) {
      cursor.tell('syntax', at)
      cursor.at = skipTo(cursor.text, at, inMap)
    } else {
      if (code === EQUALS) cursor.tell('dialect:equals', sign)
      if (Object.hasOwn(values, key)) cursor.tell('duplicate_key', at, key)
      cursor.at = skipHere(cursor.text, sign + 1)
      values[key] = inlineValue(cursor, depth + 1, inMap)
    }
    comma(cursor)
  }
  return values
}

/** Whether something else stands before the end of the brackets that began at `from`; behind it when not. */
function open(cursor: SdnCursor, from: number, close: number): boolean {
  const { text } = cursor
  while (cursor.at < text.length) {
    const code = text.charCodeAt(cursor.at)
    if (code === LF && cursor.at > from) cursor.tell('dialect:multiline', cursor.at)
    if (code === HASH && isBlank(text.charCodeAt(cursor.at - 1))) cursor.at = feedAfter(text, cursor.at)
    else if (isBlank(code)) cursor.at++
    else break
  }
  if (cursor.at >= text.length) {
    if (!cursor.stopped) cursor.tell('unclosed', from)
    return false
  }
  if (text.charCodeAt(cursor.at) !== close) return true
  cursor.at++
  return false
}

const feedAfter = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at)
  return feed === -1 ? text.length : feed
}

function comma(cursor: SdnCursor): void {
  const at = skipHere(cursor.text, cursor.at)
  if (cursor.text.charCodeAt(at) === COMMA) cursor.at = at + 1
}

function skipTo(text: string, from: number, ends: (code: number) => boolean): number {
  let at = from
  while (at < text.length && !ends(text.charCodeAt(at)) && text.charCodeAt(at) !== LF) at++
  return at
}

/** A key in quotes or of the characters that real files use; null: there is none. The cursor stands behind it. */
export function keyAt(cursor: SdnCursor): string | null {
  const { text, at: from } = cursor
  if (text.charCodeAt(from) === QUOTE) {
    cursor.tell('dialect:key', from)
    return quoted(cursor)
  }
  let at = from
  while (at < text.length && isKeyCode(text.charCodeAt(at))) at++
  if (at === from) return null
  cursor.at = at
  const key = text.slice(from, at)
  if (!IDENT.test(key)) cursor.tell('dialect:key', from, key)
  return key
}

const isKeyCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 45 && code <= 57) || code === 95
