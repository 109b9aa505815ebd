/** Facts of metrics files, read once for each content: of 1,000 runs one changed, and one is read. */
import { createHash } from 'node:crypto'
import type { Result } from '../../core/problem.ts'
import type { Listed } from '../../core/workspace/listing.ts'
import type { MetricsFacts } from '../../core/workspace/metrics-facts.ts'
import type { ReadProblem, World } from '../../core/world.ts'

type Facts = ReadonlyMap<string, Result<MetricsFacts, ReadProblem>>

export async function rememberMetrics({ bulk, cache }: Pick<World, 'bulk'> & { readonly cache?: World['cache'] }, files: readonly Listed[]): Promise<Facts> {
  const lasting = cache === undefined ? [] : files.filter(isLasting)
  if (cache === undefined || lasting.length === 0) return bulk.metrics(files.map(({ path }) => path))
  const key = `metrics-facts/1 ${await cache.build()}`
  const before = recall(await cache.get(key, { maxBytes: MAX_BYTES }))
  const missing = files.filter((file) => !(isLasting(file) && before.has(file.blob ?? '')))
  const read = await bulk.metrics(missing.map(({ path }) => path))
  const facts = new Map(files.map(({ path, blob }) => [path, read.get(path) ?? { ok: true as const, value: before.get(blob ?? '')! }]))
  const after = new Map(lasting.flatMap(({ path, blob }) => keep(blob, facts.get(path))))
  // What no file has any more is dropped, so that the cache does not grow.
  if (after.size !== before.size || missing.some(isLasting)) await cache.put(key, remembered(after))
  return facts
}

const MAX_BYTES = 128 * 1024 * 1024
/** Reading a short file again is as fast as looking its facts up. */
const WORTH_BYTES = 16 * 1024

/** Git vouches for its content. Of a file in Git LFS it does not: pointer and content count as the same there. */
const isLasting = ({ blob, size, pointer, lfs }: Listed): boolean => blob !== null && pointer === null && !lfs && size >= WORTH_BYTES

const keep = (blob: string | null, facts: Result<MetricsFacts, ReadProblem> | undefined): (readonly [string, MetricsFacts])[] => (blob === null || facts?.ok !== true ? [] : [[blob, facts.value]])

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** With its own digest before it: what was cut or changed in the cache is a miss (A47). */
function remembered(facts: ReadonlyMap<string, MetricsFacts>): string {
  const text = JSON.stringify([...facts])
  return `${digest(text)}\n${text}`
}

function recall(text: string | null): ReadonlyMap<string, MetricsFacts> {
  if (text === null || text[64] !== '\n' || text.slice(0, 64) !== digest(text.slice(65))) return new Map()
  return new Map(JSON.parse(text.slice(65)) as [string, MetricsFacts][])
}
