import type { Json } from '../store.ts'
import { fromText, plain, rememberable } from '../values.ts'
import type { Db } from './db.ts'

export function recall(db: Db, scope: string, key: string): Json | undefined {
  const row = db.get('SELECT value FROM memory WHERE scope = ? AND key = ?', plain(scope), plain(key))
  return row === undefined ? undefined : fromText(row['value'] as string)
}

export function remember(db: Db, scope: string, key: string, value: Json, now: number): void {
  db.run('INSERT INTO memory (scope, key, value, at) VALUES (?, ?, ?, ?) ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value, at = excluded.at', plain(scope), plain(key), rememberable(value), now)
}

export function recallAll(db: Db, scope: string): ReadonlyMap<string, Json> {
  return new Map(db.all('SELECT key, value FROM memory WHERE scope = ? ORDER BY key', plain(scope)).map((row) => [row['key'] as string, fromText(row['value'] as string)]))
}

export function forget(db: Db, scope: string, key: string): void {
  db.run('DELETE FROM memory WHERE scope = ? AND key = ?', plain(scope), plain(key))
}

/** A semicolon comes after a colon: what lies between is all that begins with the name and a colon. */
export function forgetBefore(db: Db, scopes: readonly string[], before: number): number {
  return scopes.map(plain).reduce((sum, scope) => sum + db.run('DELETE FROM memory WHERE (scope = ? OR (scope >= ? AND scope < ?)) AND at < ?', scope, `${scope}:`, `${scope};`, before), 0)
}

/** A moment far in the future was written by a clock that was wrong: it holds nobody up. */
export function turn(db: Db, name: string, everyMs: number, now: number): boolean {
  return db.run('INSERT INTO turn (name, at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE at <= ? OR at > ?', plain(name), now, now - everyMs, now + everyMs) === 1
}
