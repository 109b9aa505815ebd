/** What an installation is asked, held to GitHub's limits over all that ask (G9), and the pauses that GitHub asked for (G10). */
import { WRITE_LIMITS } from '../limits.ts'
import type { Db } from './db.ts'

export function spend(db: Db, installation: number, kind: 'read' | 'write', now: number): { readonly at: number } {
  const paused = pausedUntil(db, installation, now) ?? now
  if (kind === 'read') return { at: paused }
  const last = Number(db.get('SELECT max(n) AS n FROM spent WHERE installation = ?', installation)?.['n'] ?? 0)
  const before = (n: number): number => Number(db.get('SELECT at FROM spent WHERE installation = ? AND n = ?', installation, n)?.['at'] ?? Number.NEGATIVE_INFINITY)
  // Moments are given in order, so the one that leaves the window is the n-th before.
  const at = Math.max(paused, before(last), before(last + 1 - WRITE_LIMITS.aMinute) + 60_000, before(last + 1 - WRITE_LIMITS.anHour) + 3_600_000)
  db.run('INSERT INTO spent (installation, n, at) VALUES (?, ?, ?)', installation, last + 1, at)
  db.run('DELETE FROM spent WHERE installation = ? AND n <= ?', installation, last + 1 - WRITE_LIMITS.anHour)
  return { at }
}

export function pause(db: Db, installation: number, until: number): void {
  db.run('INSERT INTO pause (installation, until) VALUES (?, ?) ON CONFLICT (installation) DO UPDATE SET until = max(until, excluded.until)', installation, until)
}

export function pausedUntil(db: Db, installation: number, now: number): number | null {
  const until = db.get('SELECT until FROM pause WHERE installation = ? AND until > ?', installation, now)?.['until']
  return until === undefined ? null : Number(until)
}
