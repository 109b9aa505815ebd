/** Named columns of a table that a run or a repository holds: CSV with a header, JSON lines, or a JSON list of objects. Hostile, capped, total. */
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Result } from '../problem.ts'
import { looseJson } from '../record/loose-json.ts'
import { parseCsv } from './parse-csv.ts'

/** Column → its values as text, one for each row. */
export type Columns = ReadonlyMap<string, readonly string[]>

export const TABLE_LIMITS = { bytes: 64 * 1024 * 1024, rows: 1_000_000, fields: 1_000 } as const

/** The name says the format. `wanted` are the only columns that are kept; each of them must be there in every row. */
export function readTable(text: string, name: string, wanted: readonly string[]): Result<Columns, string> {
  if (/\.csv$/i.test(name)) return fromCsv(text, wanted)
  return /\.jsonl$/i.test(name) ? fromLines(text, wanted) : fromList(text, wanted)
}

function fromCsv(text: string, wanted: readonly string[]): Result<Columns, string> {
  const kept = new Map<string, string[]>(wanted.map((column) => [column, []]))
  let header: Header | null = null
  const bad = parseCsv(text, TABLE_LIMITS.fields, (fields, line) => {
    if (header !== null) return addRecord(kept, header, fields, line)
    const read = readHeader(fields, wanted)
    if (typeof read === 'string') return read
    header = read
    return null
  })
  return bad !== null ? fail(bad) : header === null ? fail('it is empty') : ok(kept)
}

interface Header {
  readonly fields: number
  readonly places: ReadonlyMap<string, number>
}

function readHeader(fields: readonly string[], wanted: readonly string[]): Header | string {
  const names = fields.map((field) => field.trim())
  const missing = wanted.filter((column) => !names.includes(column))
  if (missing.length > 0) return `it has no column ${list(missing)}; its header is ${list(names)}`
  const doubled = wanted.find((column) => names.indexOf(column) !== names.lastIndexOf(column))
  if (doubled !== undefined) return `it has two columns ${list([doubled])}`
  return { fields: names.length, places: new Map(wanted.map((column) => [column, names.indexOf(column)])) }
}

/** null: it was added. */
function addRecord(kept: ReadonlyMap<string, string[]>, { fields: expected, places }: Header, fields: readonly string[], line: number): string | null {
  if (fields.length !== expected) return `line ${line} has ${fields.length} fields, its header ${expected}`
  for (const [column, values] of kept) {
    if (values.length >= TABLE_LIMITS.rows) return `more than ${TABLE_LIMITS.rows} rows`
    values.push((fields[places.get(column) ?? 0] ?? '').trim())
  }
  return null
}

function fromLines(text: string, wanted: readonly string[]): Result<Columns, string> {
  const kept = new Map<string, string[]>(wanted.map((column) => [column, []]))
  let number = 0
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const line = text.slice(start, next === -1 ? text.length : next).trim()
    start = next === -1 ? text.length : next + 1
    number += 1
    if (line === '') continue
    const bad = addRow(kept, looseJson(line), `line ${number}`)
    if (bad !== null) return fail(bad)
  }
  return ok(kept)
}

function fromList(text: string, wanted: readonly string[]): Result<Columns, string> {
  const parsed = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text, { maxLength: TABLE_LIMITS.bytes, maxDepth: 8, maxString: 64 * 1024 })
  if (!parsed.ok) return fail(`it is no JSON that can be read: ${parsed.problem.message}`)
  if (!Array.isArray(parsed.value)) return fail('it is not a list of objects')
  const kept = new Map<string, string[]>(wanted.map((column) => [column, []]))
  for (const [index, row] of parsed.value.entries()) {
    const bad = addRow(kept, row, `row ${index + 1}`)
    if (bad !== null) return fail(bad)
  }
  return ok(kept)
}

/** null: it was added. */
function addRow(kept: ReadonlyMap<string, string[]>, row: unknown, where: string): string | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return `${where} is not an object`
  for (const [column, values] of kept) {
    const value = Object.hasOwn(row, column) ? (row as Record<string, unknown>)[column] : undefined
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return `${where} has no text, number or truth value ${list([column])}`
    if (values.length >= TABLE_LIMITS.rows) return `more than ${TABLE_LIMITS.rows} rows`
    values.push(String(value).trim())
  }
  return null
}

const list = (names: readonly string[]): string => names.slice(0, 10).map((name) => JSON.stringify(name.slice(0, 60))).join(', ')
