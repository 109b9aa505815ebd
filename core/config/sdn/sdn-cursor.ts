/** Where the reading of a text in SDN stands, and its lines: comments and blank lines are not there. */
import type { SdnKind } from './sdn-diagnostic.ts'

export interface SdnLimits {
  readonly maxLength: number
  readonly maxDepth: number
  /** Values altogether, rows and cells of tables among them. */
  readonly maxNodes: number
}

export interface SdnCursor {
  readonly text: string
  readonly limits: SdnLimits
  /** Offset of the next character. */
  at: number
  nodes: number
  /** Nothing more is read. */
  stopped: boolean
  /** The next `#` that was looked for. */
  hash: number
  peeked: { readonly from: number; readonly line: SdnLine | null } | null
  readonly tell: (kind: SdnKind, at: number, more?: string) => void
}

export interface SdnLine {
  /** Offset of the first character that is no blank. */
  readonly start: number
  /** Behind the last one; no comment, no blanks. */
  readonly end: number
  /** Columns before it; a tab is four. */
  readonly indent: number
  /** Where the next line begins. */
  readonly next: number
}

const [TAB, LF, CR, SPACE, QUOTE, HASH, BACKSLASH] = [9, 10, 13, 32, 34, 35, 92]

/** The next line with something in it, from `cursor.at` on; nothing is consumed. */
export function peekLine(cursor: SdnCursor): SdnLine | null {
  if (cursor.peeked?.from === cursor.at) return cursor.peeked.line
  const line = findLine(cursor)
  cursor.peeked = { from: cursor.at, line }
  return line
}

function findLine(cursor: SdnCursor): SdnLine | null {
  const { text } = cursor
  for (let from = cursor.at; from < text.length; ) {
    let indent = 0
    let start = from
    for (let code = text.charCodeAt(start); code === SPACE || code === TAB; code = text.charCodeAt(++start)) indent += code === TAB ? 4 : 1
    const feed = text.indexOf('\n', start)
    const stop = feed === -1 ? text.length : feed
    const next = feed === -1 ? text.length : feed + 1
    const end = text.charCodeAt(start) === HASH ? start : trimEnd(text, start, commentIn(cursor, start, stop))
    if (end > start) return { start, end, indent, next }
    from = next
  }
  return null
}

/** Where the comment of a line begins: at a `#` behind a blank and outside of quotes. */
function commentIn(cursor: SdnCursor, start: number, stop: number): number {
  // Looked for once and not for each line: a text without comments would be read as often as it has lines.
  if (cursor.hash < start) cursor.hash = (cursor.text.indexOf('#', start) + 1 || Infinity) - 1
  if (cursor.hash >= stop) return stop
  const { text } = cursor
  let isQuoted = false
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH && isQuoted) at++
    else if (code === QUOTE) isQuoted = !isQuoted
    else if (code === HASH && !isQuoted && isBlank(text.charCodeAt(at - 1))) return at
  }
  return stop
}

export function trimEnd(text: string, start: number, stop: number): number {
  let end = stop
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end
}

export const isBlank = (code: number): boolean => code === SPACE || code === TAB || code === CR || code === LF

export function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}
