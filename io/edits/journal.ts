/** What a change is about to do, written before its first step: who finds it later can undo every step, whichever was the last. */
import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathProblem } from '../../core/change/path-problem.ts'
import { parseJson } from '../../core/json/parse-json.ts'

export interface Journal {
  /** ownedName() of the process. */
  readonly owner: string
  /** Taken away: the n-th is `old/<n>` of the place. */
  readonly takes: readonly string[]
  /** Directories that were not there, the outer ones first. */
  readonly made: readonly string[]
  /** Directories that were there and may be empty afterwards, the outer ones first. */
  readonly there: readonly { readonly path: string; readonly mode: number }[]
  readonly puts: readonly JournalPut[]
}

export interface JournalPut {
  readonly path: string
  /** `old/<n>` or `new/<n>` of the place. */
  readonly from: string
  /** Of a new text: SHA-256, so that what somebody wrote since is never thrown away. */
  readonly sha256: string | null
}

export async function writeJournal(placeAbs: string, journal: Journal): Promise<void> {
  await using file = await open(join(placeAbs, NAME), 'wx', 0o600)
  await file.writeFile(JSON.stringify({ schema: SCHEMA, ...journal }))
  await file.sync()
}

/** null: it is not there, or is nothing that Hortus wrote. Outside of git it lies where anybody may have put it. */
export async function readJournal(placeAbs: string): Promise<Journal | null> {
  const path = join(placeAbs, NAME)
  const size = (await stat(path).catch(() => null))?.size ?? Infinity
  if (size > MOST_BYTES) return null
  const text = await readFile(path, 'utf8').catch(() => null)
  const parsed = text === null ? null : parseJson(text, { maxLength: MOST_BYTES, maxDepth: 8, maxString: 10_000 })
  return parsed?.ok === true && isJournal(parsed.value) ? parsed.value : null
}

/** Is there while something new may be at its place: what is found at a target before or after is not ours. */
export const TAKEN = 'taken'

const NAME = 'journal.json'
const SCHEMA = 'hortus-edits/1'
/** A hundred thousand long paths. */
const MOST_BYTES = 64 * 1024 * 1024

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null) return false
  const { schema, owner, takes, made, there, puts } = value as Record<string, unknown>
  return schema === SCHEMA && typeof owner === 'string' && list(takes, isPath) && list(made, isPath) && list(there, isDirectory) && list(puts, isPut)
}

const list = (value: unknown, is: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(is)
const isPath = (value: unknown): boolean => typeof value === 'string' && pathProblem(value) === null
const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})

function isDirectory(value: unknown): boolean {
  const { path, mode } = fieldsOf(value)
  return isPath(path) && Number.isInteger(mode) && (mode as number) >= 0 && (mode as number) <= 0o7777
}

function isPut(value: unknown): boolean {
  const { path, from, sha256 } = fieldsOf(value)
  return isPath(path) && typeof from === 'string' && /^(?:old|new)\/\d{1,7}$/.test(from) && (sha256 === null || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)))
}
