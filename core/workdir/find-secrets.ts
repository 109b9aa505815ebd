/**
 * Secrets in what a work-dir holds: a key that is named like one and has a value, an assignment in a text, and the shapes of known
 * tokens. What is found is a kind and a place; the value itself goes nowhere.
 */
import { isList, isMap, pointer, type Plain, type PlainMap } from '../source/source-document.ts'
import { secretKind, SECRET_SHAPES } from '../secrets/secret-shapes.ts'

export interface FoundSecret {
  /** For instance `the value of deploy.edge.api_key`. */
  readonly what: string
  /** JSON pointer of the value. */
  readonly pointer: string
}

const MAX_DEPTH = 64

/** Everything below a map or list, by name and by shape. */
export function secretsInMap(root: PlainMap): FoundSecret[] {
  return below(root, [], 0)
}

function below(value: Plain, keys: readonly string[], depth: number): FoundSecret[] {
  if (depth > MAX_DEPTH) return []
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => below(item, [...keys, key], depth + 1))
  if (isList(value)) return value.flatMap((item, at) => below(item, [...keys, String(at)], depth + 1))
  const what = leaf(value, keys)
  return what === null ? [] : [{ what, pointer: pointer(...keys) }]
}

function leaf(value: Plain, keys: readonly string[]): string | null {
  // In a list the name of the list counts: `api_keys = ["…"]`.
  const name = keys.findLast((key) => !/^\d+$/.test(key)) ?? ''
  const shape = typeof value === 'string' ? secretKind(value) : null
  const where = keys.map((key) => (secretKind(key) === null ? key.slice(0, 60) : '?')).join('.')
  if (isSecretName(name) && isLiteral(value)) return shape === null ? `the value of ${where}` : `${shape}, the value of ${where}`
  if (shape !== null) return `${shape} in ${where}`
  return typeof value === 'string' && assignsSecret(value) ? `a key with its value in ${where}` : null
}

/** `api_key`, `stream_api_key`, `hf_token`, `password`; not `api_key_env_name`, `max_new_tokens`, `token_count`. */
export function isSecretName(key: string): boolean {
  return /(?:^|[_.-])(?:(?:api|auth|access|secret|private)[_-]?keys?|secrets?|token|access[_-]?tokens|passw(?:or)?ds?|passwd|passphrase|pwd|credentials?)$/i.test(key.replace(/([a-z0-9])([A-Z])/g, '$1_$2'))
}

/** A value that somebody typed in, not one that says where to get it, and not one that was taken out. */
function isLiteral(value: Plain): boolean {
  if (typeof value === 'number') return true
  if (typeof value !== 'string') return false
  const text = value.trim()
  return text !== '' && !/^(?:\$\{[^}]*\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]*|\{\{.*\}\}|<[^<>]*>|env:\S*|\*+|\[?redacted\]?|none|null|nil)$/i.test(text)
}

/** `api_key="…"`, `password: '…'`, `Authorization: Bearer …` inside of a longer text: a traceback, a message. */
const ASSIGNMENTS = [
  /(?:^|[^A-Za-z])(?:api_?key|secret(?:_?key)?|token|passw(?:or)?d|passwd)["']?\s{0,3}[=:]\s{0,3}["']?(?!["'\s]|\$|<|\*|None\b|null\b|os\.|env|str\b|\[?redacted)[^\s"',;)}\]]{6}/i,
  /\b(?:Bearer|Basic)\s+(?!\[?redacted)[A-Za-z0-9+/_=.~-]{12}/i,
] as const

export const assignsSecret = (text: string): boolean => ASSIGNMENTS.some((pattern) => pattern.test(text))

/** False only for a text that certainly holds none of what is found here: most lines of a log are not looked at twice. */
export const mayHoldSecret = (text: string): boolean => HINT.test(text)

const HINT = /key|token|secret|passw|passphrase|pwd|credential|bearer|basic|\\u|-----begin|gh[pousr]_|github_pat_|glpat-|akia|asia|hf_|aiza|xox[abprs]-|[rs]k_live_|npm_|pypi-|sk-|eyj|:\/\/|:\\\//i

/** Lines of a text that nobody could parse, or of its comments, with what they hold. */
export function secretsInText(text: string): { readonly what: string; readonly line: number; readonly column: number }[] {
  return text.split('\n').flatMap((line, at) => {
    const shape = SECRET_SHAPES.flatMap(([what, pattern]) => {
      const index = pattern.exec(line)?.index
      return index === undefined ? [] : [{ what, line: at + 1, column: index + 1 }]
    })[0]
    if (shape !== undefined) return [shape]
    const assigned = ASSIGNED.exec(line)
    return assigned !== null && isSecretName(assigned[1]!) && isLiteral(assigned[3] ?? '') ? [{ what: `the value of ${assigned[1]!.slice(0, 60)}`, line: at + 1, column: assigned.index + 1 }] : []
  })
}

const ASSIGNED = /(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{1,100})["']?[ \t]{0,8}[=:][ \t]{0,8}(["'])([^"'\n]{1,2000})\2/
