/** What the data branch holds of some examples, in few calls of git however many there are. Everything that lies there is hostile until it was read. */
import { ledgerFile, LEDGER_MAX_BYTES, readEntry, type LedgerKind } from '../../core/history/ledger.ts'
import { PACK_MAX_BYTES, readPack, readStored, type StoredRecord } from '../../core/history/layout-records.ts'
import { directoryOf, pathOf, placeOf, type DataFile } from '../../core/history/layout.ts'
import type { AcceptedChange, Quarantine } from '../../core/history/series.ts'
import type { Problem } from '../../core/problem.ts'
import { RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import { byWord } from '../../core/report/order.ts'
import type { DataSnapshot } from '../../core/world.ts'

export interface StoredHistory {
  /** Each id of an example once, oldest first. */
  readonly records: readonly StoredRecord[]
  readonly accepted: readonly AcceptedChange[]
  readonly quarantined: readonly Quarantine[]
  /** What was left out, and why. */
  readonly problems: readonly Problem[]
}

export interface HistoryLimits {
  /** The newest of each example that are read; 0: none, only the ledger. */
  readonly recordsPerExample?: number
  /** What lies there of these examples, by somebody who has listed it already. */
  readonly listed?: readonly string[]
}

/** 500 builds are two years of weekdays; T2 looks back on 40. */
const RECORDS_PER_EXAMPLE = 2000

export async function readHistory(snapshot: DataSnapshot, examples: readonly string[], { recordsPerExample = RECORDS_PER_EXAMPLE, listed }: HistoryLimits = {}): Promise<StoredHistory> {
  const paths = listed ?? (await listOf(snapshot, examples, ['records', 'packs', 'accepted', 'quarantine']))
  const files = paths.flatMap((path) => {
    const place = placeOf(path)
    return place === null ? [] : [{ path, place }]
  })
  const strange = paths.filter((path) => placeOf(path) === null).map(strangeFile)
  const wanted = [...files.filter((file): file is Placed<LedgerKind> => file.place.kind === 'accepted' || file.place.kind === 'quarantine'), ...newest(files, recordsPerExample)]
  const problems: Problem[] = [...strange]
  const [records, accepted, quarantined]: [StoredRecord[], AcceptedChange[], Quarantine[]] = [[], [], []]
  const small = wanted.filter(({ place }) => place.kind !== 'pack')
  const packs = wanted.filter(({ place }) => place.kind === 'pack')
  const texts = new Map([...(await snapshot.read(small.map(({ path }) => path), { maxBytes: RECORD_MAX_BYTES })), ...(await snapshot.read(packs.map(({ path }) => path), { maxBytes: PACK_MAX_BYTES }))])
  for (const { path, place } of wanted) {
    const file = texts.get(path)
    if (file?.ok !== true) problems.push(unreadable(path, file?.problem.message ?? 'it is not there'))
    else if (place.kind === 'pack') {
      const pack = readPack(path, place, file.value.text)
      // One by one: a spread of very many is too many arguments for one call.
      for (const each of pack.records) records.push(each)
      for (const each of pack.problems) problems.push(each)
    } else {
      const read = place.kind === 'record' ? readStored(path, place, file.value.text) : file.value.bytes > LEDGER_MAX_BYTES ? null : readEntry(place.kind, place, path, file.value.text)
      if (read === null) problems.push(unreadable(path, 'it is too long'))
      else if (!read.ok) problems.push(read.problem)
      else if ('record' in read.value) records.push(read.value)
      else if (place.kind === 'accepted') accepted.push(read.value as AcceptedChange)
      else quarantined.push(read.value)
    }
  }
  return { records: once(records), accepted: inOrder('accepted', accepted), quarantined: inOrder('quarantine', quarantined), problems }
}

/** Paths below the directories of the examples. */
export const listOf = (snapshot: DataSnapshot, examples: readonly string[], kinds: readonly Parameters<typeof directoryOf>[0][]): Promise<readonly string[]> =>
  examples.length === 0 ? Promise.resolve([]) : snapshot.list(...kinds.flatMap((kind) => examples.map((example) => directoryOf(kind, example))))

type Placed<K extends DataFile['kind']> = { readonly path: string; readonly place: Extract<DataFile, { kind: K }> }

/** Of each example; a pack counts as one, for nobody knows yet what it holds. */
function newest(files: readonly { readonly path: string; readonly place: DataFile }[], most: number): readonly Placed<'record' | 'pack'>[] {
  if (most <= 0) return []
  const own = files.filter((file): file is Placed<'record' | 'pack'> => file.place.kind === 'record' || file.place.kind === 'pack')
  return [...Map.groupBy(own, ({ place }) => place.example).values()].flatMap((all) => all.toSorted((a, b) => byWord(ageOf(a.place), ageOf(b.place))).slice(-most))
}

/** Ids of ours begin with the time. */
const ageOf = (place: Extract<DataFile, { kind: 'record' | 'pack' }>): string => `${place.month}${place.kind === 'record' ? place.id : ''}`

/** A crash between a pack and the removal of what it holds leaves both: they are one. */
function once(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const byId = new Map<string, StoredRecord>()
  for (const stored of records.toSorted((a, b) => byWord(pathOf(a.place), pathOf(b.place)))) {
    const name = JSON.stringify([stored.place.example, stored.place.id])
    if (!byId.has(name)) byId.set(name, stored)
  }
  return [...byId.values()].sort((a, b) => byWord(a.place.month, b.place.month) || byWord(a.place.id, b.place.id))
}

const inOrder = <K extends 'accepted' | 'quarantine', T extends K extends 'accepted' ? AcceptedChange : Quarantine>(kind: K, entries: readonly T[]): readonly T[] =>
  entries.toSorted((a, b) => byWord(a.at, b.at) || byWord(ledgerFile(kind, a as never).path, ledgerFile(kind, b as never).path))

const unreadable = (path: string, why: string): Problem => ({ code: 'HISTORY.UNREADABLE', message: `${path} on the data branch was left out: ${why}.`, next: '`git log hortus-data` shows who wrote it; `git revert` there takes it back.', path })
const strangeFile = (path: string): Problem => ({ code: 'HISTORY.STRANGE', message: `${JSON.stringify(path.slice(0, 300))} on the data branch is none of the files that Hortus writes.`, next: 'It was left out. `git log hortus-data` shows who wrote it.', path })
