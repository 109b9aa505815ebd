/** Writes a file whole or not at all: a temporary file in the same directory, fsync, rename. */
import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { makeDirectory } from './make-directory.ts'

/** `shown` is the path that a message names. `durable: false`: after a loss of power it may be empty or gone, and nobody waited for the disk. */
export async function atomicWrite(abs: string, text: string, shown: string, { durable = true }: { readonly durable?: boolean } = {}): Promise<Result<void>> {
  const temporary = join(dirname(abs), `.${basename(abs).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    makeDirectory(dirname(abs))
    await write(temporary, text, durable)
    await rename(temporary, abs)
    if (durable) await syncDirectory(dirname(abs))
    return ok(undefined)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return fail(writeProblem(error as NodeJS.ErrnoException, shown))
  }
}

/** Turns the system's reason into what to do next. Others who write (logs, copies) may use it too. */
export function writeProblem(error: NodeJS.ErrnoException, path: string): Problem {
  const because = `${path} could not be written`
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'OUTPUT.DISK_FULL', message: `${because}: the disk or quota is full (${error.code}). Nothing of it was left behind.`, next: 'Free some space (`hortus doctor` shows how much there is) or write elsewhere with --out DIR, then run it again.', path }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'OUTPUT.NOT_WRITABLE', message: `${because}: permission denied or read-only (${error.code}).`, next: 'Make the directory writable, or write elsewhere with --out DIR.', path }
    default:
      return { code: 'OUTPUT.FAILED', message: `${because}: ${error.message}.`, next: 'Look at the path in the message, remove what is in the way, and run it again.', path }
  }
}

async function write(path: string, text: string, durable: boolean): Promise<void> {
  const file = await open(path, 'wx', 0o644)
  try {
    await file.writeFile(text, 'utf8')
    if (durable) await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the rename itself durable; file systems that cannot do it for a directory are no reason to fail. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r').catch(() => null)
  await directory?.sync().catch(() => undefined)
  await directory?.close()
}
