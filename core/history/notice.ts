/** An owner was told that an example is red, and what follows. It begins the grace; it is never edited, and who was told twice has two. */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { parseJson } from '../json/parse-json.ts'
import { jsonDigest } from '../record/canonical-json.ts'
import { pathOf, type DataFile } from './layout.ts'

export interface Notice {
  /** Id. */
  readonly example: string
  /** What the owner was told to expect. */
  readonly kind: 'archive' | 'demotion'
  /** Who told it, as git or the workflow knows the person. */
  readonly by: string
  /** When; ISO 8601, UTC. */
  readonly at: string
  /** Where, for instance an issue. */
  readonly said: string
}

export const NOTICE_MAX_BYTES = 16 * 1024
const TEXTS = { example: 500, by: 300, said: 1000 } as const
const SCHEMA = 'hortus-notice/1'

/** Path and text. The same notice said twice on one day is one file. */
export function noticeFile(notice: Notice): { readonly path: string; readonly text: string } {
  const { example, kind, at, said } = notice
  const id = jsonDigest({ example, kind, said, day: at.slice(0, 10) }).slice(0, 24)
  return { path: pathOf({ kind: 'notice', example, id }), text: `${JSON.stringify({ schema: SCHEMA, ...notice }, null, 2)}\n` }
}

/** Strict and total: what is not exactly a notice, or lies at the place of another example, is told and left out. */
export function readNotice(path: string, place: Extract<DataFile, { kind: 'notice' }>, text: string): Result<Notice> {
  const parsed = parseJson(text, { maxLength: NOTICE_MAX_BYTES, maxDepth: 2, maxString: 4000 })
  if (!parsed.ok) return fail(unreadable(path, parsed.problem.message))
  const { schema, ...notice } = (parsed.value ?? {}) as Record<string, unknown>
  if (schema !== SCHEMA) return fail(unreadable(path, `does not say "schema": "${SCHEMA}"`))
  const wrong = wrongInNotice(notice)
  if (wrong !== null) return fail(unreadable(path, wrong))
  return notice['example'] === place.example ? ok(notice as unknown as Notice) : fail(unreadable(path, `is about ${JSON.stringify(notice['example'])}`))
}

/** null: it is a notice. */
export function wrongInNotice(notice: Readonly<Record<string, unknown>>): string | null {
  for (const [name, most] of Object.entries(TEXTS)) {
    const text = notice[name]
    if (typeof text !== 'string' || text.trim() === '' || text.length > most) return `has no ${name} of 1 to ${most} characters`
  }
  if (notice['kind'] !== 'archive' && notice['kind'] !== 'demotion') return 'has no kind'
  const at = notice['at']
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(at) || !Number.isFinite(Date.parse(at))) return 'has no time `at`'
  const unknown = Object.keys(notice).find((name) => !KNOWN.has(name))
  return unknown === undefined ? null : `has a field ${JSON.stringify(unknown.slice(0, 40))}`
}

const KNOWN: ReadonlySet<string> = new Set([...Object.keys(TEXTS), 'kind', 'at'])

const unreadable = (path: string, why: string): Problem => ({ code: 'HISTORY.NOTICE', message: `${path} ${why}.`, next: 'It was left out, so it begins no grace. `hortus health --notice` writes a new one.', path })
