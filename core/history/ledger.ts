/** The ledger: changes that a person accepted, and metrics that a person put into quarantine. Every entry has an author, a reason and an end. */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { parseJson } from '../json/parse-json.ts'
import { jsonDigest } from '../record/canonical-json.ts'
import { pathOf, type DataFile } from './layout.ts'
import type { AcceptedChange, Quarantine } from './series.ts'

export const LEDGER_MAX_BYTES = 16 * 1024
export type LedgerKind = 'accepted' | 'quarantine'
export type Entry<K extends LedgerKind> = K extends 'accepted' ? AcceptedChange : Quarantine

/** Longest text of each field, in characters. */
const TEXTS = { example: 500, preset: 200, metric: 500, by: 300, reason: 2000 } as const

/** Path and text of an entry. The same decision said twice is one file: who said it and when are no part of its name. */
export function ledgerFile<K extends LedgerKind>(kind: K, entry: Entry<K>): { readonly path: string; readonly text: string } {
  const { by: _by, at: _at, ...said } = entry
  const id = jsonDigest({ kind, ...said }).slice(0, 24)
  return { path: pathOf({ kind, example: entry.example, id }), text: `${JSON.stringify({ schema: `hortus-${kind}/1`, ...entry }, null, 2)}\n` }
}

/** Strict and total: what is not exactly an entry, or lies at the place of another, is told and left out. */
export function readEntry<K extends LedgerKind>(kind: K, place: DataFile, path: string, text: string): Result<Entry<K>> {
  const parsed = parseJson(text, { maxLength: LEDGER_MAX_BYTES, maxDepth: 3, maxString: 8000 })
  if (!parsed.ok) return fail(unreadable(path, parsed.problem.message))
  const { schema, ...entry } = (parsed.value ?? {}) as Record<string, unknown>
  if (schema !== `hortus-${kind}/1`) return fail(unreadable(path, `does not say "schema": "hortus-${kind}/1"`))
  const wrong = wrongIn(kind, entry)
  if (wrong !== null) return fail(unreadable(path, wrong))
  const read = entry as unknown as Entry<K>
  return 'example' in place && read.example === place.example ? ok(read) : fail(unreadable(path, `is about ${JSON.stringify(read.example)}`))
}

/** null: it is an entry. */
export function wrongIn(kind: LedgerKind, entry: Readonly<Record<string, unknown>>): string | null {
  for (const [name, most] of Object.entries(TEXTS)) {
    const text = entry[name]
    if (typeof text !== 'string' || text.trim() === '' || text.length > most) return `has no ${name} of 1 to ${most} characters`
  }
  if (typeof entry['at'] !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(entry['at'])) return 'has no time `at`'
  if (typeof entry['until'] !== 'string' || !isDay(entry['until'])) return 'has no day `until`'
  const more = kind === 'accepted' ? (['tree', 'commit'] as const) : []
  const odd = more.find((name) => entry[name] !== null && (typeof entry[name] !== 'string' || !HASH.test(entry[name])))
  if (odd !== undefined) return `has no git id as ${odd}`
  const names = new Set([...Object.keys(TEXTS), 'at', 'until', ...more])
  const unknown = Object.keys(entry).find((name) => !names.has(name))
  return unknown === undefined ? null : `has a field ${JSON.stringify(unknown.slice(0, 40))}`
}

export const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** A real day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

/** So many days after a day. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const unreadable = (path: string, why: string): Problem => ({ code: 'HISTORY.LEDGER', message: `${path} ${why}.`, next: 'It was left out, so it excuses nothing. `hortus accept` writes a new entry.', path })
