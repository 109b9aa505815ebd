/** Lines of one column: statements, items, rows. */
import { emptyMap } from '../tree.ts'
import type { Plain } from '../../source/source-document.ts'
import { peekLine, skipBlanks, type SdnCursor, type SdnLine } from './sdn-cursor.ts'
import { inlineValue, isIdent, keyAt, quoted, scalar, stop } from './sdn-value.ts'

type Fields = Record<string, Plain>

const [QUOTE, MINUS, COMMA, COLON, EQUALS, LIST, MAP, PIPE] = [34, 45, 44, 58, 61, 91, 123, 124]

/** What lies deeper than `outer` from here on; null: nothing does. */
export function block(cursor: SdnCursor, outer: number, depth: number): Plain {
  const first = peekLine(cursor)
  if (first === null || first.indent <= outer) return null
  if (depth > cursor.limits.maxDepth) return stop(cursor, 'too_deep')
  if (isItem(cursor, first)) return items(cursor, first.indent, depth)
  return depth === 0 || isStatement(cursor, first) ? statements(cursor, first.indent, depth) : values(cursor, first.indent, depth)
}

const isItem = ({ text }: SdnCursor, { start, end }: SdnLine): boolean => text.charCodeAt(start) === MINUS && (start + 1 === end || text.charCodeAt(start + 1) === 32)

/** `key:`, `key =` or `key |`; `https://x` is a value. */
function isStatement({ text }: SdnCursor, { start, end }: SdnLine): boolean {
  return STATEMENT.test(text.slice(start, Math.min(end, start + LONGEST_KEY)))
}
const LONGEST_KEY = 300
const STATEMENT = /^(?:"(?:[^"\\]|\\.)*"|[A-Za-z0-9_./-]+)[ \t]*(?::(?!\/\/)|=|\|)/

function statements(cursor: SdnCursor, indent: number, depth: number): Plain {
  const whole = emptyMap() as Fields
  let into = whole
  for (let line = peekLine(cursor); line !== null && !cursor.stopped; line = peekLine(cursor)) {
    if (line.indent < indent) break
    if (line.indent > indent) cursor.tell('dialect:indent', line.start)
    const section = depth === 0 ? sectionIn(cursor, line) : null
    if (section === null) statement(cursor, line, into, depth)
    else {
      cursor.tell('dialect:section', line.start)
      into = emptyMap() as Fields
      put(cursor, whole, section, into, line.start)
      cursor.at = line.next
    }
  }
  return whole
}

const SECTION = /^\[([A-Za-z0-9_./-]+)\]$/

function sectionIn({ text }: SdnCursor, { start, end }: SdnLine): string | null {
  return text.charCodeAt(start) === LIST && end - start < LONGEST_KEY ? (SECTION.exec(text.slice(start, end))?.[1] ?? null) : null
}

function put(cursor: SdnCursor, into: Fields, key: string, value: Plain, at: number): void {
  if (Object.hasOwn(into, key)) {
    cursor.tell('duplicate_key', at, key)
    // The last one holds, and stands where it stands.
    delete into[key]
  }
  into[key] = value
}

function statement(cursor: SdnCursor, line: SdnLine, into: Fields, depth: number): void {
  cursor.nodes++
  if (cursor.nodes > cursor.limits.maxNodes) return void stop(cursor, 'too_large')
  cursor.at = line.start
  const key = keyAt(cursor)
  const sign = skipBlanks(cursor.text, cursor.at, line.end)
  const code = sign < line.end ? cursor.text.charCodeAt(sign) : 0
  if (key === null || (code !== COLON && code !== EQUALS && code !== PIPE)) {
    cursor.tell('syntax', line.start)
    cursor.at = line.next
    return
  }
  cursor.at = sign + 1
  put(cursor, into, key, code === PIPE ? table(cursor, line, depth) : valueOf(cursor, line, code, depth), line.start)
}

/** Behind the sign: the rest of the line, or what lies below it. */
function valueOf(cursor: SdnCursor, line: SdnLine, sign: number, depth: number): Plain {
  const { text } = cursor
  const from = skipBlanks(text, cursor.at, line.end)
  const code = text.charCodeAt(from)
  if (sign === EQUALS && !(from < line.end && (code === LIST || code === MAP))) cursor.tell('dialect:equals', cursor.at - 1)
  cursor.at = from
  if (from >= line.end) return below(cursor, line, depth)
  if (text.charCodeAt(from) === PIPE && from + 1 === line.end) return blockText(cursor, line)
  if (text.startsWith('table', from)) {
    const typed = typedTable(cursor, line, from, depth)
    if (typed !== null) return typed.rows
  }
  return restOfLine(cursor, line, from, depth)
}

