/** Looks at an archive of an image from its first to its last byte, and gives nothing of it to anybody. What it holds is hostile. */
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ARCHIVE_DOCUMENTS, CONFIG_MAX_BYTES, DOCUMENT_MAX_BYTES, imageOfArchive, layerDigests, readManifest } from '../../core/contract/judge-archive.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import { listArchive, readPiece, type ArchiveEntry } from './list-archive.ts'

/** SHA-256 of a whole file, in hex. */
export const digestOfFile = (file: FileHandle, size: number, signal: AbortSignal): Promise<string> => digestOf(chunks(file, 0, size, signal))

/**
 * The ids under which an engine may know the one image of an archive, once it is loaded. `size`: of the file; `maxBytes`: of all
 * layers, unpacked. A refusal is told in words that follow "the archive".
 */
export async function inspectArchive(file: FileHandle, size: number, maxBytes: number, signal: AbortSignal): Promise<Result<readonly string[], string>> {
  const listed = await listArchive(file, size, signal)
  if (!listed.ok) return listed
  const entries = listed.value
  const documents = await readDocuments(file, entries)
  if (!documents.ok) return documents
  const image = imageOfArchive({ names: new Set(entries.keys()), documents: documents.value })
  if (!image.ok) return image
  const config = entries.get(image.value.config)!
  const text = config.kind === 'file' && config.length <= CONFIG_MAX_BYTES ? await readText(file, config) : null
  if (text === null) return fail('has a configuration that is no small text')
  const digests = layerDigests(text)
  if (!digests.ok) return digests
  const wrong = await wrongLayer(file, entries, image.value.layers, digests.value, maxBytes, signal)
  if (wrong !== null) return fail(wrong)
  const { manifest } = image.value
  const own = `sha256:${await digestOf(chunks(file, config.at, config.length, signal))}`
  if (manifest === null) return ok([own])
  return (await leadsTo(file, entries, manifest, own, signal)) ? ok([own, manifest]) : fail('has an index.json that leads elsewhere than its manifest.json')
}

/** Engines that keep images in containerd go by the manifest: one that is not here they have themselves, and its configuration is what they run. */
async function leadsTo(file: FileHandle, entries: Entries, digest: string, config: string, signal: AbortSignal, list: 'list' | 'no list' = 'list'): Promise<boolean> {
  const entry = entries.get(`blobs/${digest.replace(':', '/')}`)
  const text = entry?.kind === 'file' && entry.length <= DOCUMENT_MAX_BYTES ? await readText(file, entry) : null
  if (entry === undefined || text === null || `sha256:${await digestOf(chunks(file, entry.at, entry.length, signal))}` !== digest) return false
  const found = readManifest(text)
  if (found === null || 'config' in found) return found?.config === config
  for (const each of list === 'list' ? found.manifests : []) if (!(await leadsTo(file, entries, each, config, signal, 'no list'))) return false
  return list === 'list'
}

type Entries = ReadonlyMap<string, ArchiveEntry>

async function readDocuments(file: FileHandle, entries: Entries): Promise<Result<ReadonlyMap<string, string>, string>> {
  const texts = new Map<string, string>()
  for (const name of ARCHIVE_DOCUMENTS) {
    const entry = entries.get(name)
    if (entry === undefined) continue
    const text = entry.length <= DOCUMENT_MAX_BYTES ? await readText(file, entry) : null
    if (text === null) return fail(`has a ${name} that is too large, or no text`)
    texts.set(name, text)
  }
  return ok(texts)
}

async function readText(file: FileHandle, { at, length }: ArchiveEntry): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readPiece(file, at, length))
  } catch {
    return null
  }
}

/** null: each layer is what the configuration says. Docker writes them as they are, and compressed where it keeps images in containerd. */
async function wrongLayer(file: FileHandle, entries: Entries, layers: readonly string[], digests: readonly string[], maxBytes: number, signal: AbortSignal): Promise<string | null> {
  if (layers.length !== digests.length) return `has ${layers.length} layers, and ${digests.length} in its configuration`
  let room = maxBytes
  for (const [index, name] of layers.entries()) {
    const entry = behindLink(entries, name)
    if (entry === null) return `lacks what ${name.slice(0, 120)} links to`
    room -= entry.length
    if ((await digestOf(chunks(file, entry.at, entry.length, signal))) === digests[index]) continue
    const unpacked = await gunzippedDigest(chunks(file, entry.at, entry.length, signal), room)
    if (unpacked === null || unpacked.sha256 !== digests[index]) return `has a layer that is not the one of its configuration (${name.slice(0, 120)})`
    room -= unpacked.bytes
  }
  return null
}

/** Two layers with the same content are one file. */
function behindLink(entries: Entries, name: string): ArchiveEntry | null {
  const entry = entries.get(name)
  const real = entry?.kind === 'symlink' ? entries.get(entry.target.replace(/^\.\.\//, '')) : entry
  return real?.kind === 'file' ? real : null
}

/** null: it is not compressed, or unpacks to more than `maxBytes` (A16). */
async function gunzippedDigest(packed: AsyncIterable<Uint8Array>, maxBytes: number): Promise<{ readonly sha256: string; readonly bytes: number } | null> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    await pipeline(packed, createGunzip(), async (unpacked: AsyncIterable<Buffer>) => {
      for await (const chunk of unpacked) {
        bytes += chunk.length
        if (bytes > maxBytes) throw new Error('too large')
        hash.update(chunk)
      }
    })
    return { sha256: hash.digest('hex'), bytes }
  } catch {
    return null
  }
}

const CHUNK = 1 << 20

async function* chunks(file: FileHandle, from: number, length: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = from; at < from + length; at += CHUNK) {
    signal.throwIfAborted()
    yield await readPiece(file, at, Math.min(CHUNK, from + length - at))
  }
}

async function digestOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of pieces) hash.update(chunk)
  return hash.digest('hex')
}
