/**
 * `hortus history compact`: the records of whole, old months become one file each. Two commits, packs first: who is killed between
 * them leaves doubles, which reading takes for one and the next call removes. Nothing is removed that a pack on the branch does not hold.
 */
import { PACK_MAX_BYTES, readPack, readStored, recordLine, type StoredRecord } from '../../core/history/layout-records.ts'
import { exampleOf, pathOf, placeOf, type DataFile } from '../../core/history/layout.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import { byWord } from '../../core/report/order.ts'
import type { Config } from '../../core/schema/config.ts'
import type { DataChange, DataSnapshot, World } from '../../core/world.ts'
import { NO_DATA, withoutDataErrors } from '../steps/data-errors.ts'
import { dataOf } from '../steps/load-history.ts'
import { indexAfter } from '../steps/write-index.ts'

export interface CompactOptions {
  /** YYYY-MM-DD */
  readonly today: string
  /** Instead of `history.keep_months`. */
  readonly months?: number
  readonly dryRun?: boolean
}

export interface Compacted {
  readonly branch: string
  /** The newest month that was packed can be no newer than this. */
  readonly until: string
  readonly packs: readonly string[]
  readonly records: number
  readonly dryRun: boolean
  readonly problems: readonly Problem[]
}

export async function compact(world: Pick<World, 'data'>, config: Config, { today, months = config.history.keep_months, dryRun = false }: CompactOptions): Promise<Result<Compacted>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  const until = monthBefore(today, months + 1)
  return withoutDataErrors(async () => {
    const [packs, removed, problems] = [new Set<string>(), new Set<string>(), new Map<string, Problem>()]
    // A round holds as many as fit into memory well; each leaves fewer, and one that finds nothing is the last.
    for (let round = 0; round < MOST_ROUNDS; round++) {
      let plan = EMPTY
      const packing = async (now: DataSnapshot | null): Promise<Result<DataChange | null>> => {
        plan = now === null ? EMPTY : await planOf(now, until)
        return ok(plan.change)
      }
      const first = dryRun ? await data.snapshot() : await data.update(packing)
      if (!first.ok) return first
      if (dryRun) await packing(first.value as DataSnapshot | null)
      for (const path of plan.packs) packs.add(path)
      for (const problem of plan.problems) problems.set(JSON.stringify(problem), problem)
      if (dryRun) for (const path of plan.packed) removed.add(path)
      if (plan.packed.length === 0 || dryRun) break
      const second = await data.update(async (now) => ok(now === null ? null : await removal(now, plan.packed, removed)))
      if (!second.ok) return second
    }
    return ok({ branch: config.history.branch, until, packs: [...packs].sort(byWord), records: removed.size, dryRun, problems: [...problems.values()] })
  })
}

const MOST_ROUNDS = 100
const FILES_A_ROUND = 5000

type RecordFile = { readonly path: string; readonly place: Extract<DataFile, { kind: 'record' }> }

interface Plan {
  readonly change: DataChange | null
  readonly packs: readonly string[]
  /** Paths of the single files whose records are in a pack once the change is written. */
  readonly packed: readonly string[]
  readonly problems: readonly Problem[]
}

const EMPTY: Plan = { change: null, packs: [], packed: [], problems: [] }

