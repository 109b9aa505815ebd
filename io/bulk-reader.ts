/**
 * Reads many files one after another, synchronously and into one buffer: 75,000 small files a second, where a FileHandle
 * manages 5,000 (specs: toolchain 4). Runs in a thread or in the process itself. What it reads is hostile: plain files
 * only, no symlink on the way (A11), no more than a cap (A09).
 */
import { createHash, hash as hashOf, type Hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type BigIntStats, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'
import type { MetricsFacts } from '../core/workspace/metrics-facts.ts'
import { scanMetrics } from '../core/workspace/scan-metrics.ts'
import type { HashName, HashOutcome, ReadProblem } from '../core/world.ts'
import { identity, isRacy } from './identity.ts'
import { below } from './inside.ts'

/** With algorithms: to be hashed; without: metrics to be read. What has a blob is remembered by it, and needs no stat. */
export type BulkTask = { readonly path: string; readonly algorithms?: readonly HashName[]; readonly size?: number | undefined; readonly blob?: string | null }

export type BulkAnswer =
  /** `stat` identifies what was hashed; null when it changed meanwhile, is too young to tell, or has a blob. */
  | { readonly kind: 'hash'; readonly outcome: HashOutcome; readonly stat: string | null }
  | { readonly kind: 'metrics'; readonly facts: Result<MetricsFacts, ReadProblem> }

/** A file of metrics is held as a whole while it is read. */
export const METRICS_MAX_BYTES = 128 << 20

export function openBulkReader(rootAbs: string): { answer(tasks: readonly BulkTask[]): BulkAnswer[]; joined(paths: readonly string[]): string | null } {
  const { open } = openPlainFiles(rootAbs)
  let buffer = Buffer.allocUnsafeSlow(1 << 18)
  const hashed = (path: string, algorithms: readonly HashName[], exact: boolean): BulkAnswer => {
    const done = withFile(open(path), (file, before) => hashFile(file, before, algorithms, buffer), exact)
    return 'outcome' in done ? { kind: 'hash', ...done } : { kind: 'hash', outcome: { ok: false, problem: done }, stat: null }
  }
  const scanned = (path: string): BulkAnswer => {
    const done = withFile(open(path), (file, before): Result<MetricsFacts, ReadProblem> => {
      const size = Number(before.size)
      if (size > METRICS_MAX_BYTES) return fail({ kind: 'too_large', message: `it has ${size} bytes, and at most ${METRICS_MAX_BYTES} are read` })
      if (size >= buffer.length) buffer = Buffer.allocUnsafeSlow(size + 1)
      return readWhole(file, buffer)
    })
    // One very long file must not keep its memory while the others are read.
    if (buffer.length > LARGE) buffer = Buffer.allocUnsafeSlow(1 << 18)
    return { kind: 'metrics', facts: 'ok' in done ? done : fail(done) }
  }
  return {
    answer: (tasks) => tasks.map(({ path, algorithms, blob }) => (algorithms === undefined ? scanned(path) : hashed(path, algorithms, (blob ?? null) === null))),
    joined(paths) {
      const whole = createHash('sha256')
      const read = paths.every((path) => withFile(open(path), (file) => feed(file, whole, buffer)) === true)
      return read ? whole.digest('hex') : null
    },
  }
}

const LARGE = 16 << 20

function feed(file: number, hash: Hash, buffer: Buffer): true {
  for (let read = readSync(file, buffer, 0, buffer.length, null); read > 0; read = readSync(file, buffer, 0, buffer.length, null)) hash.update(buffer.subarray(0, read))
  return true
}

interface Hashed {
  readonly outcome: HashOutcome
  readonly stat: string | null
}

function hashFile(file: number, before: AnyStats, algorithms: readonly HashName[], buffer: Buffer): Hashed {
  let bytes = readSync(file, buffer, 0, buffer.length, null)
  // A file that fits into the buffer is hashed in one call: of many small ones, most of the time went into objects.
  const whole = bytes < buffer.length && bytes === Number(before.size)
  const digests = whole ? Object.fromEntries(algorithms.map((name) => [name, hashOf(name, buffer.subarray(0, bytes))])) : null
  if (digests !== null) return { outcome: { ok: true, bytes, digests, from: 'content' }, stat: identityOf(before) }
  const hashes: readonly (readonly [HashName, Hash])[] = algorithms.map((name) => [name, createHash(name)])
  for (const [, each] of hashes) each.update(buffer.subarray(0, bytes))
  for (let read = readSync(file, buffer, 0, buffer.length, null); read > 0; read = readSync(file, buffer, 0, buffer.length, null)) {
    bytes += read
    for (const [, each] of hashes) each.update(buffer.subarray(0, read))
  }
  // A change after `before` gives the file a younger time, so what is remembered under `before` is never asked for again.
  const telling = bytes === Number(before.size)
  return { outcome: { ok: true, bytes, digests: Object.fromEntries(hashes.map(([name, each]) => [name, each.digest('hex')])), from: 'content' }, stat: telling ? identityOf(before) : null }
}

type AnyStats = Stats | BigIntStats

/** Only from nanoseconds. */
const identityOf = (before: AnyStats): string | null => (typeof before.size === 'number' || isRacy(before as BigIntStats) ? null : identity(before as BigIntStats))

function readWhole(file: number, buffer: Buffer): Result<MetricsFacts, ReadProblem> {
  let length = 0
  for (let read = -1; read !== 0 && length < buffer.length; length += read) read = readSync(file, buffer, length, buffer.length - length, null)
  return length === buffer.length ? fail({ kind: 'unreadable', message: 'it grew while it was read' }) : ok(scanMetrics(buffer.subarray(0, length)))
}

/** Times in nanoseconds only where they are asked for: of 20,000 small files they were a tenth of the time. */
function withFile<T>(file: number | ReadProblem, use: (file: number, before: AnyStats) => T, exact = false): T | ReadProblem {
  if (typeof file !== 'number') return file
  try {
    const before = exact ? fstatSync(file, { bigint: true }) : fstatSync(file)
    return before.isFile() ? use(file, before) : { kind: 'not_a_file', message: 'it is not a plain file' }
  } catch (error) {
    return { kind: 'unreadable', message: (error as Error).message }
  } finally {
    closeSync(file)
  }
}

/** Opens what is where its path says. Each directory is looked at once: one realpath for each file took as long as reading it. */
function openPlainFiles(rootAbs: string): { open(path: string): number | ReadProblem } {
  const root = realpath(rootAbs)
  const checked = new Map<string, string | null>()
  /** Where a directory is; null when it is behind a symlink or outside. */
  const straight = (directory: string): string | null => {
    const known = checked.get(directory)
    if (known !== undefined) return known
    const abs = below(rootAbs, directory)
    const real = root === null || abs === null ? null : realpath(abs)
    const found = abs === null || (real !== null && real !== join(root as string, directory === '.' ? '' : directory)) ? null : abs
    checked.set(directory, found)
    return found
  }
  return {
    open(path) {
      const name = basename(path)
      const directory = name === '..' || path.includes('\0') ? null : straight(dirname(path))
      if (directory === null) return BEHIND
      const abs = `${directory}/${name}`
      try {
        // O_NONBLOCK: opening a pipe would wait for a writer for ever.
        return openSync(abs, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
      } catch (error) {
        return openProblem(error as NodeJS.ErrnoException)
      }
    },
  }
}

const BEHIND: ReadProblem = { kind: 'outside', message: 'it is a symlink, or lies behind one' }

function openProblem(error: NodeJS.ErrnoException): ReadProblem {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { kind: 'missing', message: 'it is not there' }
  if (error.code === 'ELOOP') return BEHIND
  return error.code === 'ENXIO' ? { kind: 'not_a_file', message: 'it is not a plain file' } : { kind: 'unreadable', message: error.message }
}

function realpath(abs: string): string | null {
  try {
    return realpathSync.native(abs)
  } catch {
    return null
  }
}
