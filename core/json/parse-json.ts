/**
 * Strict JSON for documents that a pull request could have written (A03, A04, A06). One pass over the text refuses
 * what `JSON.parse` lets through: duplicate keys (last one wins), `1e400` (becomes Infinity), nesting without end
 * (200,000 levels pass), `__proto__` keys, lone surrogates. Then the platform's parser builds the value.
 */
import { fail, ok } from '../problem.ts'
import type { Result } from '../problem.ts'

export interface JsonLimits {
  /** UTF-16 units of the whole text. */
  readonly maxLength: number
  readonly maxDepth: number
  /** UTF-16 units of one string, as written. */
  readonly maxString: number
}

export interface JsonProblem {
  readonly kind: 'too_large' | 'bom' | 'syntax' | 'too_deep' | 'duplicate_key' | 'forbidden_key' | 'number' | 'string'
  /** One sentence; never quotes the document but for a short key. */
  readonly message: string
}

/** Total: every text gives a value or a problem, and none takes more than one pass. */
export function parseJson(text: string, limits: JsonLimits): Result<unknown, JsonProblem> {
  if (text.length > limits.maxLength) return fail({ kind: 'too_large', message: `has ${text.length} characters; the limit is ${limits.maxLength}` })
  if (text.startsWith('\uFEFF')) return fail({ kind: 'bom', message: 'starts with a byte order mark' })
  const own = asWritten(text, limits)
  if (own !== null) return ok(own.value)
  const bad = scan(text, limits)
  if (bad !== null) return fail(bad)
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail({ kind: 'syntax', message: 'is not JSON' })
  }
}

/** These names change what a copied object is (A04); no document of ours has them. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__'])

/**
 * What the platform would write again letter by letter has no key twice (one of them would be gone) and no number that cannot be held; the
 * rest is seen in the value. Our own records are such texts, and this takes a fifth of the time of looking at every token. null: not
 * sure, and then the tokens decide.
 */
function asWritten(text: string, limits: JsonLimits): { readonly value: unknown } | null {
  if (text.length > QUICK) return null
  try {
    const value: unknown = JSON.parse(text)
    const body = text.endsWith('\n') ? text.length - 1 : text.length
    const again = JSON.stringify(value)
    return again.length === body && text.startsWith(again) && isPlain(value, limits.maxDepth, limits) ? { value } : null
  } catch {
    return null
  }
}

/** A longer text is not built into a value before somebody has looked at it: a million brackets are much larger than they look. */
const QUICK = 1 << 20

function isPlain(value: unknown, depth: number, limits: JsonLimits): boolean {
  if (typeof value === 'string') return isPlainText(value, limits)
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0) return false
  if (Array.isArray(value)) return value.every((each) => isPlain(each, depth - 1, limits))
  for (const name of Object.keys(value)) if (FORBIDDEN.has(name) || !isPlainText(name, limits) || !isPlain((value as Readonly<Record<string, unknown>>)[name], depth - 1, limits)) return false
  return true
}

/** Written with escapes it has at most six times its characters. */
const isPlainText = (text: string, { maxString }: JsonLimits): boolean => text.length * 6 <= maxString && text.isWellFormed()

/** One token at a time; sticky and without nested repetition, so linear (A08). Of a string only its beginning: a long one would be more than the engine's stack. */
const TOKEN = /[ \t\n\r]+|[{}[\],:"]|[-+.0-9A-Za-z]+/y

/** Where the string that begins at `at` ends, behind its closing quote; -1: nowhere. */
function endOfString(text: string, at: number): number {
  for (let close = text.indexOf('"', at + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let escapes = 0
    while (text[close - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return close + 1
  }
  return -1
}

interface Level {
  readonly keys: Set<string> | null
  /** In an object: the next string is a key. */
  wantsKey: boolean
}

/** For tests too: the two ways must agree. */
export function scan(text: string, limits: JsonLimits): JsonProblem | null {
  const levels: Level[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const first = TOKEN.exec(text)?.[0]
    const end = first === '"' ? endOfString(text, at) : TOKEN.lastIndex
    if (first === undefined || end === -1) return { kind: 'syntax', message: `is not JSON at character ${at}` }
    const token = first === '"' ? text.slice(at, end) : first
    TOKEN.lastIndex = end
    const bad = look(token, levels, limits)
    if (bad !== null) return bad
  }
  return null
}

function look(token: string, levels: Level[], limits: JsonLimits): JsonProblem | null {
  const level = levels.at(-1)
  const first = token[0] ?? ''
  if (first === '{' || first === '[') {
    levels.push({ keys: first === '{' ? new Set() : null, wantsKey: first === '{' })
    return levels.length > limits.maxDepth ? { kind: 'too_deep', message: `is nested deeper than ${limits.maxDepth} levels` } : null
  }
  if (first === '}' || first === ']') levels.pop()
  else if (first === ',' && level?.keys) level.wantsKey = true
  else if (first === '"') return lookAtString(token, level, limits)
  else if (/[-+.0-9]/.test(first) && !Number.isFinite(Number(token))) return { kind: 'number', message: 'has a number that is too large to be held' }
  return null
}

function lookAtString(token: string, level: Level | undefined, limits: JsonLimits): JsonProblem | null {
  if (token.length - 2 > limits.maxString) return { kind: 'string', message: `has a string of ${token.length - 2} characters; the limit is ${limits.maxString}` }
  const value = unquote(token)
  if (value === null) return { kind: 'syntax', message: 'has a string that is not JSON' }
  if (!value.isWellFormed()) return { kind: 'string', message: 'has half of a surrogate pair in a string' }
  if (!level?.keys || !level.wantsKey) return null
  level.wantsKey = false
  if (FORBIDDEN.has(value)) return { kind: 'forbidden_key', message: `has the key ${value}` }
  if (level.keys.has(value)) return { kind: 'duplicate_key', message: `has the key ${JSON.stringify(value.slice(0, 80))} twice` }
  level.keys.add(value)
  return null
}

function unquote(token: string): string | null {
  try {
    return JSON.parse(token) as string
  } catch {
    return null
  }
}
