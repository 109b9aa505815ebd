/** A record as it lies in a file: from our own store, or from a stranger. Strict; nothing is used before the schema has seen it. */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { validateRunRecord, type RunRecord } from '../schema/run-record.ts'

/** A record of ours with every cap reached stays below this. */
export const RECORD_MAX_BYTES = 16 * 1024 * 1024

export function readRecord(text: string, path: string): Result<RunRecord> {
  if (text.length > RECORD_MAX_BYTES) return fail(problem(path, `is larger than ${RECORD_MAX_BYTES / 1024 / 1024} MiB`))
  const value = parse(text)
  if (value === undefined) return fail(problem(path, 'is not JSON'))
  if (isForeign(value)) return fail({ code: 'RECORD.FOREIGN', message: `${path} has no "schema": "run-record/1".`, next: 'Give a record that Hortus wrote, or one of a layout it has an adapter for.', path })
  const bad = forbiddenKey(value)
  if (bad !== null) return fail(problem(path, `holds ${bad}`))
  if (!validateRunRecord(value)) return fail(problem(path, `does not fit run-record/1: ${firstErrors()}`))
  return ok(value as RunRecord)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

function isForeign(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && (value as { schema?: unknown }).schema !== 'run-record/1'
}

/** The three names that reach into prototypes (A04), and nesting that could exhaust the stack (A03); without recursion. */
function forbiddenKey(root: unknown): string | null {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 64) return 'more than 64 levels'
    const next: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      for (const [name, each] of Object.entries(value)) {
        if (name === '__proto__' || name === 'constructor' || name === 'prototype') return `the key "${name}"`
        next.push(each)
      }
    }
    level = next
  }
  return null
}

function firstErrors(): string {
  const errors = validateRunRecord.errors ?? []
  return errors.slice(0, 3).map((error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`).join('; ')
}

function problem(path: string, what: string): Problem {
  return { code: 'RECORD.UNREADABLE', message: `${path} ${what}.`, next: 'Write the record again, or remove the file.', path }
}
