/** Looks at an archive of an image from its first to its last byte, and gives nothing of it to anybody. What it holds is hostile. */
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { ARCHIVE_DOCUMENTS, DOCUMENT_MAX_BYTES, idsOfArchive, MAX_ENTRIES, refusedEntry } from '../../core/contract/judge-archive.ts'
import { readPax, readTarHeader, TAR_BLOCK, type TarHeader } from '../../core/contract/tar-header.ts'
import { fail, ok, type Result } from '../../core/problem.ts'

/** A configuration has a line for each step of its Dockerfile. */
const CONFIG_MAX_BYTES = 8 << 20
const PAX_MAX_BYTES = 64 << 10

export interface Inspected {
  /** Of the whole file, in hex. */
  readonly sha256: string
  /** Under which an engine may know its image, once it is loaded. */
  readonly ids: readonly string[]
}

/** `size`: of the file. A refusal is told in words that follow "the archive". */
export async function inspectArchive(file: FileHandle, size: number, signal: AbortSignal): Promise<Result<Inspected, string>> {
  const parts = await readParts(file, size, signal)
  if (!parts.ok) return parts
  const ids = idsOfArchive(parts.value)
  return ids.ok ? ok({ sha256: await digestOf(file, 0, size, signal), ids: ids.value }) : ids
}

async function readParts(file: FileHandle, size: number, signal: AbortSignal): Promise<Result<Parameters<typeof idsOfArchive>[0], string>> {
  const names = new Set<string>()
  const documents = new Map<string, string>()
  const digests = new Map<string, string>()
  let paxSize: number | null = null
  let afterPax = false
  for (let at = 0, entries = 0; ; entries++) {
    const header = readTarHeader(await piece(file, at, TAR_BLOCK))
    if (header === null) return fail(at < size ? 'is no plain tar file, as engines write it' : 'is cut off')
    at += TAR_BLOCK
    if (header === 'end') return !afterPax && (await onlyZeros(file, at, size)) ? ok({ names, documents, digests }) : fail('goes on after its end')
    const reason = entries > MAX_ENTRIES ? `holds more than ${MAX_ENTRIES} entries` : refusedEntry(header)
    if (reason !== null) return fail(reason)
    signal.throwIfAborted()
    const length: number = header.kind === 'pax' ? header.size : (paxSize ?? header.size)
    const next = at + Math.ceil(length / TAR_BLOCK) * TAR_BLOCK
    if (next > size) return fail('is cut off')
    if (header.kind === 'pax') {
      const pax = afterPax || length > PAX_MAX_BYTES ? null : readPax(await piece(file, at, length))
      if (pax === null) return fail('has an extended header that no engine writes')
      paxSize = pax.size
    } else {
      const name = header.name.replace(/\/$/, '')
      if (names.has(name) || (paxSize !== null && header.kind !== 'file')) return fail(`holds "${name}" in a way that can be understood in two`)
      names.add(name)
      const doc = await readDocument(file, header, at, length, signal)
      if (doc === null) return fail(`has a ${name} that is too large, or no text`)
      if (doc.text !== undefined) documents.set(name, doc.text)
      if (doc.sha256 !== undefined) digests.set(name, doc.sha256)
      paxSize = null
    }
    afterPax = header.kind === 'pax'
    at = next
  }
}

/** null: it is a document, and cannot be one. */
async function readDocument(file: FileHandle, { name, kind }: TarHeader, at: number, length: number, signal: AbortSignal): Promise<{ readonly text?: string; readonly sha256?: string } | null> {
  if (kind !== 'file') return {}
  if (!ARCHIVE_DOCUMENTS.some((each) => each === name)) return length > CONFIG_MAX_BYTES ? {} : { sha256: await digestOf(file, at, length, signal) }
  if (length > DOCUMENT_MAX_BYTES) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await piece(file, at, length)) }
  } catch {
    return null
  }
}

/** Shorter where the file ends. */
async function piece(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  let filled = 0
  for (let read = 1; read > 0 && filled < length; filled += read) read = (await file.read(bytes, filled, length - filled, at + filled)).bytesRead
  return bytes.subarray(0, filled)
}

const CHUNK = 1 << 20

async function* chunks(file: FileHandle, from: number, to: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += CHUNK) {
    signal.throwIfAborted()
    yield await piece(file, at, Math.min(CHUNK, to - at))
  }
}

async function digestOf(file: FileHandle, at: number, length: number, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of chunks(file, at, at + length, signal)) hash.update(chunk)
  return hash.digest('hex')
}

/** Engines pad the end; anything else behind it is somebody's. */
async function onlyZeros(file: FileHandle, from: number, to: number): Promise<boolean> {
  if (to - from > CHUNK || to - from < TAR_BLOCK) return false
  return (await piece(file, from, to - from)).every((byte) => byte === 0)
}
