/** `hortus history append`: records of the default branch become history. Idempotent: a record that is there is not written again. */
import { admitOccasion, admitRecord, type Occasion } from '../../core/history/admission.ts'
import { PACK_MAX_BYTES, placeOfRecord, readPack, recordLine, type StoredRecord } from '../../core/history/layout-records.ts'
import { pathOf, placeOf } from '../../core/history/layout.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import { encodeSegment } from '../../core/record/record-id.ts'
import { byWord } from '../../core/report/order.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { DataChange, DataSnapshot, World } from '../../core/world.ts'
import { dataOf } from '../steps/load-history.ts'
import { readRecords } from '../steps/read-records.ts'
import { indexAfter } from '../steps/write-index.ts'
import { NO_DATA, withoutDataErrors } from '../steps/data-errors.ts'

export interface AppendOptions {
  /** Records or directories of them; by default those of the output directory. */
  readonly paths: readonly string[]
  readonly occasion: Omit<Occasion, 'headBranch' | 'defaultBranch'> & { readonly defaultBranch: string | null }
  readonly dryRun?: boolean
}

export interface Appended {
  readonly branch: string
  /** null: nothing was written. */
  readonly commit: string | null
  /** How often it was pushed until it stood. */
  readonly attempts: number
  readonly dryRun: boolean
  /** Paths on the data branch. */
  readonly added: readonly string[]
  /** Records that were there already. */
  readonly known: number
  /** Why others were left out. */
  readonly problems: readonly Problem[]
}

export async function append(world: World, config: Config, options: AppendOptions): Promise<Result<Appended>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  const admitted = await admit(world, config, options)
  if (!admitted.ok) return admitted
  const gathered = await gather(world, options.paths)
  if (!gathered.ok) return gathered
  const chosen = await choose(world, gathered.value.records)
  return withoutDataErrors(async () => {
    let decided: Decided = { added: [], known: 0, problems: [], change: null }
    const decide = async (now: DataSnapshot | null): Promise<Result<DataChange | null>> => {
      decided = await decideAppend(now, chosen.records)
      return ok(decided.change)
    }
    const written = options.dryRun === true ? await dry(data, decide) : await data.update(decide)
    if (!written.ok) return written
    const problems = [...gathered.value.problems, ...chosen.problems, ...decided.problems]
    return ok({ branch: config.history.branch, ...written.value, dryRun: options.dryRun === true, added: decided.added, known: decided.known, problems })
  })
}

async function admit(world: World, config: Config, { occasion }: AppendOptions): Promise<Result<void>> {
  const headBranch = occasion.event === null ? ((await world.git.history({ base: null, limit: 1 }))?.branch ?? null) : null
  return admitOccasion({ ...occasion, headBranch, defaultBranch: config.history.default_branch ?? occasion.defaultBranch ?? config.images.branch })
}

async function gather(world: World, given: readonly string[]): Promise<Result<{ readonly records: readonly RunRecord[]; readonly problems: readonly Problem[] }>> {
  const paths = given.length === 0 ? [world.output.absolute('records')] : given
  const found = await Promise.all(paths.map((path) => readRecords(world, path)))
  const missing = found.find((each) => !each.ok)
  if (missing?.ok === false) return fail(given.length === 0 ? { ...missing.problem, next: 'Run something first (`hortus smoke`), or name a directory of records.' } : missing.problem)
  const all = found.flatMap((each) => (each.ok ? [each.value] : []))
  return ok({ records: all.flatMap(({ records }) => records.map(({ record }) => record)), problems: all.flatMap(({ problems }) => problems) })
}

