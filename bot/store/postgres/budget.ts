/** What an installation is asked, held to GitHub's limits over all replicas (G9), and the pauses that GitHub asked for (G10). */
import { WRITE_LIMITS } from '../limits.ts'
import type { Tx } from './transaction.ts'

/** Moments are given in order, so the one that leaves the window is the n-th before. */
const NEXT = `
INSERT INTO spent (installation, n, at)
SELECT $1::bigint, $2::bigint, greatest(
  $3::bigint, (SELECT at FROM spent WHERE installation = $1 AND n = $2 - 1),
  (SELECT at + 60000 FROM spent WHERE installation = $1 AND n = $2 - $4::bigint), (SELECT at + 3600000 FROM spent WHERE installation = $1 AND n = $2 - $5::bigint))
RETURNING at`

export async function spend(tx: Tx, installation: number, kind: 'read' | 'write', now: number): Promise<{ readonly at: number }> {
  const paused = (await pausedUntil(tx, installation, now)) ?? now
  if (kind === 'read') return { at: paused }
  // Its row is locked from here on: the next replica reads what is written below.
  const [row] = await tx.rows('INSERT INTO budget (installation, n) VALUES ($1, 1) ON CONFLICT (installation) DO UPDATE SET n = budget.n + 1 RETURNING n', [installation])
  const n = row!['n'] as number
  const [given] = await tx.rows(NEXT, [installation, n, paused, WRITE_LIMITS.aMinute, WRITE_LIMITS.anHour])
  await tx.rows('DELETE FROM spent WHERE installation = $1 AND n <= $2', [installation, n - WRITE_LIMITS.anHour])
  return { at: given!['at'] as number }
}

export async function pause(tx: Tx, installation: number, until: number): Promise<void> {
  await tx.rows('INSERT INTO pause (installation, until) VALUES ($1, $2) ON CONFLICT (installation) DO UPDATE SET until = greatest(pause.until, excluded.until)', [installation, until])
}

export async function pausedUntil(tx: Tx, installation: number, now: number): Promise<number | null> {
  const [row] = await tx.rows('SELECT until FROM pause WHERE installation = $1 AND until > $2', [installation, now])
  return row === undefined ? null : (row['until'] as number)
}
