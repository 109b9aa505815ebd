/**
 * Reads a SQLite database that a stranger may have written. A database is a program's memory laid on disk: a crafted one can keep
 * the library busy for ever while it only opens it. So a child process reads it, and is killed when it takes too long (A08).
 */
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fail, ok, type Result } from '../core/problem.ts'
import type { DatabaseContent, DatabaseProblem, DatabaseWanted } from '../core/world.ts'
import { ownerId } from './containers/owner.ts'
import { entryAt, locate } from './inside.ts'
import { readTables, type Answer } from './sqlite-child.ts'

const LIMIT_MS = 10_000
/** Of the child's answer; the tables of a work-dir have at most a few hundred bytes a row. */
const MAX_ANSWER = 64 * 1024 * 1024

export async function readDatabase(rootAbs: string, path: string, wanted: DatabaseWanted, limitMs: number = LIMIT_MS): Promise<Result<DatabaseContent, DatabaseProblem>> {
  const place = locate(rootAbs, path)
  if (place === 'outside') return fail({ kind: 'outside', message: 'it is a symlink, or lies behind one, that leaves the directory' })
  if (place === null) return fail({ kind: 'missing', message: 'it is not there' })
  const [size, wal] = [sizeOf(place.abs), sizeOf(`${place.abs}-wal`)]
  if (size === null) return fail({ kind: 'not_a_file', message: 'it is not a plain file' })
  if (size + (wal ?? 0) > wanted.maxBytes) return fail({ kind: 'too_large', message: `it has ${size + (wal ?? 0)} bytes, and at most ${wanted.maxBytes} are read` })
  return wal === null || wal === 0 ? ask(immutable(place.abs), wanted, limitMs, false) : withLog(place.abs, wanted, limitMs)
}

/** `immutable`: no lock, no side file, and nothing beside it is looked at. */
function immutable(abs: string): string {
  const url = pathToFileURL(abs)
  url.searchParams.set('immutable', '1')
  return url.href
}

/** What was written last may only be in the log. Reading it writes beside the database, so a copy is read. */
async function withLog(abs: string, wanted: DatabaseWanted, limitMs: number): Promise<Result<DatabaseContent, DatabaseProblem>> {
  const copy = await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-sqlite-`))
  try {
    await Promise.all([copyFile(abs, join(copy, 'copy.db')), copyFile(`${abs}-wal`, join(copy, 'copy.db-wal'))])
    return await ask(pathToFileURL(join(copy, 'copy.db')).href, wanted, limitMs, true)
  } catch (error) {
    return fail({ kind: 'unreadable', message: `it could not be copied (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` })
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** The reader travels as text: a bundle has no second file that a child could start from. */
const PROGRAM = `import * as sqlite from 'node:sqlite'; const readTables = ${readTables.toString()}; process.stdout.write(JSON.stringify(readTables(sqlite, JSON.parse(process.argv[1]))))`

function ask(url: string, wanted: DatabaseWanted, limitMs: number, wal: boolean): Promise<Result<DatabaseContent, DatabaseProblem>> {
  const request = JSON.stringify({ url, writable: wal, tables: wanted.tables, maxRows: wanted.maxRows, maxText: wanted.maxText })
  const args = ['--no-warnings', '--max-old-space-size=512', '--input-type=module', '-e', PROGRAM, request]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: {}, timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: MAX_ANSWER, encoding: 'utf8' }, (error, stdout) => {
      if (error !== null) resolve(fail(endProblem(error, limitMs)))
      else resolve(toContent(JSON.parse(stdout) as Answer, wal))
    })
  })
}

function endProblem(error: { readonly killed?: boolean | undefined; readonly code?: unknown }, limitMs: number): DatabaseProblem {
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return { kind: 'too_large', message: 'its rows are too large to be read' }
  if (error.killed === true) return { kind: 'too_slow', message: `reading it took more than ${limitMs / 1000} seconds` }
  return { kind: 'damaged', message: 'reading it ended the reader' }
}

function toContent(answer: Answer, wal: boolean): Result<DatabaseContent, DatabaseProblem> {
  return answer.ok ? ok({ objects: answer.objects, tables: answer.tables, wal }) : fail({ kind: answer.kind, message: answer.message })
}

function sizeOf(abs: string): number | null {
  const found = entryAt(abs)
  return found?.isFile() === true ? found.size : null
}
