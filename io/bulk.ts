/** `Bulk`: hashes and long JSON files. Little work is done here, much work by threads. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Bulk, Cache, HashOutcome, HashRequest } from '../core/world.ts'
import { openBulkReader, type BulkAnswer, type BulkTask } from './bulk-reader.ts'
import { openHashCache } from './hash-cache.ts'
import { shareOut, type Weighed } from './share-out.ts'
import { inThreads } from './threads.ts'

/** Without a cache every hash is computed. */
export function openBulk(rootAbs: string, cache: Cache | null = null): Bulk {
  return {
    async hash(requests) {
      const known = cache === null ? null : await openHashCache(rootAbs, cache)
      const outcomes = new Map<string, HashOutcome>()
      const left = requests.filter((request) => {
        const found = known?.find(request) ?? null
        if (found !== null) outcomes.set(request.path, found)
        return found === null
      })
      for (const { task, result } of await work(rootAbs, left.map((request) => weigh(rootAbs, request)))) {
        outcomes.set(task.path, result.kind === 'hash' ? result.outcome : UNANSWERED)
        if (result.kind === 'hash') known?.remember(task as HashRequest, result)
      }
      await known?.save()
      return outcomes
    },
    async metrics(paths) {
      const answers = await work(rootAbs, paths.map((path) => weigh(rootAbs, { path })))
      return new Map(answers.flatMap(({ task, result }) => (result.kind === 'metrics' ? [[task.path, result.facts] as const] : [])))
    },
    joined: async (paths) => openBulkReader(rootAbs).joined(paths),
  }
}

const UNANSWERED: HashOutcome = { ok: false, problem: { kind: 'unreadable', message: 'it could not be read' } }

interface Done {
  readonly task: BulkTask
  readonly result: BulkAnswer
}

/** Two threads with their start (25 ms each) gain on one core from here on. */
const MANY_BYTES = 128 << 20
/** Reading JSON takes six times as long as hashing it. */
const JSON_WEIGHT = 6
/** Below this a file costs its opening, not its bytes. */
const LARGE_FILE = 64 << 10
/** Of so many small files a thread takes half, and the other half is read here: 0.28 s instead of 0.44 s for 20,000 of 8 KB. */
const MANY_FILES = 4000
const THREADS = 2

async function work(rootAbs: string, tasks: readonly Weighed<BulkTask>[]): Promise<readonly Done[]> {
  const large = tasks.filter(({ weight }) => weight >= LARGE_FILE)
  const threaded = large.reduce((sum, { weight }) => sum + weight, 0) >= MANY_BYTES
  const rest = tasks.filter(({ weight }) => !threaded || weight < LARGE_FILE).map(({ item }) => item)
  const given = rest.length >= MANY_FILES ? rest.length >> 1 : 0
  const shares = [...(threaded ? shareOut(large, THREADS) : []), ...(given > 0 ? [rest.slice(0, given)] : [])]
  const answers = inThreads(rootAbs, shares)
  const here = rest.slice(given)
  const done = paired(here, openBulkReader(rootAbs).answer(here))
  // Threads that cannot be started or break cost time only: what they owe is done here.
  const owed = (await answers).flatMap((each, at) => paired(shares[at]!, each ?? openBulkReader(rootAbs).answer(shares[at]!)))
  return [...done, ...owed]
}

const paired = (tasks: readonly BulkTask[], results: readonly BulkAnswer[]): Done[] => tasks.map((task, at) => ({ task, result: results[at]! }))

function weigh<Task extends BulkTask>(rootAbs: string, item: Task): Weighed<Task> {
  const bytes = item.size ?? sizeOf(join(rootAbs, item.path))
  return { item, weight: item.algorithms === undefined ? bytes * JSON_WEIGHT : bytes }
}

/** What cannot be seen weighs nothing; whoever reads it says why. */
function sizeOf(abs: string): number {
  try {
    return lstatSync(abs, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}
