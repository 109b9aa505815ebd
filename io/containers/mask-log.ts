/**
 * Masks the secrets that a run printed, in its log (A67): the log is uploaded, and lives longer than the run. Done once at its end,
 * on the whole: a token is then in one piece however it was written. Until then the file holds what was printed.
 */
import { ftruncateSync, readSync, writeSync } from 'node:fs'
import { redactLong } from '../../core/secrets/redact.ts'

/** `file` is open for reading and writing, `bytes` long. Throws where it cannot be written. */
export function maskLog(file: number, bytes: number): void {
  // One character a byte: what is no text stays as it is.
  const text = readAll(file, bytes).toString('latin1')
  const masked = redactLong(text)
  if (masked === text) return
  ftruncateSync(file, 0)
  const out = Buffer.from(masked, 'latin1')
  for (let done = 0; done < out.length; ) done += writeSync(file, out, done, out.length - done, done)
}

function readAll(file: number, bytes: number): Buffer {
  const all = Buffer.alloc(bytes)
  let done = 0
  for (let read = -1; read !== 0 && done < bytes; done += read) read = readSync(file, all, done, bytes - done, done)
  return all.subarray(0, done)
}
