/** What the data branch knows of every example of a garden: read again only where its files there are others than last time. */
import { createHash } from 'node:crypto'
import { declarationsOf } from '../../core/compare/declarations-of.ts'
import type { MetricOptions } from '../../core/compare/metrics-of.ts'
import type { Example } from '../../core/garden/example.ts'
import { INDEX_MAX_BYTES, readIndex } from '../../core/history/index-document.ts'
import { measuredOf, type Measured } from '../../core/history/index-series.ts'
import { PACK_MAX_BYTES } from '../../core/history/layout-records.ts'
import { pathOf, placeOf } from '../../core/history/layout.ts'
import { byWord } from '../../core/report/order.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Cache, DataSnapshot } from '../../core/world.ts'
import { readHistory } from '../steps/read-history.ts'
import { openPastCache } from './past-cache.ts'
import { NO_PAST, pastFacts, type PastFacts } from './past-facts.ts'
import { openPast, pastLines, rememberRecent, type PastLines } from './past-lines.ts'

export interface Pasts {
  of(id: string): PastFacts
  /** Of all that it is made from; equal ones are equal facts. */
  keyOf(id: string): string
  /** What is written down for the next build; nobody need wait for it. */
  readonly kept: Promise<void>
}

/** Newest records of one example, and of all together: 5,000 examples show four each. */
const [MOST, MOST_TOGETHER] = [30, 20_000]
/** Examples that are read at once: the records of all would not fit into the memory. */
const AT_ONCE = 100
/** Examples whose records are kept as values. */
const RECENT = 128

export async function readPasts(cache: Cache, snapshot: DataSnapshot, examples: readonly Example[], config: Config): Promise<Pasts> {
  const most = Math.max(1, Math.min(MOST, Math.floor(MOST_TOGETHER / Math.max(1, examples.length))))
  const [files, known, build] = await Promise.all([filesOf(snapshot), openPastCache(cache, examples.length), cache.build()])
  const wanted = examples.map((example): Wanted => {
    const metrics: MetricOptions = { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: declarationsOf(example, config) }
    const own = files.get(example.id) ?? []
    return { example, metrics, files: own, key: createHash('sha256').update(JSON.stringify([build, most, metrics, own])).digest('hex') }
  })
  const lines = new Map<string, PastLines>()
  const stale: Wanted[] = []
  for (const each of wanted) {
    const before = known.get(each.example.id, each.key)
    if (before === null) stale.push(each)
    else lines.set(each.example.id, before)
  }
  for (let at = 0; at < stale.length; at += AT_ONCE) for (const each of await readSome(snapshot, stale.slice(at, at + AT_ONCE), most)) lines.set(each.id, each)
  const recent = rememberRecent(RECENT)
  return {
    of: (id) => (lines.has(id) ? openPast(lines.get(id)!, recent) : NO_PAST),
    keyOf: (id) => lines.get(id)?.key ?? '',
    kept: known.put([...lines.values()].sort((a, b) => byWord(a.id, b.id))),
  }
}

interface Wanted {
  readonly example: Example
  readonly metrics: MetricOptions
  /** Path and id of what the branch has of it, in the order of paths. */
  readonly files: readonly (readonly [string, string])[]
  readonly key: string
}

async function filesOf(snapshot: DataSnapshot): Promise<ReadonlyMap<string, readonly (readonly [string, string])[]>> {
  const folders = ['records', 'packs', 'accepted', 'quarantine', 'index']
  // A record is never written again, so where nobody knows ids its path says enough; an index without one is read each time.
  const listed = (await snapshot.listIds?.(...folders)) ?? new Map((await snapshot.list(...folders)).map((path) => [path, snapshot.commit]))
  const files = new Map<string, (readonly [string, string])[]>()
  const names = new Map<string, string>()
  for (const entry of listed) {
    const name = nameIn(entry[0])
    const example = names.get(name) ?? decoded(name)
    names.set(name, example)
    const own = files.get(example)
    if (own === undefined) files.set(example, [entry])
    else own.push(entry)
  }
  return files
}

