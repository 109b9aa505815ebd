/** Strict JSON with the place of everything in it. */
import { fail, ok, type Result } from '../problem.ts'
import { parseJson } from '../json/parse-json.ts'
import { sourceDocument, type Plain, type SourceDocument, type SourceIssue } from './source-document.ts'

export function readJson(text: string, path: string): Result<SourceDocument, readonly SourceIssue[]> {
  const parsed = parseJson(text, { maxLength: 64 * 1024, maxDepth: 32, maxString: 64 * 1024 })
  if (!parsed.ok) return fail([{ kind: 'syntax', message: `The file ${parsed.problem.message}`, line: null, column: null }])
  return ok(sourceDocument(path, parsed.value as Plain, { at: 0, key: 0, inner: null }, () => ({ line: 1, col: 1 })))
}
