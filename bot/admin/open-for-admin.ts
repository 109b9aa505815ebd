/** The store of a bot that may be running, for a person who looks after it. Needs no secret of the App. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '../../core/problem.ts'
import { reader, type Environment } from '../settings/reader.ts'
import { openPostgresStore } from '../store/open-postgres-store.ts'
import { openSqliteStore, STORE_FILE } from '../store/open-sqlite-store.ts'
import type { Store } from '../store/store.ts'

export async function openForAdmin(env: Environment): Promise<Result<Store>> {
  const place = placeOf(env)
  if (!place.ok) return place
  if (place.value.url !== null) return ok(await openPostgresStore({ url: place.value.url, beside: true }))
  const { path } = place.value
  // Opening would make an empty one, and say that all is well.
  return existsSync(path) ? ok(await openSqliteStore({ path, beside: true })) : fail(notHere(path))
}

export interface StorePlace {
  /** null: SQLite, at `path`. */
  readonly url: string | null
  readonly path: string
}

export function placeOf(env: Environment): Result<StorePlace> {
  const wrong: string[] = []
  const { text } = reader(env, wrong)
  const [url, directory] = [text('DATABASE_URL'), text('HORTUS_DATA_DIR')]
  if (wrong.length > 0) return fail({ code: 'SETTINGS.WRONG', message: wrong.join(' '), next: 'Correct the environment; docs/operations.md names every variable.' })
  return ok({ url, path: join(resolve(directory ?? 'data'), STORE_FILE) })
}

export const notHere = (path: string) => ({ code: 'STORE.NOT_HERE', message: `There is no store at ${path}.`, next: 'Set HORTUS_DATA_DIR or DATABASE_URL as the bot has it.' })
