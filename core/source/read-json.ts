/**
 * Strict JSON that a stranger may have written, with the place of everything in it: what read-yaml is for YAML. The same byte
 * reader as for long histories, so both refuse the same.
 */
import { asciiText, isDigit, OPEN_LIST, OPEN_MAP, QUOTE } from '../json/bytes.ts'
import { JsonBytes, MAX_DEPTH } from '../json/json-bytes.ts'
import { JsonPlaces } from '../json/json-places.ts'
import { refusalOf } from '../json/json-refusal.ts'
import { fail, ok, type Result } from '../problem.ts'
import { sourceDocument, type Plain, type SourceDocument, type SourceIssue, type Spot } from './source-document.ts'

export interface JsonSourceLimits {
  /** UTF-8 bytes of the whole text. */
  readonly maxBytes: number
  readonly maxDepth: number
}

const JSON_SOURCE_LIMITS: JsonSourceLimits = { maxBytes: 64 * 1024, maxDepth: MAX_DEPTH }

/** Total: every text gives a document or its first mistake. `path` only names it. */
export function readJson(text: string, path: string, limits: JsonSourceLimits = JSON_SOURCE_LIMITS): Result<SourceDocument, readonly SourceIssue[]> {
  const bytes = text.length > limits.maxBytes ? null : new TextEncoder().encode(text)
  if (bytes === null || bytes.length > limits.maxBytes) return fail([{ kind: 'too_large', message: `The file has more than ${limits.maxBytes} bytes, the most that is read`, line: null, column: null }])
  if (text.startsWith('\uFEFF')) return fail([{ kind: 'syntax', message: 'The file begins with a byte order mark', line: 1, column: 1 }])
  const places = new JsonPlaces(bytes)
  const json = new JsonBytes(bytes, 0, limits.maxDepth)
  if (json.next() === undefined) return fail([{ kind: 'syntax', message: 'The file is empty', line: 1, column: 1 }])
  let read: Read = { value: null, spot: { at: 0, key: 0, inner: null } }
  const refusal = refusalOf(() => {
    read = build(json, 0, json.at)
    json.end()
  })
  if (refusal !== null) return fail([{ kind: refusal.kind === 'not_utf8' ? 'syntax' : refusal.kind, message: refusal.message, ...places.place(refusal.at) }])
  return ok(sourceDocument(path, read.value, read.spot, (at) => {
    const { line, column } = places.place(at)
    return { line, col: column }
  }))
}

interface Read {
  readonly value: Plain
  readonly spot: Spot
}

function build(json: JsonBytes, depth: number, key: number): Read {
  const byte = json.next()
  const at = json.at
  if (byte === OPEN_MAP) return buildMap(json, depth, at, key)
  if (byte === OPEN_LIST) return buildList(json, depth, at, key)
  const value = scalar(json, byte)
  // As written: of a number its digits, for an id or a commit that looks like one.
  const text = typeof value === 'string' ? value : asciiText(json.bytes, at, json.at)
  return { value, spot: { at, key, inner: null, ...(value === null ? {} : { text }) } }
}

function scalar(json: JsonBytes, byte: number): null | boolean | number | string {
  if (byte === QUOTE) {
    json.string()
    return json.text()
  }
  if (!isDigit(byte) && byte !== MINUS) return json.word()
  json.number()
  return json.exactNumber()
}

function buildMap(json: JsonBytes, depth: number, at: number, key: number): Read {
  const value: Record<string, Plain> = Object.create(null) as Record<string, Plain>
  const inner = new Map<string, Spot>()
  json.members(depth, (name, keyAt) => {
    const read = build(json, depth + 1, keyAt)
    value[name] = read.value
    inner.set(name, read.spot)
  })
  return { value, spot: { at, key, inner } }
}

function buildList(json: JsonBytes, depth: number, at: number, key: number): Read {
  const value: Plain[] = []
  const inner = new Map<string, Spot>()
  json.items(depth, (index) => {
    const read = build(json, depth + 1, json.at)
    value.push(read.value)
    inner.set(String(index), read.spot)
  })
  return { value, spot: { at, key, inner } }
}

const MINUS = 0x2d
