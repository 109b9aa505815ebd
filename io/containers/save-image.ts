/** Writes an image of an engine into a file, with its digest found on the way. */
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ArchiveOptions, SaveOutcome } from '../../core/world.ts'
import { makeDirectory } from '../make-directory.ts'
import { makeIgnored } from '../make-ignored.ts'
import { trapped } from '../output.ts'
import type { Cli } from './cli.ts'
import type { ContainerBinary } from './container-engine.ts'
import { unknownFailure } from './engine-errors.ts'
import { startTransfer } from './start-transfer.ts'

export interface SavePlace {
  readonly binary: ContainerBinary
  readonly cli: Cli
  readonly outAbs: string
}

const WHAT = 'the image could not be saved'

/** By its id, so that no name goes along. */
export async function saveImage({ binary, cli, outAbs }: SavePlace, id: string, path: string, { maxBytes, timeoutMs, signal }: ArchiveOptions): Promise<SaveOutcome> {
  const trap = trapped(outAbs, path)
  if (trap !== null || !/^sha256:[0-9a-f]{64}$/.test(id)) return { kind: 'failed', reason: trap?.message ?? WHAT, next: trap?.next ?? 'Build it again.' }
  const toAbs = join(outAbs, path)
  const partAbs = `${toAbs}.part`
  try {
    makeIgnored(outAbs)
    makeDirectory(dirname(toAbs))
    // What a killed harness left, or a link that somebody put there.
    await rm(partAbs, { force: true })
    const saved = await write({ binary, cli }, id, partAbs, { maxBytes, timeoutMs, signal })
    if (saved.kind === 'saved') await rename(partAbs, toAbs)
    return saved
  } catch (error) {
    return { kind: 'failed', ...unknownFailure([(error as Error).message], WHAT) }
  } finally {
    await rm(partAbs, { force: true })
  }
}

async function write({ binary, cli }: Omit<SavePlace, 'outAbs'>, id: string, partAbs: string, { maxBytes, timeoutMs, signal }: ArchiveOptions): Promise<SaveOutcome> {
  await using file = await open(partAbs, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o644)
  const client = startTransfer(cli, ['save', ...(binary === 'podman' ? ['--format=docker-archive'] : []), id], { timeoutMs, signal })
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of client.stdout as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > maxBytes) break
      hash.update(chunk)
      await writeWhole(file, chunk)
    }
  } finally {
    // Of no effect where it has said everything.
    if (!client.stdout.readableEnded) client.kill()
  }
  const { code, timedOut, said } = await client.ended
  if (bytes > maxBytes) return { kind: 'too_large' }
  if (timedOut) return { kind: 'failed', reason: `${WHAT} in time`, next: 'Raise build.timeout_minutes.' }
  if (code !== 0 || bytes === 0) return { kind: 'failed', ...unknownFailure(said, WHAT) }
  await file.sync()
  return { kind: 'saved', sha256: hash.digest('hex'), bytes }
}

/** A write may take less than it was given. */
async function writeWhole(file: FileHandle, chunk: Buffer): Promise<void> {
  for (let done = 0; done < chunk.length; ) done += (await file.write(chunk, done)).bytesWritten
}
