/** What the data branch knows of every example of a garden: read again only where its files there are others than last time. */
import { hash } from 'node:crypto'
import { declarationsOf } from '../../core/compare/declarations-of.ts'
import type { MetricOptions } from '../../core/compare/metrics-of.ts'
import type { Example } from '../../core/garden/example.ts'
import { byWord } from '../../core/report/order.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Cache, DataSnapshot } from '../../core/world.ts'
import { EXAMPLE_FOLDERS, type Branch } from './branch-of.ts'
import { openPastCache } from './past-cache.ts'
import { decoded, nameIn } from './name-in.ts'
import { NO_PAST, type PastFacts } from './no-past.ts'
import { openPast, rememberRecent, type PastHead, type PastLines, type PastRest } from './past-lines.ts'

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
  const read = async (some: readonly Wanted[], files: FilesOf): Promise<readonly PastLines[]> => (await import('./read-some.ts')).readSome(snapshot, some.map((each) => ({ ...each, files: files(each) })), most)
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

