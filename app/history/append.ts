/** `hortus history append`: records and checks of the default branch become history. Idempotent: what is there is not written again. */
import type { Check } from '../../core/history/check.ts'
import { placeOfCheck, renderCheck } from '../../core/history/check-document.ts'
import { placeOfCounts, renderCounts, type FindingCounts } from '../../core/history/finding-counts.ts'
import { admitOccasion, type Occasion } from '../../core/history/admission.ts'
import { PACK_MAX_BYTES, readPack, recordLine, type StoredRecord } from '../../core/history/layout-records.ts'
import { pathOf, placeOf } from '../../core/history/layout.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import { encodeSegment } from '../../core/record/record-id.ts'
import { count } from '../../core/render/figures.ts'
import { byWord } from '../../core/report/order.ts'
import type { Config } from '../../core/schema/config.ts'
import type { DataChange, DataSnapshot, World } from '../../core/world.ts'
import { openBadgesAfter, type BadgeChange } from '../steps/badges-after.ts'
import type { CheckOccasion } from '../steps/checks-to-append.ts'
import { gatherAppend, type Chosen } from '../steps/gather-append.ts'
import { dataOf } from '../steps/load-history.ts'
import { indexAfter } from '../steps/write-index.ts'
import { NO_DATA, withoutDataErrors } from '../steps/data-errors.ts'
import { openFindingsAt } from '../steps/findings-at.ts'

export interface AppendOptions {
  /** Records, reports, or directories of them; by default those of the output directory. */
  readonly paths: readonly string[]
  readonly occasion: Omit<Occasion, 'headBranch' | 'defaultBranch'> & CheckOccasion & { readonly defaultBranch: string | null }
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
  /** What the reports beside the records came to, one check a commit. */
  readonly checks: { /** Paths on the data branch. */ readonly added: readonly string[]; readonly known: number }
  /** Why others were left out. */
  readonly problems: readonly Problem[]
}

export async function append(world: World, config: Config, options: AppendOptions): Promise<Result<Appended>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  const admitted = await admit(world, config, options)
  if (!admitted.ok) return admitted
  const chosen = await gatherAppend(world, options.paths, options.occasion)
  if (!chosen.ok) return chosen
  return withoutDataErrors(async () => {
    const badgesAfter = await openBadgesAfter(world, config)
    const findingsAt = openFindingsAt(world, config)
    const countsOf = async (checks: readonly Check[]): Promise<readonly FindingCounts[]> => (options.dryRun === true ? [] : findingsAt.counts(checks))
    let decided: Decided = { fresh: [], added: [], known: 0, checks: { added: [], known: 0 }, problems: [], change: null }
    const decide = async (now: DataSnapshot | null): Promise<Result<DataChange | null>> => {
      decided = await withBadges(await withCounts(await decideAppend(now, chosen.value), countsOf), (checks) => badgesAfter(now, checks))
      return ok(decided.change)
    }
    const written = options.dryRun === true ? await dry(data, decide) : await data.update(decide)
    if (!written.ok) return written
    const problems = [...chosen.value.problems, ...decided.problems, ...findingsAt.problems()]
    return ok({ branch: config.history.branch, ...written.value, dryRun: options.dryRun === true, added: decided.added, known: decided.known, checks: decided.checks, problems })
  })
}

async function admit(world: World, config: Config, { occasion }: AppendOptions): Promise<Result<void>> {
  const headBranch = occasion.event === null ? ((await world.git.history({ base: null, limit: 1 }))?.branch ?? null) : null
  return admitOccasion({ ...occasion, headBranch, defaultBranch: config.history.default_branch ?? occasion.defaultBranch ?? config.images.branch })
}

interface Decided {
  /** That were not there yet. */
  readonly fresh: readonly Check[]
  readonly added: readonly string[]
  readonly known: number
  readonly checks: Appended['checks']
  readonly problems: readonly Problem[]
  readonly change: DataChange | null
}