async function choose(world: World, records: readonly RunRecord[]): Promise<{ readonly records: readonly StoredRecord[]; readonly problems: readonly Problem[] }> {
  const commits = [...new Set(records.flatMap(({ observed }) => observed?.code.commit ?? []))]
  const head = await world.git.head()
  // A shallow clone knows of no history but its head.
  const inHistory = new Set([...((await world.git.inHistory(commits)) ?? []), ...(head === null ? [] : [head.commit])])
  const judged = records.map((record): Result<StoredRecord> => {
    const admitted = admitRecord(record, inHistory)
    const place = admitted.ok ? placeOfRecord(record) : admitted
    return place.ok ? ok({ place: place.value!, record }) : place
  })
  return { records: judged.flatMap((each) => (each.ok ? [each.value] : [])), problems: judged.flatMap((each) => (each.ok ? [] : [each.problem])) }
}

interface Decided {
  readonly added: readonly string[]
  readonly known: number
  readonly problems: readonly Problem[]
  readonly change: DataChange | null
}

async function decideAppend(now: DataSnapshot | null, records: readonly StoredRecord[]): Promise<Decided> {
  const there = now === null ? new Map<string, string>() : await linesThere(now, records)
  const fresh = new Map<string, StoredRecord>()
  const problems: Problem[] = []
  let known = 0
  for (const stored of records) {
    const path = pathOf(stored.place)
    const line = recordLine(stored.record)
    const own = there.get(path) ?? (fresh.has(path) ? recordLine(fresh.get(path)!.record) : undefined)
    if (own === undefined) fresh.set(path, stored)
    else if (own === line) known += 1
    else problems.push({ code: 'HISTORY.CONFLICT', message: `A record with the id ${JSON.stringify(stored.place.id)} is on the data branch already, and says something else.`, next: 'It was left out: records are never edited. Run again, which gives a new id.', path })
  }
  if (fresh.size === 0) return { added: [], known, problems, change: null }
  const added = [...fresh.values()]
  const replace = new Map<string, string>()
  for (const [example, own] of Map.groupBy(added, ({ place }) => place.example)) replace.set(...(await indexAfter(now, { example, added: own })))
  const add = new Map([...fresh].map(([path, { record }]) => [path, recordLine(record)]))
  return { added: [...fresh.keys()].sort(byWord), known, problems, change: { message: messageOf(added), add, replace } }
}

/** The text of those of the records that are there, by the path of the single file, also when they lie in a pack. */
async function linesThere(now: DataSnapshot, records: readonly StoredRecord[]): Promise<ReadonlyMap<string, string>> {
  const singles = await now.read(records.map(({ place }) => pathOf(place)), { maxBytes: RECORD_MAX_BYTES })
  const packs = await now.read([...new Set(records.map(({ place: { example, month } }) => pathOf({ kind: 'pack', example, month })))], { maxBytes: PACK_MAX_BYTES })
  const packed = [...packs].flatMap(([path, file]) => {
    const place = placeOf(path)
    return file.ok && place?.kind === 'pack' ? readPack(path, place, file.value.text).records : []
  })
  return new Map([...packed.map(({ place, record }) => [pathOf(place), recordLine(record)] as const), ...[...singles].flatMap(([path, file]) => (file.ok ? [[path, file.value.text] as const] : []))])
}

function messageOf(added: readonly StoredRecord[]): string {
  const examples = [...new Set(added.map(({ place }) => place.example))].sort(byWord)
  const commits = [...new Set(added.flatMap(({ record }) => record.observed?.code.commit ?? []))].sort(byWord)
  // Encoded, as in the paths: GitHub reads a message for people, issues and words that close or skip (A28).
  const few = examples.slice(0, 20).map((example) => `- ${encodeSegment(example)}\n`)
  return `${added.length} record${added.length === 1 ? '' : 's'} of ${examples.length} example${examples.length === 1 ? '' : 's'}\n\n${few.join('')}${commits.slice(0, 20).map((commit) => `Commit: ${commit}\n`).join('')}`
}

async function dry(data: NonNullable<World['data']>, decide: (now: DataSnapshot | null) => Promise<Result<DataChange | null>>): Promise<Result<{ commit: null; attempts: number }>> {
  const now = await data.snapshot()
  if (!now.ok) return now
  const change = await decide(now.value)
  return change.ok ? ok({ commit: null, attempts: 0 }) : change
}