/** `records/vision%2Fdigits/2026-11/x.json` → `vision%2Fdigits`, and so is what lies there and is none of ours: it is told with the example. */
function nameIn(path: string): string {
  const start = path.indexOf('/') + 1
  const end = path.indexOf('/', start)
  return end === -1 ? path.slice(start).replace(/\.json$/, '') : path.slice(start, end)
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

async function readSome(snapshot: DataSnapshot, wanted: readonly Wanted[], most: number): Promise<readonly PastLines[]> {
  const [indexes, packs] = await Promise.all([indexesOf(snapshot, wanted), linesOfPacks(snapshot, wanted)])
  const whole = wanted.filter(({ example }) => !indexes.has(example.id))
  const [newest, all] = await Promise.all([
    readHistory(snapshot, wanted.map(({ example }) => example.id), { recordsPerExample: most, listed: wanted.flatMap(({ files }) => files.map(([path]) => path)) }),
    readHistory(snapshot, whole.map(({ example }) => example.id), { listed: whole.flatMap(({ files }) => files.map(([path]) => path)) }),
  ])
  const byExample = <T>(items: readonly T[], of: (item: T) => string | null): ReadonlyMap<string, readonly T[]> => Map.groupBy(items, (item) => of(item) ?? '')
  const [records, everything] = [byExample(newest.records, ({ place }) => place.example), byExample(all.records, ({ place }) => place.example)]
  const [accepted, quarantined] = [byExample(newest.accepted, ({ example }) => example), byExample(newest.quarantined, ({ example }) => example)]
  const problems = byExample([...newest.problems, ...all.problems], ({ path }) => (path === undefined ? null : (exampleAt(path))))
  return wanted.map(({ example: { id }, metrics, files, key }) => {
    const measured = indexes.get(id) ?? (everything.get(id) ?? []).flatMap(({ record }) => [...measuredOf(record)])
    const recordCount = files.reduce((sum, [path]) => sum + (placeOf(path)?.kind === 'record' ? 1 : (packs.get(path) ?? 0)), 0)
    const told = [...new Map((problems.get(id) ?? []).map((each) => [each.message, each])).values()]
    return pastLines(id, key, pastFacts(id, { records: (records.get(id) ?? []).map(({ record }) => record), measured, metrics, recordCount, accepted: accepted.get(id) ?? [], quarantined: quarantined.get(id) ?? [], problems: told }, most))
  })
}

/** A line of a pack is told as `packs/x/2026-11.jsonl:12`. */
function exampleAt(path: string): string | null {
  const place = placeOf(path.replace(/:\d+$/, ''))
  return place === null ? decoded(nameIn(path)) : 'example' in place ? place.example : null
}

/** By example; one that is not there, is old or says anything but its records is left out, and they are read instead. */
async function indexesOf(snapshot: DataSnapshot, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const paths = new Map(wanted.map(({ example, files }) => [pathOf({ kind: 'index', example: example.id }), { id: example.id, sources: JSON.stringify(files.map(([path]) => path).filter((path) => isSource(path)).toSorted(byWord)) }]))
  const read = await snapshot.readAs([...paths.keys()], { maxBytes: INDEX_MAX_BYTES }, (path, file) => {
    const index = file.ok ? readIndex(file.value.text) : null
    const { id, sources } = paths.get(path)!
    return index !== null && index.example === id && JSON.stringify(index.sources) === sources ? index.measured : null
  })
  return new Map([...read].flatMap(([path, measured]) => (measured === null ? [] : [[paths.get(path)!.id, measured] as const])))
}

function isSource(path: string): boolean {
  const kind = placeOf(path)?.kind
  return kind === 'record' || kind === 'pack'
}

function linesOfPacks(snapshot: DataSnapshot, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, number>> {
  const paths = wanted.flatMap(({ files }) => files.map(([path]) => path).filter((path) => placeOf(path)?.kind === 'pack'))
  return snapshot.readAs(paths, { maxBytes: PACK_MAX_BYTES }, (_path, file) => (file.ok ? file.value.text.split('\n').filter((line) => line !== '').length : 0))
}