function below(cursor: SdnCursor, line: SdnLine, depth: number): Plain {
  cursor.at = line.next
  const next = peekLine(cursor)
  if (next !== null && next.indent > line.indent) return block(cursor, line.indent, depth + 1)
  cursor.tell('dialect:empty', line.start)
  return null
}

/** A value that ends with the line, or with the bracket that it opens; what it cannot be is text. */
function restOfLine(cursor: SdnCursor, line: SdnLine, from: number, depth: number): Plain {
  const { text } = cursor
  const code = text.charCodeAt(from)
  if (code === QUOTE || code === LIST || code === MAP || code === 40) {
    cursor.at = from
    if (code === 40) cursor.tell('dialect:tuple', from)
    const value = code === QUOTE ? quoted(cursor) : inlineValue(cursor, depth + 1, never)
    const end = cursor.at > line.end ? lineOf(cursor) : line
    if (cursor.stopped || skipBlanks(text, cursor.at, end.end) >= end.end) {
      cursor.at = end.next
      return value
    }
  }
  const attributes = attributesIn(cursor, line, from, depth)
  cursor.at = line.next
  if (attributes !== null) return attributes
  return scalar(cursor, text.slice(from, line.end), from)
}

const never = (): boolean => false

/** The line on which brackets ended that began on another one. */
function lineOf(cursor: SdnCursor): SdnLine {
  const { text, at } = cursor
  const feed = text.indexOf('\n', at)
  const next = feed === -1 ? text.length : feed + 1
  const comment = /^[ \t\r]*(?:#|$)/.test(text.slice(at, feed === -1 ? text.length : feed))
  return { start: at, end: comment ? at : feed === -1 ? text.length : feed, indent: 0, next }
}

const ATTRIBUTE = /^[A-Za-z0-9_./-]+[ \t]*=(?!=)/

/** `hash="…", kind="data",` of which each part is one; a lone `a=b` is text. */
function attributesIn(cursor: SdnCursor, line: SdnLine, from: number, depth: number): Plain {
  const { text } = cursor
  if (!ATTRIBUTE.test(text.slice(from, Math.min(line.end, from + LONGEST_KEY)))) return null
  const found = emptyMap() as Fields
  const heard: Parameters<SdnCursor['tell']>[] = []
  const own: SdnCursor = { ...cursor, text: text.slice(0, line.end), at: from, tell: (...all) => heard.push(all) }
  let sure = false
  let parts = 0
  while (own.at < line.end) {
    const at = own.at
    const key = ATTRIBUTE.test(text.slice(at, Math.min(line.end, at + LONGEST_KEY))) ? keyAt(own) : null
    if (key === null) return null
    own.at = skipBlanks(text, skipBlanks(text, own.at, line.end) + 1, line.end)
    const code = text.charCodeAt(own.at)
    sure ||= code === QUOTE || code === LIST || code === MAP
    put(own, found, key, inlineValue(own, depth + 1, isComma), at)
    parts++
    const behind = skipBlanks(text, own.at, line.end)
    if (behind < line.end && text.charCodeAt(behind) !== COMMA) return null
    own.at = skipBlanks(text, behind + 1, line.end)
  }
  if (!sure && parts < 2) return null
  cursor.tell('dialect:attributes', from)
  for (const all of heard) cursor.tell(...all)
  cursor.nodes = own.nodes
  return found
}

const isComma = (code: number): boolean => code === COMMA

/** As in YAML: the first line says how deep it lies, and the last one ends with a line feed. */
function blockText(cursor: SdnCursor, line: SdnLine): string {
  const { text } = cursor
  cursor.tell('dialect:block_text', line.end - 1)
  const lines: string[] = []
  let depth = -1
  let at = line.next
  while (at < text.length) {
    const feed = text.indexOf('\n', at)
    const next = feed === -1 ? text.length : feed + 1
    const own = text.slice(at, feed === -1 ? text.length : feed).replace(/\r$/, '')
    const blanks = own.length - own.trimStart().length
    if (own.trim() !== '') {
      if (blanks <= line.indent) break
      if (depth === -1) depth = blanks
    }
    lines.push(own.slice(Math.min(depth === -1 ? blanks : depth, blanks)))
    at = next
  }
  cursor.at = at
  const whole = lines.join('\n').trimEnd()
  return whole === '' ? '' : `${whole.toWellFormed()}\n`
}

function items(cursor: SdnCursor, indent: number, depth: number): Plain {
  const found: Plain[] = []
  for (let line = peekLine(cursor); line !== null && !cursor.stopped && line.indent === indent && isItem(cursor, line); line = peekLine(cursor)) {
    cursor.tell('dialect:item', line.start)
    found.push(item(cursor, line, depth))
  }
  const left = peekLine(cursor)
  if (left !== null && left.indent >= indent && !cursor.stopped) {
    cursor.tell('syntax', left.start)
    cursor.at = left.next
    found.push(...(items(cursor, indent, depth) as Plain[]))
  }
  return found
}

/** `- a: 1` is a map of its own, whose other lines begin where its first key does. */
function item(cursor: SdnCursor, line: SdnLine, depth: number): Plain {
  const start = skipBlanks(cursor.text, line.start + 1, line.end)
  if (start >= line.end) return below(cursor, line, depth)
  const inner = { ...line, start, indent: line.indent + start - line.start }
  if (!isStatement(cursor, inner)) return restOfLine(cursor, line, start, depth)
  const map = emptyMap() as Fields
  statement(cursor, inner, map, depth + 1)
  for (let next = peekLine(cursor); next !== null && next.indent > line.indent && !cursor.stopped; next = peekLine(cursor)) statement(cursor, next, map, depth + 1)
  return map
}

/** A value a line. */
function values(cursor: SdnCursor, indent: number, depth: number): Plain {
  const found: Plain[] = []
  for (let line = peekLine(cursor); line !== null && !cursor.stopped && line.indent >= indent; line = peekLine(cursor)) {
    if (++cursor.nodes > cursor.limits.maxNodes) return stop(cursor, 'too_large')
    if (line.indent > indent) cursor.tell('dialect:indent', line.start)
    found.push(restOfLine(cursor, line, line.start, depth))
  }
  return found
}

/** `key |a, b|` with a row behind it or rows below. */
function table(cursor: SdnCursor, line: SdnLine, depth: number): Plain {
  const { text } = cursor
  const close = text.indexOf('|', cursor.at)
  if (close === -1 || close >= line.end) {
    cursor.tell('unclosed', cursor.at - 1)
    cursor.at = line.next
    return null
  }
  const fields = text.slice(cursor.at, close).split(',').map((field) => field.trim())
  if (fields.some((field) => !isIdent(field))) cursor.tell('dialect:key', cursor.at, fields.find((field) => !isIdent(field)))
  const own = skipBlanks(text, close + 1, line.end)
  const rows: Plain[] = own < line.end ? [named(cursor, fields, row(cursor, { ...line, start: own }, depth), own)] : []
  if (own >= line.end) cursor.at = line.next
  for (let next = peekLine(cursor); next !== null && next.indent > line.indent && !cursor.stopped; next = peekLine(cursor)) rows.push(named(cursor, fields, row(cursor, next, depth), next.start))
  return rows
}

/** What a row has too much of is kept under the key without a name. */
function named(cursor: SdnCursor, fields: readonly string[], cells: readonly Plain[], at: number): Plain {
  if (cells.length !== fields.length && !cursor.stopped) cursor.tell('arity', at, `${cells.length} for ${fields.length}`)
  const found = emptyMap() as Fields
  for (const [index, field] of fields.entries()) if (index < cells.length) found[field] = cells[index]!
  if (cells.length > fields.length) found[''] = cells.slice(fields.length)
  return found
}

function row(cursor: SdnCursor, line: SdnLine, depth: number): readonly Plain[] {
  const cells: Plain[] = []
  cursor.at = line.start
  for (;;) {
    cursor.at = skipBlanks(cursor.text, cursor.at, line.end)
    if (cursor.at >= line.end || cursor.text.charCodeAt(cursor.at) === COMMA) {
      cursor.nodes++
      cursor.tell('dialect:comma', cursor.at)
      // A comma behind the last cell is no other cell.
      if (cursor.at >= line.end) break
      cells.push('')
    } else cells.push(inlineValue(cursor, depth + 1, isComma))
    cursor.at = skipBlanks(cursor.text, cursor.at, line.end)
    if (cursor.stopped || cursor.at >= line.end) break
    cursor.at++
  }
  cursor.at = Math.max(cursor.at, line.next)
  return cells
}

const TYPED = /^table\s*\{([^{}\n]*)\}\s*(=?)/

/** `table{i32, f64}` with rows in brackets behind it or below. */
function typedTable(cursor: SdnCursor, line: SdnLine, from: number, depth: number): { readonly rows: Plain } | null {
  const { text } = cursor
  const [whole, types = '', equals = ''] = TYPED.exec(text.slice(from, line.end)) ?? []
  if (whole === undefined) return null
  const own = skipBlanks(text, from + whole.length, line.end)
  if (equals === '=') {
    if (text.charCodeAt(own) !== LIST) return null
    return { rows: restOfLine(cursor, line, own, depth) }
  }
  if (own < line.end) return null
  const width = types.split(',').length
  const rows: Plain[] = []
  cursor.at = line.next
  for (let next = peekLine(cursor); next !== null && next.indent > line.indent && !cursor.stopped; next = peekLine(cursor)) {
    const cells = row(cursor, next, depth)
    if (cells.length !== width) cursor.tell('arity', next.start, `${cells.length} for ${width}`)
    rows.push([...cells])
  }
  return { rows }
}
