/** What the data branch knows of every example of a garden: read again only where its files there are others than last time. */
import { hash } from 'node:crypto'
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
import { EXAMPLE_FOLDERS, type Branch } from './branch-of.ts'
import { openPastCache } from './past-cache.ts'
import { NO_PAST, pastFacts, type PastFacts } from './past-facts.ts'
import { openPast, pastLines, rememberRecent, type PastHead, type PastLines, type PastRest } from './past-lines.ts'

export interface Pasts {
  of(id: string): PastFacts
  /** Of all that it is made from; equal ones are equal facts. */
  keyOf(id: string): string
  /** Brings the records and series of an example here, if they are not. Nobody may look at them before. */
  ready(id: string): Promise<void>
  /** What is written down for the next build; nobody need wait for it. */
  readonly kept: Promise<void>
}

/** Newest records of one example, and of all together: 5,000 examples show four each. */
const [MOST, MOST_TOGETHER] = [30, 20_000]
/** Examples that are read at once: the records of all would not fit into the memory. */
const AT_ONCE = 100
/** Examples whose records are kept as values. */
const RECENT = 128

export async function readPasts(cache: Cache, { snapshot, ids }: Pick<Branch, 'snapshot' | 'ids'>, examples: readonly Example[], config: Config): Promise<Pasts> {
  const most = Math.max(1, Math.min(MOST, Math.floor(MOST_TOGETHER / Math.max(1, examples.length))))
  const [known, build] = await Promise.all([openPastCache(cache, examples.length), cache.build()])
  const places = placesOf(ids)
  const wanted = new Map(examples.map((example): [string, Wanted] => {
    const metrics: MetricOptions = { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: declarationsOf(example, config) }
    const own = places.get(example.id) ?? []
    return [example.id, { example, metrics, places: own, key: hash('sha256', JSON.stringify([build, most, metrics, own])) }]
  }))
  const heads = new Map<string, PastHead | PastLines>()
  const stale: Wanted[] = []
  for (const each of wanted.values()) {
    const before = known.get(each.example.id, each.key)
    if (before === null) stale.push(each)
    else heads.set(each.example.id, before)
  }
  const read = async (some: readonly Wanted[], files: FilesOf): Promise<readonly PastLines[]> => readSome(snapshot, some.map((each) => ({ ...each, files: files(each) })), most)
  const files = await filesOf(snapshot, stale)
  for (let at = 0; at < stale.length; at += AT_ONCE) for (const each of await read(stale.slice(at, at + AT_ONCE), files)) heads.set(each.id, each)
  const rests = new Map<string, PastRest>([...heads].flatMap(([id, each]) => ('records' in each ? [[id, each] as const] : [])))
  const recent = rememberRecent(RECENT)
  return {
    of: (id) => (heads.has(id) ? openPast(heads.get(id)!, () => rests.get(id)!, recent) : NO_PAST),
    keyOf: (id) => heads.get(id)?.key ?? '',
    ready: async (id) => {
      const head = rests.has(id) ? undefined : heads.get(id)
      if (head === undefined) return
      const here = await known.rest(head)
      rests.set(id, here ?? (await read([wanted.get(id)!], await filesOf(snapshot, [wanted.get(id)!])))[0]!)
    },
    kept: known.put([...heads.values()].sort((a, b) => byWord(a.id, b.id))),
  }
}

interface Wanted {
  readonly example: Example
  readonly metrics: MetricOptions
  /** What the branch has of it, about one for each folder. */
  readonly places: readonly Place[]
  readonly key: string
}

interface Place {
  readonly path: string
  readonly id: string
  readonly kind: 'file' | 'directory' | 'other'
}

type Listed = Wanted & { readonly files: readonly string[] }
type FilesOf = (wanted: Wanted) => readonly string[]

/** By example. */
function placesOf(ids: Branch['ids']): ReadonlyMap<string, readonly Place[]> {
  const places = [...ids].flatMap(([path, each]): Place[] => (path.includes('/') ? [{ path, ...each }] : []))
  return Map.groupBy(places, ({ path }) => decoded(nameIn(path)))
}

/** The files of more are found faster in a list of everything. */
const FEW = 40

async function filesOf(snapshot: DataSnapshot, wanted: readonly Wanted[]): Promise<FilesOf> {
  const directories = wanted.flatMap(({ places }) => places.flatMap(({ path, kind }) => (kind === 'directory' ? [path] : [])))
  const listed = directories.length === 0 ? [] : await snapshot.list(...(wanted.length > FEW ? EXAMPLE_FOLDERS : directories))
  const byPlace = Map.groupBy(listed, (path) => path.split('/', 2).join('/'))
  return ({ places }) => places.flatMap(({ path, kind }) => (kind === 'directory' ? (byPlace.get(path) ?? []) : kind === 'file' ? [path] : [])).sort(byWord)
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

async function readSome(snapshot: DataSnapshot, wanted: readonly Listed[], most: number): Promise<readonly PastLines[]> {
  const [indexes, packs] = await Promise.all([indexesOf(snapshot, wanted), linesOfPacks(snapshot, wanted)])
  const whole = wanted.filter(({ example }) => !indexes.has(example.id))
  const [newest, all] = await Promise.all([
    readHistory(snapshot, wanted.map(({ example }) => example.id), { recordsPerExample: most, listed: wanted.flatMap(({ files }) => files) }),
    readHistory(snapshot, whole.map(({ example }) => example.id), { listed: whole.flatMap(({ files }) => files) }),
  ])
  const byExample = <T>(items: readonly T[], of: (item: T) => string | null): ReadonlyMap<string, readonly T[]> => Map.groupBy(items, (item) => of(item) ?? '')
  const [records, everything] = [byExample(newest.records, ({ place }) => place.example), byExample(all.records, ({ place }) => place.example)]
  const [accepted, quarantined] = [byExample(newest.accepted, ({ example }) => example), byExample(newest.quarantined, ({ example }) => example)]
  const problems = byExample([...newest.problems, ...all.problems], ({ path }) => (path === undefined ? null : (exampleAt(path))))
  return wanted.map(({ example: { id }, metrics, files, key }) => {
    const measured = indexes.get(id) ?? (everything.get(id) ?? []).flatMap(({ record }) => [...measuredOf(record)])
    const recordCount = files.reduce((sum, path) => sum + (placeOf(path)?.kind === 'record' ? 1 : (packs.get(path) ?? 0)), 0)
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
async function indexesOf(snapshot: DataSnapshot, wanted: readonly Listed[]): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const paths = new Map(wanted.map(({ example, files }) => [pathOf({ kind: 'index', example: example.id }), { id: example.id, sources: JSON.stringify(files.filter((path) => isSource(path))) }]))
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

function linesOfPacks(snapshot: DataSnapshot, wanted: readonly Listed[]): Promise<ReadonlyMap<string, number>> {
  const paths = wanted.flatMap(({ files }) => files.filter((path) => placeOf(path)?.kind === 'pack'))
  return snapshot.readAs(paths, { maxBytes: PACK_MAX_BYTES }, (_path, file) => (file.ok ? file.value.text.split('\n').filter((line) => line !== '').length : 0))
}
