/**
 * Which GUIDs are there, and where. GUIDs are random, so an index that is written with every delivery writes as many pages as the bodies
 * have (half of all, measured at 64 a commit). The newest few thousand are known in memory instead, which is read from the rows at the
 * start; older ones lie in the table `known`, into which they go together.
 *
 * `known.hash` is 53 bits of the GUID, and the row says what it is really: of two with one hash the older is forgotten here, and would be
 * stored again, which its tasks' keys make harmless.
 */
import type { Db } from './db.ts'

export interface Known {
  /** First of all in each transaction: another connection may have written, and what was rolled back is not there. */
  refresh(db: Db): void
  /** Number of the delivery; null: it is not there. */
  find(db: Db, guid: string): number | null
  add(guid: string, seq: number): void
  /** What was added since `refresh` was undone. */
  undone(): void
}

/** How many are looked at when the store opens, and go into the table at once: more of them share its pages. */
const NEWEST = 4096

export function openKnown(): Known {
  let newest = new Map<string, number>()
  /** The newest delivery when it was looked last: all up to there are in the table or in memory; -1: ask. */
  let last = -1
  const spill = (db: Db, upTo: number): void => {
    write(db, newest, upTo)
    newest = new Map()
  }
  const load = (db: Db, max: number): void => {
    newest = new Map()
    for (let from = Number(db.get(`SELECT value FROM counter WHERE name = 'known'`)?.['value'] ?? 0); from < max; ) {
      const rows = db.all('SELECT seq, guid FROM delivery WHERE seq > ? ORDER BY seq LIMIT ?', from, NEWEST)
      for (const row of rows) newest.set(row['guid'] as string, Number(row['seq']))
      from = rows.length < NEWEST ? max : Number(rows.at(-1)!['seq'])
      if (rows.length === NEWEST) spill(db, from)
    }
    last = max
  }
  return {
    refresh: (db) => {
      const max = Number(db.get('SELECT max(seq) AS seq FROM delivery')!['seq'] ?? 0)
      if (last !== max) load(db, max)
      if (newest.size >= NEWEST) spill(db, last)
    },
    find: (db, guid) => {
      const near = newest.get(guid)
      if (near !== undefined) return near
      const far = db.get('SELECT seq FROM known WHERE hash = ?', hashOf(guid))?.['seq']
      return far !== undefined && db.get('SELECT guid FROM delivery WHERE seq = ?', far)?.['guid'] === guid ? Number(far) : null
    },
    add: (guid, seq) => {
      newest.set(guid, seq)
      last = seq
    },
    undone: () => {
      last = -1
    },
  }
}

/** In the order of the table, so that each of its pages is written once. */
function write(db: Db, newest: ReadonlyMap<string, number>, upTo: number): void {
  const rows = [...newest].map(([guid, seq]) => [hashOf(guid), seq] as const).toSorted(([a], [b]) => a - b)
  for (const [hash, seq] of rows) db.run('INSERT INTO known (hash, seq) VALUES (?, ?) ON CONFLICT (hash) DO UPDATE SET seq = excluded.seq', hash, seq)
  db.run(`INSERT INTO counter (name, value) VALUES ('known', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, upTo)
}

/** Two rounds of FNV-1a with different beginnings, mixed: nobody has to be kept from finding two that are equal. */
export function hashOf(guid: string): number {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let at = 0; at < guid.length; at++) {
    const code = guid.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
  }
  a ^= a >>> 15
  b = Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  return ((b ^ (b >>> 16)) & 0x1fffff) * 2 ** 32 + (a >>> 0)
}
