/**
 * A copy of the SQLite store while the bot runs, and a copy put in its place while it does not. Never by `cp`: what was written last lies in
 * a file beside the store, and one that stays there would be played into the copy.
 */
import { existsSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fail, ok, type Result } from '../../core/problem.ts'
import { takeDataDirectory } from '../data-directory.ts'
import { makePrivate } from '../store/sqlite/open-database.ts'
import { FORM } from '../store/sqlite/schema.ts'
import type { Said } from './commands.ts'
import { notHere, type StorePlace } from './open-for-admin.ts'

export async function backup({ url, path }: StorePlace, to: string): Promise<Result<Said>> {
  if (url !== null) return fail(OF_POSTGRES)
  if (!existsSync(path)) return fail(notHere(path))
  const toAbs = resolve(to)
  if (existsSync(toAbs)) return fail({ code: 'BACKUP.THERE', message: `${toAbs} is there already.`, next: 'Name a file that is not.' })
  copy(path, toAbs)
  return ok({ lines: [`${toAbs} (${statSync(toAbs).size} bytes)`], value: { path: toAbs }, code: 0 })
}

/** Throws a `HortusError` while a bot has the directory. */
export async function restore({ url, path }: StorePlace, from: string): Promise<Result<Said>> {
  if (url !== null) return fail(OF_POSTGRES)
  const fromAbs = resolve(from)
  const why = whyNot(fromAbs)
  if (why !== null) return fail({ code: 'BACKUP.NONE', message: `${fromAbs} is no copy of a store: ${why}.`, next: 'Name a file that `backup` of this version or an older one made.' })
  using _ = await takeDataDirectory(dirname(path))
  const half = `${path}.restored`
  await rm(half, { force: true })
  copy(fromAbs, half)
  // In this order: a stop in between leaves a store without its last writes, never one with those of another.
  for (const name of [`${path}-wal`, `${path}-shm`]) await rm(name, { force: true })
  await rename(half, path)
  return ok({ lines: [`${path} is what ${fromAbs} was`], value: { path }, code: 0 })
}

/** One moment of it, whole, whoever writes meanwhile; readable by its owner only. */
function copy(fromAbs: string, toAbs: string): void {
  makePrivate(toAbs)
  const database = new DatabaseSync(fromAbs)
  try {
    database.exec('PRAGMA busy_timeout = 10000')
    database.prepare('VACUUM INTO ?').run(toAbs)
  } finally {
    database.close()
  }
}

function whyNot(fileAbs: string): string | null {
  if (!existsSync(fileAbs)) return 'it is not there'
  try {
    using database = new DatabaseSync(fileAbs, { readOnly: true })
    const { user_version: form } = database.prepare('PRAGMA user_version').get() as { user_version: number }
    if (form < 1 || form > FORM) return `its form is ${form}, and this version knows 1 to ${FORM}`
    const { quick_check: check } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
    return check === 'ok' ? null : check.slice(0, 200)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const OF_POSTGRES = { code: 'BACKUP.POSTGRES', message: 'The store is in PostgreSQL, which has its own tools for this.', next: 'Use pg_dump and pg_restore, or what your provider offers.' }
