/** Gives an archive to an engine, once it is known what the engine will make of it. */
import { constants, open, type FileHandle } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { ArchiveOptions, ImageFacts, Images, LoadOutcome } from '../../core/world.ts'
import type { Cli } from './cli.ts'
import type { ContainerBinary } from './container-engine.ts'
import { unknownFailure } from './engine-errors.ts'
import { digestOfFile, inspectArchive } from './inspect-archive.ts'
import { startTransfer } from './start-transfer.ts'

export interface LoadPlace {
  readonly binary: ContainerBinary
  readonly cli: Cli
  readonly look: (id: string) => Promise<ImageFacts | null>
}

type Expected = Parameters<Images['load']>[1]

const WHAT = 'the image could not be loaded'

export async function loadImage(place: LoadPlace, archiveAbs: string, expected: Expected, options: ArchiveOptions): Promise<LoadOutcome> {
  let file: FileHandle
  try {
    // Opened once: what was looked at is what is loaded. O_NONBLOCK: opening a pipe would wait for a writer for ever.
    file = await open(archiveAbs, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? refused('is not there') : refused(`cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'no reason was given'})`)
  }
  try {
    const ids = await checked(file, expected, options)
    return typeof ids === 'string' ? refused(ids) : await load(place, file, ids, expected.id, options)
  } catch (error) {
    return { kind: 'failed', ...unknownFailure([(error as Error).message], WHAT) }
  } finally {
    await file.close()
  }
}

const refused = (reason: string): LoadOutcome => ({ kind: 'refused', reason })

/** A text says why it is refused; nothing of it has reached the engine then. */
async function checked(file: FileHandle, expected: Expected, { maxBytes, signal }: ArchiveOptions): Promise<readonly string[] | string> {
  const found = await file.stat()
  if (!found.isFile()) return 'is no plain file'
  if (found.size > maxBytes) return `has ${found.size} bytes, more than smoke.images_gb allows`
  if (found.size !== expected.bytes) return `has ${found.size} bytes, and ${expected.bytes} were kept`
  const sha256 = await digestOfFile(file, found.size, signal)
  if (sha256 !== expected.sha256) return `has another SHA-256 than was kept (${sha256.slice(0, 12)} instead of ${expected.sha256.slice(0, 12)})`
  // Twice: compressed layers are unpacked to be known.
  const inspected = await inspectArchive(file, found.size, 2 * maxBytes, signal)
  if (!inspected.ok) return inspected.problem
  const ids = inspected.value
  return ids.includes(expected.id) ? ids : `holds the image ${ids[0]!.slice(0, 19)}, and ${expected.id.slice(0, 19)} was kept`
}

async function load({ cli, look }: LoadPlace, file: FileHandle, ids: readonly string[], wanted: string, options: ArchiveOptions): Promise<LoadOutcome> {
  const before = await allIds(cli)
  const client = startTransfer(cli, ['load'], options, file.fd)
  const [said, { code, timedOut, said: errors }] = await Promise.all([text(client.stdout), client.ended])
  // By both names that it may have: an engine that keeps images in containerd calls it by its manifest.
  const facts = await first([wanted, ...ids], look)
  if (code === 0 && facts !== null && ids.includes(facts.id)) return { kind: 'loaded', facts, wasThere: before.has(facts.id) }
  const strange = [...(facts === null ? [] : [facts.id]), ...(said.match(/sha256:[0-9a-f]{64}/g) ?? [])].filter((id) => !before.has(id))
  for (const id of new Set(strange)) await cli.call(['rmi', id])
  if (timedOut) return { kind: 'failed', reason: `${WHAT} in time`, next: 'Raise build.timeout_minutes.' }
  if (code !== 0) return { kind: 'failed', ...unknownFailure(errors, WHAT) }
  return refused('became an image with another id: this engine keeps images in another way than the one that saved it. Use engines with the same image store')
}

async function first(ids: readonly string[], look: LoadPlace['look']): Promise<ImageFacts | null> {
  for (const id of ids) {
    const facts = await look(id)
    if (facts !== null) return facts
  }
  return null
}

async function allIds(cli: Cli): Promise<ReadonlySet<string>> {
  const { stdout } = await cli.call(['image', 'ls', '--all', '--quiet', '--no-trunc'])
  return new Set(stdout.split('\n').map((line) => line.trim()).map((id) => (/^[0-9a-f]{64}$/.test(id) ? `sha256:${id}` : id)))
}
