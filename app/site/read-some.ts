/** What the data branch says of some examples, read and summed up. */
import type { MetricOptions } from '../../core/compare/metrics-of.ts'
import type { Example } from '../../core/garden/example.ts'
import { INDEX_MAX_BYTES, readIndex } from '../../core/history/index-document.ts'
import { measuredOf, type Measured } from '../../core/history/index-series.ts'
import { PACK_MAX_BYTES } from '../../core/history/layout-records.ts'
import { pathOf, placeOf } from '../../core/history/layout.ts'
import type { DataSnapshot } from '../../core/world.ts'
import { readHistory } from '../steps/read-history.ts'
import { decoded, nameIn } from './name-in.ts'
import { pastFacts } from './past-facts.ts'
import { pastLines, type PastLines } from './past-lines.ts'

export interface Listed {
  readonly example: Example
  readonly metrics: MetricOptions
  readonly key: string
  /** All that lies there of it, in the order of paths. */
  readonly files: readonly string[]
}

/** `most`: newest records of each. */
export async function readSome(snapshot: DataSnapshot, wanted: readonly Listed[], most: number): Promise<readonly PastLines[]> {
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
