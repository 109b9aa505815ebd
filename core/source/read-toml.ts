/** TOML 1.0 with the place of everything in it. The library makes the value; `toml-spots` finds where it stands. */
import { parse, TomlDate, TomlError } from 'smol-toml'
import { fail, ok, type Result } from '../problem.ts'
import { sourceDocument, type Plain, type SourceDocument, type SourceIssue } from './source-document.ts'
import { tomlSpots } from './toml-spots.ts'

/** The largest settings file that was seen has 3 KiB and three levels. */
const LIMITS = { maxLength: 256 * 1024, maxDepth: 32 } as const

/** Total: every text gives a document or what is wrong with it. */
export function readToml(text: string, path: string): Result<SourceDocument, readonly SourceIssue[]> {
  if (text.length > LIMITS.maxLength) return fail([{ kind: 'too_large', message: `The file has more than ${LIMITS.maxLength} characters, the most that is read`, line: null, column: null }])
  try {
    const value = plain(parse(text, { maxDepth: LIMITS.maxDepth, integersAsBigInt: 'asNeeded', unsafeKeyBehaviour: 'throw' }), 0)
    return ok(sourceDocument(path, value, tomlSpots(text), positions(text)))
  } catch (error) {
    return fail([issueOf(error)])
  }
}

/** The library's message, without the lines of the file that it quotes: they may hold a secret. */
function issueOf(error: unknown): SourceIssue {
  if (!(error instanceof TomlError)) return { kind: 'syntax', message: 'The file is not TOML', line: null, column: null }
  const message = error.message.split('\n')[0] ?? ''
  return { kind: 'syntax', message: message.replace(/^Invalid TOML document: /, 'The file is not TOML: ').slice(0, 200), line: error.line, column: error.column }
}

/** Maps without a prototype; dates and integers that a number cannot hold stay text. */
function plain(value: unknown, depth: number): Plain {
  if (depth > 1000) return null
  if (typeof value === 'bigint') return String(value)
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
  if (typeof value !== 'object' || value === null) return value as Plain
  const map: Record<string, Plain> = Object.create(null) as Record<string, Plain>
  for (const [key, item] of Object.entries(value)) map[key] = plain(item, depth + 1)
  return map
}

function positions(text: string): (offset: number) => { line: number; col: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, col: offset - starts[low]! + 1 }
  }
}
