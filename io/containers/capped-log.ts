/**
 * The output of a run, on disk and in bounds: the first half of the budget goes to the file at once, the last half waits in
 * memory, the middle is counted and dropped. A run that prints for ever costs neither disk nor memory. At its end secrets are masked.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LogFile } from '../../core/world.ts'
import { makeDirectory } from '../make-directory.ts'
import { makeIgnored } from '../make-ignored.ts'
import { trapped } from '../output.ts'
import { openLines } from './lines.ts'
import { maskLog } from './mask-log.ts'

export interface CappedLog {
  write(chunk: Buffer): void
  close(): LogFile
}

export function openCappedLog(outAbs: string, path: string, maxBytes: number, onLine?: (line: string) => void): CappedLog {
  // A repository may bring the directory of logs along, as a link (A11): no log then, and the record says so.
  const head = trapped(outAbs, path) === null ? openHead(outAbs, join(outAbs, path)) : NOWHERE
  const headBytes = Math.floor(maxBytes / 2)
  const tail = openTail(maxBytes - headBytes)
  const lines = openLines(onLine)
  let bytes = 0
  let written = 0
  return {
    write(chunk) {
      bytes += chunk.length
      lines.write(chunk)
      const first = chunk.subarray(0, Math.max(0, headBytes - written))
      if (first.length > 0) {
        head.write(first)
        written += first.length
      }
      tail.write(chunk.subarray(first.length))
    },
    close() {
      lines.end()
      const last = tail.read()
      const dropped = bytes - written - last.length
      if (dropped > 0) head.write(Buffer.from(`\n[hortus: ${dropped} bytes dropped here]\n`))
      head.write(last)
      const whole = head.close()
      return { path: whole ? path : null, bytes, keptBytes: whole ? written + last.length : 0, truncated: dropped > 0 || !whole, tail: lines.last() }
    },
  }
}

interface Head {
  write(bytes: Buffer): void
  close(): boolean
}

const NOWHERE: Head = { write: () => {}, close: () => false }

/** A full disk loses the log, not the run. */
function openHead(outAbs: string, fileAbs: string): Head {
  let file: number | null = null
  try {
    makeIgnored(outAbs)
    makeDirectory(dirname(fileAbs))
    file = openSync(fileAbs, 'w+', 0o644)
  } catch {
    return NOWHERE
  }
  let whole = true
  let size = 0
  return {
    write(bytes) {
      if (!whole) return
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
        size += bytes.length
      } catch {
        whole = false
      }
    },
    close() {
      try {
        if (whole) maskLog(file, size)
      } catch {
        whole = false
      }
      closeSync(file)
      return whole
    },
  }
}

/** The last `size` bytes written, in one ring that never grows. */
function openTail(size: number): { write(bytes: Buffer): void; read(): Buffer } {
  let ring: Buffer | null = null
  let end = 0
  let total = 0
  return {
    write(bytes) {
      if (bytes.length === 0) return
      ring ??= Buffer.alloc(size)
      const kept = bytes.subarray(Math.max(0, bytes.length - size))
      const fits = Math.min(kept.length, size - end)
      kept.copy(ring, end, 0, fits)
      kept.copy(ring, 0, fits)
      end = (end + kept.length) % size
      total += bytes.length
    },
    read() {
      if (ring === null) return Buffer.alloc(0)
      return total < size ? ring.subarray(0, end) : Buffer.concat([ring.subarray(end), ring.subarray(0, end)])
    },
  }
}
