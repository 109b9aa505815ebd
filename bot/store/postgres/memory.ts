import type { Json } from '../store.ts'
import { fromText, plain, rememberable } from '../values.ts'
import type { Tx } from './transaction.ts'

export async function recall(tx: Tx, scope: string, key: string): Promise<Json | undefined> {
  const [row] = await tx.rows('SELECT value FROM memory WHERE scope = $1 AND key = $2', [plain(scope), plain(key)])
  return row === undefined ? undefined : fromText(row['value'] as string)
}

export async function remember(tx: Tx, scope: string, key: string, value: Json, now: number): Promise<void> {
  await tx.rows('INSERT INTO memory (scope, key, value, at) VALUES ($1, $2, $3, $4) ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value, at = excluded.at', [plain(scope), plain(key), rememberable(value), now])
}

export async function recallAll(tx: Tx, scope: string): Promise<ReadonlyMap<string, Json>> {
  const rows = await tx.rows('SELECT key, value FROM memory WHERE scope = $1 ORDER BY key COLLATE "C"', [plain(scope)])
  return new Map(rows.map((row) => [row['key'] as string, fromText(row['value'] as string)]))
}

export async function forget(tx: Tx, scope: string, key: string): Promise<void> {
  await tx.rows('DELETE FROM memory WHERE scope = $1 AND key = $2', [plain(scope), plain(key)])
}

export async function forgetBefore(tx: Tx, scopes: readonly string[], before: number): Promise<number> {
  const rows = await tx.rows(`DELETE FROM memory WHERE at < $2 AND (scope = ANY ($1::text[]) OR (strpos(scope, ':') > 0 AND split_part(scope, ':', 1) = ANY ($1::text[]))) RETURNING 1`, [scopes.map(plain), before])
  return rows.length
}

/** A moment far in the future was written by a clock that was wrong: it holds nobody up. */
export async function turn(tx: Tx, name: string, everyMs: number, now: number): Promise<boolean> {
  const rows = await tx.rows('INSERT INTO turn (name, at) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE turn.at <= $3 OR turn.at > $4 RETURNING 1', [plain(name), now, now - everyMs, now + everyMs])
  return rows.length === 1
}
