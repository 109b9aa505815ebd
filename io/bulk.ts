/** `Bulk`: hashes and long JSON files. */
import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { fail, ok } from '../core/problem.ts'
import type { Bulk, HashOutcome, HashRequest, ReadProblem } from '../core/world.ts'
import { scanMetrics } from '../core/workspace/scan-metrics.ts'
import { locate } from './inside.ts'

export function openBulk(rootAbs: string): Bulk {
  const buffer = Buffer.allocUnsafe(1 << 20)
  return {
    hash: async (requests) => new Map(requests.map((request) => [request.path, hash(rootAbs, request, buffer)])),
    metrics: async (paths) =>
      new Map(
        paths.map((path) => {
          const read = readWhole(rootAbs, path)
          return [path, read instanceof Uint8Array ? ok(scanMetrics(read)) : fail(read)]
        }),
      ),
  }
}

function hash(rootAbs: string, request: HashRequest, buffer: Buffer): HashOutcome {
  const hashes = request.algorithms.map((name) => [name, createHash(name)] as const)
  let bytes = 0
  const problem = eachChunk(rootAbs, request.path, buffer, (chunk) => {
    bytes += chunk.length
    for (const [, each] of hashes) each.update(chunk)
  })
  if (problem !== null) return { ok: false, problem }
  return { ok: true, bytes, digests: Object.fromEntries(hashes.map(([name, each]) => [name, each.digest('hex')])), from: 'content' }
}

function readWhole(rootAbs: string, path: string): Uint8Array | ReadProblem {
  const chunks: Buffer[] = []
  const problem = eachChunk(rootAbs, path, Buffer.allocUnsafe(1 << 20), (chunk) => chunks.push(Buffer.from(chunk)))
  return problem ?? Buffer.concat(chunks)
}

/** Symlinks are not followed: the path must be where it says (A11). */
function eachChunk(rootAbs: string, path: string, buffer: Buffer, take: (chunk: Buffer) => void): ReadProblem | null {
  const place = locate(rootAbs, path)
  if (place === null) return { kind: 'missing', message: 'it is not there' }
  if (place === 'outside' || place.path !== path) return { kind: 'outside', message: 'it is a symlink, or lies behind one' }
  let file: number
  try {
    file = openSync(place.abs, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    return { kind: 'unreadable', message: (error as Error).message }
  }
  try {
    if (!fstatSync(file).isFile()) return { kind: 'not_a_file', message: 'it is not a plain file' }
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) take(buffer.subarray(0, read))
    return null
  } catch (error) {
    return { kind: 'unreadable', message: (error as Error).message }
  } finally {
    closeSync(file)
  }
}