async function decideAppend(now: DataSnapshot | null, { records, checks }: Chosen): Promise<Decided> {
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
  const newChecks = await checksNotThere(now, checks)
  const told = { added: newChecks.map((check) => pathOf(placeOfCheck(check))), known: checks.length - newChecks.length }
  if (fresh.size === 0 && newChecks.length === 0) return { fresh: [], added: [], known, checks: told, problems, change: null }
  const added = [...fresh.values()]
  const replace = new Map<string, string>()
  for (const [example, own] of Map.groupBy(added, ({ place }) => place.example)) replace.set(...(await indexAfter(now, { example, added: own })))
  const add = new Map([...[...fresh].map(([path, { record }]) => [path, recordLine(record)] as const), ...newChecks.map((check) => [pathOf(placeOfCheck(check)), renderCheck(check)] as const)])
  return { fresh: newChecks, added: [...fresh.keys()].sort(byWord), known, checks: told, problems, change: { message: messageOf(added, newChecks), add, replace } }
}

/** How many findings there were lies beside each new check; one that is there already says no more than it said. */
async function withCounts(decided: Decided, countsOf: (checks: readonly Check[]) => Promise<readonly FindingCounts[]>): Promise<Decided> {
  const { change, fresh } = decided
  if (change === null || fresh.length === 0) return decided
  const counts = (await countsOf(fresh)).map((each) => [pathOf(placeOfCounts(each)), renderCounts(each)] as const)
  return { ...decided, change: { ...change, add: new Map([...change.add, ...counts]) } }
}

/** Badges change with what is appended, and with the days that pass. */
async function withBadges(decided: Decided, badgesAfter: (checks: readonly Check[]) => Promise<BadgeChange>): Promise<Decided> {
  const { replace, remove } = await badgesAfter(decided.fresh)
  if (replace.size === 0 && remove.length === 0) return decided
  const change: DataChange = decided.change ?? { message: 'Badges', add: new Map() }
  return { ...decided, change: { ...change, replace: new Map([...(change.replace ?? []), ...replace]), remove: [...(change.remove ?? []), ...remove] } }
}

/** By its id, in whatever month it lies: who appends again does it later. */
async function checksNotThere(now: DataSnapshot | null, checks: readonly Check[]): Promise<readonly Check[]> {
  const there = new Set((now === null || checks.length === 0 ? [] : await now.list('checks')).flatMap((path) => {
    const place = placeOf(path)
    return place?.kind === 'check' ? [place.id] : []
  }))
  return checks.filter(({ id }) => !there.has(id))
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

function messageOf(added: readonly StoredRecord[], checks: readonly Check[]): string {
  const examples = [...new Set(added.map(({ place }) => place.example))].sort(byWord)
  const commits = [...new Set([...added.flatMap(({ record }) => record.observed?.code.commit ?? []), ...checks.map(({ commit }) => commit)])].sort(byWord)
  // Encoded, as in the paths: GitHub reads a message for people, issues and words that close or skip (A28).
  const few = examples.slice(0, 20).map((example) => `- ${encodeSegment(example)}\n`)
  const rows = checks.reduce((sum, each) => sum + each.rows.length, 0)
  const what = [...(added.length === 0 ? [] : [`${count(added.length, 'record')} of ${count(examples.length, 'example')}`]), ...(checks.length === 0 ? [] : [`${count(checks.length, 'check')} of ${count(rows, 'example')}`])]
  return `${what.join(', ')}\n\n${few.join('')}${commits.slice(0, 20).map((commit) => `Commit: ${commit}\n`).join('')}`
}

async function dry(data: NonNullable<World['data']>, decide: (now: DataSnapshot | null) => Promise<Result<DataChange | null>>): Promise<Result<{ commit: null; attempts: number }>> {
  const now = await data.snapshot()
  if (!now.ok) return now
  const change = await decide(now.value)
  return change.ok ? ok({ commit: null, attempts: 0 }) : change
}
