/** Where everything in an archive lies, by its headers alone; an archive that could be understood in two ways is refused. */
import type { FileHandle } from 'node:fs/promises'
import { MAX_ENTRIES, refusedEntry } from '../../core/contract/judge-archive.ts'
import { readPax, readTarHeader, TAR_BLOCK } from '../../core/contract/tar-header.ts'
import { fail, ok, type Result } from '../../core/problem.ts'

export interface ArchiveEntry {
  readonly kind: 'file' | 'directory' | 'symlink'
  readonly target: string
  /** Of its content. */
  readonly at: number
  readonly length: number
}

const PAX_MAX_BYTES = 64 << 10

/** By name, without a slash at its end. A refusal is told in words that follow "the archive". */
export async function listArchive(file: FileHandle, size: number, signal: AbortSignal): Promise<Result<ReadonlyMap<string, ArchiveEntry>, string>> {
  const entries = new Map<string, ArchiveEntry>()
  /** What stands before the next entry; undefined: nothing. */
  let pax: { readonly size: number | null } | undefined
  for (let at = 0, count = 0; ; count++) {
    signal.throwIfAborted()
    const header = readTarHeader(await readPiece(file, at, TAR_BLOCK))
    if (header === null) return fail(at < size ? 'is no plain tar file, as engines write it' : 'is cut off')
    at += TAR_BLOCK
    if (header === 'end') return pax === undefined && (await onlyZeros(file, at, size)) ? ok(entries) : fail('goes on after its end')
    const refused = count > MAX_ENTRIES ? `holds more than ${MAX_ENTRIES} entries` : refusedEntry(header)
    if (refused !== null) return fail(refused)
    const { kind, target } = header
    const length = kind === 'pax' ? header.size : (pax?.size ?? header.size)
    const next = at + Math.ceil(length / TAR_BLOCK) * TAR_BLOCK
    if (next > size) return fail('is cut off')
    if (kind === 'pax') {
      const read = pax !== undefined || length > PAX_MAX_BYTES ? null : readPax(await readPiece(file, at, length))
      if (read === null) return fail('has an extended header that no engine writes')
      pax = read
    } else {
      const name = header.name.replace(/\/$/, '')
      if (entries.has(name) || (kind !== 'file' && length > 0)) return fail(`holds "${name}" in a way that can be understood in two`)
      entries.set(name, { kind, target, at, length })
      pax = undefined
    }
    at = next
  }
}

/** Shorter where the file ends. */
export async function readPiece(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  let filled = 0
  for (let read = 1; read > 0 && filled < length; filled += read) read = (await file.read(bytes, filled, length - filled, at + filled)).bytesRead
  return bytes.subarray(0, filled)
}

const END_MAX_BYTES = 1 << 20

/** Engines pad the end; anything else behind it is somebody's. */
async function onlyZeros(file: FileHandle, from: number, to: number): Promise<boolean> {
  if (to - from > END_MAX_BYTES || to - from < TAR_BLOCK) return false
  return (await readPiece(file, from, to - from)).every((byte) => byte === 0)
}
