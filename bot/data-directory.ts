/**
 * `HORTUS_DATA_DIR` is one process's own: two would sweep mirrors and half-made trees from under each other, and with PostgreSQL nothing else
 * keeps them apart. A lock of the operating system says whose it is; it ends with the process, also by SIGKILL.
 */
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { HortusError } from '../core/problem.ts'
import { removeTree } from '../io/remove-tree.ts'

export interface DataDirectory extends Disposable {
  /** Empty at the start. Trees of commits are laid out here: what a killed process left of them is gone, whoever it was. */
  readonly scratchAbs: string
}

/** Throws a `HortusError`: `DATA.IN_USE`, `DATA.UNAVAILABLE`. */
export async function takeDataDirectory(dirAbs: string): Promise<DataDirectory> {
  const scratchAbs = join(dirAbs, 'tmp')
  try {
    await mkdir(dirAbs, { recursive: true, mode: 0o700 })
    const lock = takeLock(dirAbs)
    await writeFile(ownerFile(dirAbs), `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}\n`, { mode: 0o600 })
    await removeTree(scratchAbs)
    await mkdir(scratchAbs, { mode: 0o700 })
    return { scratchAbs, [Symbol.dispose]: () => lock.close() }
  } catch (error) {
    if (error instanceof HortusError) throw error
    throw new HortusError({ code: 'DATA.UNAVAILABLE', message: `${dirAbs} cannot be used: ${error instanceof Error ? error.message : String(error)}.`, next: 'Set HORTUS_DATA_DIR to a directory that this account may write, on a disk with space.', path: dirAbs }, { cause: error })
  }
}

function takeLock(dirAbs: string): DatabaseSync {
  const lock = new DatabaseSync(join(dirAbs, 'bot.lock'))
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (!/locked|busy/i.test(String(error))) throw error
    throw new HortusError({ code: 'DATA.IN_USE', message: `${dirAbs} belongs to another bot (${ownerOf(dirAbs)}).`, next: 'Stop that one first. With DATABASE_URL several may run at once: give each a HORTUS_DATA_DIR of its own.', path: dirAbs })
  }
}

const ownerFile = (dirAbs: string): string => join(dirAbs, 'bot.owner')

function ownerOf(dirAbs: string): string {
  try {
    return readFileSync(ownerFile(dirAbs), 'utf8').trim().slice(0, 300)
  } catch {
    return 'it is just starting'
  }
}
