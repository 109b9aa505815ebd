/** `.sdnl`: a line an event, `key: value` between commas. The format's own reader also splits at commas in quotes; this one does not. */
import type { Plain, PlainMap } from '../../source/source-document.ts'
import { emptyMap } from '../tree.ts'
import { skipBlanks, type SdnCursor } from './sdn-cursor.ts'
import { SDN_KINDS, type SdnDiagnostic, type SdnKind } from './sdn-diagnostic.ts'
import { SDN_LIMITS } from './read-sdn.ts'
import { inlineValue, keyAt } from './sdn-value.ts'

export interface SdnlLine {
  /** null: the line cannot be read, and `diagnostics` say why. */
  readonly event: PlainMap | null
  readonly diagnostics: readonly SdnDiagnostic[]
}

const [COMMA, COLON] = [44, 58]
const isComma = (code: number): boolean => code === COMMA

/** One line, numbered from 1; null: there is nothing in it. Total. Keys with a dot (`data.loss`) stay one key. */
export function readSdnlLine(text: string, line: number): SdnlLine | null {
  const end = text.trimEnd().length
  const from = skipBlanks(text, 0, end)
  if (from === end || text[from] === '#') return null
  const diagnostics: SdnDiagnostic[] = []
  const say = (kind: SdnKind, at: number, more?: string): void => void diagnostics.push({ kind, message: `${SDN_KINDS[kind]}${more === undefined ? '' : ` (${more.slice(0, 60).toWellFormed()})`}`, line, column: at + 1 })
  if (text.length > SDN_LIMITS.maxLength) return { event: null, diagnostics: [{ kind: 'too_large', message: SDN_KINDS.too_large, line, column: null }] }
  // Dots belong to the keys of events: here they are no dialect.
  const tell: SdnCursor['tell'] = (kind, at, more) => kind === 'dialect:key' ? undefined : say(kind, at, more)
  const cursor: SdnCursor = { text: text.slice(0, end), limits: SDN_LIMITS, at: from, nodes: 0, stopped: false, hash: -1, peeked: null, tell }
  const event = fieldsOf(cursor, end, say)
  return { event, diagnostics }
}

function fieldsOf(cursor: SdnCursor, end: number, say: SdnCursor['tell']): PlainMap | null {
  const event = emptyMap() as Record<string, Plain>
  while (cursor.at < end && !cursor.stopped) {
    const at = cursor.at
    const key = keyAt(cursor)
    const sign = skipBlanks(cursor.text, cursor.at, end)
    if (key === null || cursor.text.charCodeAt(sign) !== COLON) {
      say('syntax', at)
      return null
    }
    if (Object.hasOwn(event, key)) say('duplicate_key', at, key)
    cursor.at = skipBlanks(cursor.text, sign + 1, end)
    event[key] = cursor.at >= end ? null : inlineValue(cursor, 0, isComma)
    cursor.at = skipBlanks(cursor.text, cursor.at, end)
    if (cursor.at < end && cursor.text.charCodeAt(cursor.at) !== COMMA) {
      say('syntax', cursor.at)
      return null
    }
    cursor.at = skipBlanks(cursor.text, cursor.at + 1, end)
  }
  return event
}