async function planOf(now: DataSnapshot, until: string): Promise<Plan> {
  const old = (await now.list('records')).flatMap((path): RecordFile[] => {
    const place = placeOf(path)
    return place?.kind === 'record' && place.month <= until ? [{ path, place }] : []
  })
  const chosen = old.slice(0, FILES_A_ROUND)
  // Half a month is never packed: the next round would have to open the pack again.
  const groups = [...Map.groupBy(chosen, ({ place: { example, month } }) => pathOf({ kind: 'pack', example, month }))].map(([pack, files]) => [pack, old.length > chosen.length ? old.filter(({ place }) => pathOf({ kind: 'pack', example: place.example, month: place.month }) === pack) : files] as const)
  const texts = await now.read(groups.flatMap(([, files]) => files.map(({ path }) => path)), { maxBytes: RECORD_MAX_BYTES })
  const packs = await now.read(groups.map(([pack]) => pack), { maxBytes: PACK_MAX_BYTES })
  const problems: Problem[] = []
  const [add, replace, packed] = [new Map<string, string>(), new Map<string, string>(), [] as string[]]
  for (const [pack, files] of groups) {
    const before = packs.get(pack)
    const fresh = files.flatMap(({ path, place }): StoredRecord[] => {
      const file = texts.get(path)
      const read = file?.ok === true ? readStored(path, place, file.value.text) : fail<Problem>({ code: 'HISTORY.UNREADABLE', message: `${path} stays as it is: ${file?.problem.message ?? 'it is not there'}.`, next: '`git log hortus-data` shows who wrote it.', path })
      if (!read.ok) problems.push(read.problem)
      return read.ok ? [read.value] : []
    })
    if (before !== undefined && !before.ok && before.problem.kind !== 'missing') {
      problems.push({ code: 'HISTORY.PACK', message: `${pack} cannot be added to: ${before.problem.message}.`, next: 'Its month stays as single files.', path: pack })
      continue
    }
    const text = packText(before?.ok === true ? before.value.text : '', fresh)
    if (Buffer.byteLength(text) > PACK_MAX_BYTES) problems.push({ code: 'HISTORY.PACK', message: `${pack} would have more than ${PACK_MAX_BYTES >> 20} MiB.`, next: 'Its month stays as single files.', path: pack })
    else if (fresh.length > 0) {
      if (before?.ok !== true) add.set(pack, text)
      else if (before.value.text !== text) replace.set(pack, text)
      packed.push(...fresh.map(({ place }) => pathOf(place)))
    }
  }
  const made = [...add.keys(), ...replace.keys()]
  const examples = [...new Set(made.flatMap((path) => exampleOf(path) ?? []))]
  for (const example of examples) replace.set(...(await indexAfter(now, { example, packs: made.filter((path) => exampleOf(path) === example) })))
  const change = made.length === 0 ? null : { message: `Packs of ${made.length} month${made.length === 1 ? '' : 's'} up to ${until}\n`, add, replace }
  return { change, packs: made, packed, problems }
}

/** What the pack held, line by line as it was, and what is new in the order of ids. */
function packText(before: string, fresh: readonly StoredRecord[]): string {
  const lines = new Set(before.split('\n').filter((line) => line !== '').map((line) => `${line}\n`))
  for (const { record } of fresh.toSorted((a, b) => byWord(a.place.id, b.place.id))) lines.add(recordLine(record))
  return [...lines].join('')
}

/** Only of files whose very record lies in its pack on the branch as it is now. */
async function removal(now: DataSnapshot, paths: readonly string[], removed: Set<string>): Promise<DataChange | null> {
  const places = paths.map((path) => ({ path, place: placeOf(path) as RecordFile['place'] }))
  const packPaths = [...new Set(places.map(({ place: { example, month } }) => pathOf({ kind: 'pack', example, month })))]
  const packs = await now.read(packPaths, { maxBytes: PACK_MAX_BYTES })
  const singles = await now.read(paths, { maxBytes: RECORD_MAX_BYTES })
  const held = new Set([...packs].flatMap(([path, file]) => (file.ok ? readPack(path, placeOf(path) as Extract<DataFile, { kind: 'pack' }>, file.value.text).records.map(({ place, record }) => `${pathOf(place)} ${recordLine(record)}`) : [])))
  const gone = places.filter(({ path, place }) => {
    const file = singles.get(path)
    const read = file?.ok === true ? readStored(path, place, file.value.text) : null
    return read?.ok === true && held.has(`${path} ${recordLine(read.value.record)}`)
  })
  if (gone.length === 0) return null
  const replace = new Map<string, string>()
  for (const [example, own] of Map.groupBy(gone, ({ place }) => place.example)) replace.set(...(await indexAfter(now, { example, removed: new Set(own.map(({ path }) => path)) })))
  for (const { path } of gone) removed.add(path)
  return { message: `${gone.length} record${gone.length === 1 ? '' : 's'} that lie in packs\n`, add: new Map(), replace, remove: gone.map(({ path }) => path) }
}

/** yyyy-mm, so many months before the month of a day. */
function monthBefore(day: string, months: number): string {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  return `${String(Math.max(0, Math.floor(total / 12))).padStart(4, '0')}-${String((((total % 12) + 12) % 12) + 1).padStart(2, '0')}`
}
