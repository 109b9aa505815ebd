/**
 * The bodies of deliveries, those of one transaction together and compressed: a disk is the first thing that a flood of deliveries fills
 * (measured: three times as many a second where it costs nothing), and bodies of one moment say nearly the same things of the same repositories.
 *
 * `body.id` grows with `delivery.seq`, so that what no delivery needs any more is what lies before the oldest one's.
 */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Db, Row } from './db.ts'

/** Where a body lies: in the block `body`, from `at` on. */
export interface BodyPlace {
  readonly body: number
  readonly at: number
  readonly length: number
}

export interface Bodies {
  /** First of all in each transaction: another connection may have written. */
  refresh(db: Db): void
  /** The payload must stay as it is until `flush`. */
  add(db: Db, payload: Uint8Array): BodyPlace
  /** `row`: with `payload`, `body`, `at` and `length`. Of a block that is damaged nothing is left: its deliveries are sorted as ones that nobody can read. */
  read(db: Db, row: Row): Uint8Array
  /** Last of all in each transaction. */
  flush(db: Db): void
  /** What was added since `refresh` was undone. */
  undone(): void
  /** Bytes that were written since somebody asked. */
  written(): number
}

/** Whoever reads one body reads its block. */
const BLOCK_BYTES = 1 << 20
/** The largest body is 25 MB. */
const MOST_BYTES = 64 << 20
/** The fastest of those that also see what repeats between bodies. */
const HOW = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

export function openBodies(): Bodies {
  let next = 1
  let pending: Uint8Array[] = []
  let bytes = 0
  let written = 0
  /** The last one that was read: bodies are read in their order. */
  let last: { readonly id: number; readonly block: Buffer } | null = null
  /** Lent for as long as it is compressed: megabytes of fresh memory for each commit would stay with the process for long. */
  const scratch = Buffer.allocUnsafeSlow(BLOCK_BYTES)
  const gathered = (): Buffer => {
    if (bytes > BLOCK_BYTES) return Buffer.concat(pending, bytes)
    let at = 0
    for (const payload of pending) {
      scratch.set(payload, at)
      at += payload.byteLength
    }
    return scratch.subarray(0, bytes)
  }
  const flush = (db: Db): void => {
    if (pending.length === 0) return
    const block = zstdCompressSync(gathered(), HOW)
    db.run('INSERT INTO body (id, bytes) VALUES (?, ?)', next, block)
    written += block.length
    next += 1
    pending = []
    bytes = 0
  }
  const blockOf = (db: Db, id: number): Buffer => {
    if (id === next && pending.length > 0) return Buffer.concat(pending, bytes)
    if (last?.id === id) return last.block
    const block = opened(db.get('SELECT bytes FROM body WHERE id = ?', id)?.['bytes'] as Uint8Array | undefined)
    last = { id, block }
    return block
  }
  return {
    refresh: (db) => {
      // Also after the newest was dropped: a number is never given twice.
      next = Number(db.get(`SELECT seq FROM sqlite_sequence WHERE name = 'body'`)?.['seq'] ?? 0) + 1
    },
    add: (db, payload) => {
      if (bytes + payload.byteLength > BLOCK_BYTES) flush(db)
      const place = { body: next, at: bytes, length: payload.byteLength }
      pending.push(payload)
      bytes += payload.byteLength
      return place
    },
    read: (db, { payload, body, at, length }) => {
      // Of the form before: each in its own row.
      if (body === null) return payload as Uint8Array
      const block = blockOf(db, Number(body))
      return Uint8Array.from(block.subarray(Number(at), Number(at) + Number(length)))
    },
    flush,
    undone: () => {
      pending = []
      bytes = 0
      last = null
    },
    written: () => {
      const since = written
      written = 0
      return since
    },
  }
}

function opened(block: Uint8Array | undefined): Buffer {
  try {
    return block === undefined ? NOTHING : zstdDecompressSync(block, { maxOutputLength: MOST_BYTES })
  } catch {
    return NOTHING
  }
}
const NOTHING = Buffer.alloc(0)

/** Blocks that no delivery needs any more; so many at most. */
export function dropBodies(db: Db, limit: number): void {
  const oldest = db.get('SELECT body FROM delivery WHERE body IS NOT NULL ORDER BY seq LIMIT 1')?.['body']
  db.run('DELETE FROM body WHERE id IN (SELECT id FROM body WHERE id < ? ORDER BY id LIMIT ?)', oldest ?? Number.MAX_SAFE_INTEGER, limit)
}
