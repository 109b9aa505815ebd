/**
 * A world in which files that a sparse checkout leaves out are read from git: they are in the repository, and their place on the disk
 * says nothing. Without this every version that is not checked out would have no metadata.
 */
import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../../core/problem.ts'
import { scanMetrics } from '../../core/workspace/scan-metrics.ts'
import type { Bulk, Files, FileText, HashOutcome, HashRequest, ReadProblem, World } from '../../core/world.ts'

export async function readLeftOut<Part extends Pick<World, 'files' | 'git' | 'bulk'>>(world: Part): Promise<Part> {
  const left = new Map(((await world.git.listing()) ?? []).flatMap(({ path, mode, size, clean, blob }) => (size === null && clean && blob !== null && mode.startsWith('100') ? [[path, blob] as const] : [])))
  return left.size === 0 ? world : { ...world, files: filesWith(world, left), bulk: bulkWith(world, left) }
}

type LeftOut = ReadonlyMap<string, string>

/** Documents are small; what has more bytes is not held in memory. */
const MAX_BYTES = 64 * 1024 * 1024

function filesWith({ files, git }: Pick<World, 'files' | 'git'>, left: LeftOut): Files {
  const contentOf = together(git)
  return {
    ...files,
    async readText(path, options) {
      const blob = left.get(path)
      if (blob === undefined) return files.readText(path, options)
      const bytes = await contentOf(blob, options.maxBytes)
      return bytes === null ? fail(notHere) : decode(bytes)
    },
  }
}

/** What is asked in one turn is asked of git at once: a process for each of 3,000 documents would take a minute. */
function together(git: World['git']): (blob: string, maxBytes: number) => Promise<Uint8Array | null> {
  const waiting = new Map<number, { readonly ids: Set<string>; readonly read: ReturnType<World['git']['blobs']> }>()
  const start = (maxBytes: number) => {
    const ids = new Set<string>()
    const read = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      waiting.delete(maxBytes)
      return git.blobs([...ids], { maxBytes })
    })
    return { ids, read }
  }
  return async (blob, maxBytes) => {
    const group = waiting.get(maxBytes) ?? start(maxBytes)
    waiting.set(maxBytes, group)
    group.ids.add(blob)
    return (await group.read).get(blob) ?? null
  }
}

function bulkWith({ bulk, git }: Pick<World, 'bulk' | 'git'>, left: LeftOut): Bulk {
  const contents = (paths: readonly string[]) => git.blobs(paths.map((path) => left.get(path)!), { maxBytes: MAX_BYTES })
  const split = <T>(all: readonly T[], pathOf: (each: T) => string): [T[], T[]] => [all.filter((each) => !left.has(pathOf(each))), all.filter((each) => left.has(pathOf(each)))]
  return {
    async hash(requests) {
      const [here, gone] = split(requests, ({ path }) => path)
      const [known, read] = await Promise.all([bulk.hash(here), contents(gone.map(({ path }) => path))])
      return new Map([...known, ...gone.map((request) => [request.path, digests(request, read.get(left.get(request.path)!) ?? null)] as const)])
    },
    async metrics(paths) {
      const [here, gone] = split(paths, (path) => path)
      const [known, read] = await Promise.all([bulk.metrics(here), contents(gone)])
      return new Map([...known, ...gone.map((path) => [path, factsOf(read.get(left.get(path)!) ?? null)] as const)])
    },
    joined: async (paths) => (paths.some((path) => left.has(path)) ? null : bulk.joined(paths)),
  }
}

/** Of a partial clone git fetches what is missing; where it cannot, or the file is too large, nobody has read it. */
const notHere: ReadProblem = { kind: 'unreadable', message: 'it is not checked out (sparse checkout), and its content is not here, or too large' }

const decode = (bytes: Uint8Array): Result<FileText, ReadProblem> => {
  try {
    return ok({ text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bytes: bytes.length })
  } catch {
    return fail({ kind: 'not_utf8', message: 'it is not UTF-8' })
  }
}

const factsOf = (bytes: Uint8Array | null) => (bytes === null ? fail(notHere) : ok(scanMetrics(bytes)))

const digests = ({ algorithms }: HashRequest, bytes: Uint8Array | null): HashOutcome =>
  bytes === null ? { ok: false, problem: notHere } : { ok: true, bytes: bytes.length, digests: Object.fromEntries(algorithms.map((name) => [name, createHash(name).update(bytes).digest('hex')])), from: 'content' }
