/** The store of a bot that may be running, for a person who looks after it. Needs no secret of the App. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '../../core/problem.ts'
import { openPostgresStore } from '../store/open-postgres-store.ts'
import { openSqliteStore, STORE_FILE } from '../store/open-sqlite-store.ts'
import type { Store } from '../store/store.ts'

export async function openForAdmin(env: Readonly<Record<string, string | undefined>>): Promise<Result<Store>> {
  const url = env['DATABASE_URL'] ?? ''
  if (url !== '') return ok(await openPostgresStore({ url }))
  const path = join(resolve(env['HORTUS_DATA_DIR'] ?? 'data'), STORE_FILE)
  // Opening would make an empty one, and say that all is well.
  if (!existsSync(path)) return fail({ code: 'STORE.NOT_HERE', message: `There is no store at ${path}.`, next: 'Set HORTUS_DATA_DIR or DATABASE_URL as the bot has it.' })
  return ok(await openSqliteStore({ path, beside: true }))
}
