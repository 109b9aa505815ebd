/** Copies the files a run left in its outputs directory to where the user finds them: plain files only, in bounds, with their digests. */
import { createHash } from 'node:crypto'
import { constants, lstat, open, opendir, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeptFile } from '../core/world.ts'
import { makeDirectory } from './make-directory.ts'
import { trapped } from './output.ts'

/**
 * Symlinks, pipes and devices are passed over. A file that would go over `maxBytes` in total is not copied: its size and digest are
 * kept, as long as `hashBytes` in total were not exceeded (a sparse file costs its writer nothing, and us the time to read it).
 */
export async function keepFiles(fromAbs: string, outAbs: string, outputPath: string, options: { readonly maxBytes: number; readonly hashBytes?: number }): Promise<KeptFile[]> {
  const kept: KeptFile[] = []
  // A repository may bring the directory along as a link (A11): nothing is kept there then.
  let room = trapped(outAbs, `${outputPath}/file`) === null ? options.maxBytes : -1
  let toHash = options.hashBytes ?? 0
  for (const path of await plainFiles(fromAbs)) {
    const file = await keepOne(join(fromAbs, path), join(outAbs, outputPath, path), { room, toHash }).catch(() => null)
    if (file === null) continue
    if (file.kept === undefined) room -= file.bytes
    else if (file.sha256 !== null) toHash -= file.bytes
    kept.push({ path, ...file })
  }
  return kept
}

const MAX_FILES = 1000
/** A directory of a million names would take minutes and the memory of the harness, for a thousand that are kept. */
const MAX_LOOKS = 20_000

async function plainFiles(fromAbs: string): Promise<string[]> {
  // The run owns the place of this directory and may have put a symlink there.
  if ((await lstat(fromAbs).catch(() => null))?.isDirectory() !== true) return []
  const found: string[] = []
  const pending = ['']
  let looks = MAX_LOOKS
  for (let directory = pending.pop(); directory !== undefined && found.length < MAX_FILES && looks >= 0; directory = pending.pop()) {
    const entries = await opendir(join(fromAbs, directory)).catch(() => null)
    if (entries === null) continue
    for await (const entry of entries) {
      if ((looks -= 1) < 0) break
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`
      if (entry.isDirectory()) pending.push(path)
      else if (entry.isFile() && !/[\\\p{Cc}]/u.test(entry.name)) found.push(path)
    }
  }
  return found.sort().slice(0, MAX_FILES)
}

async function keepOne(fromAbs: string, toAbs: string, { room, toHash }: { readonly room: number; readonly toHash: number }): Promise<Omit<KeptFile, 'path'> | null> {
  await using from = await open(fromAbs, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  const { size } = await from.stat()
  if (size > room) return { bytes: size, sha256: size > toHash ? null : (await readWhole(from, size)).sha256, kept: false }
  makeDirectory(dirname(toAbs))
  try {
    await using to = await open(toAbs, 'w', 0o644)
    return await readWhole(from, size, (piece) => to.write(piece))
  } catch (error) {
    // A half file would be taken for a whole one.
    await rm(toAbs, { force: true })
    throw error
  }
}

async function readWhole(from: FileHandle, size: number, write: (piece: Buffer) => Promise<unknown> = async () => {}): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(Math.min(1024 * 1024, Math.max(1, size)))
  let bytes = 0
  for (let read = await from.read(buffer); read.bytesRead > 0; read = await from.read(buffer)) {
    const piece = buffer.subarray(0, read.bytesRead)
    hash.update(piece)
    await write(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
