/** Sets the runs that were just made beside earlier ones: of records that were given, of the merge base, else the newest before them. */
import { baseOfHead, type StateAt } from '../../core/compare/base-of-head.ts'
import { compareAll, type ComparisonInput } from '../../core/compare/compare-all.ts'
import { declarationsOf } from '../../core/compare/declarations-of.ts'
import { gate } from '../../core/compare/gate.ts'
import { counterpart, previousRecord } from '../../core/compare/previous-record.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Problem, Result } from '../../core/problem.ts'
import { readAnyRecord } from '../../core/record/ingest/read-any-record.ts'
import { RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import { encodeSegment } from '../../core/record/record-id.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Comparison, ExampleResult } from '../../core/schema/report.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { baseState, type BaseState } from './base-state.ts'
import { pastOf } from './past-of.ts'
import { readRecords } from './read-records.ts'

export interface PreviousOptions {
  /** A record or directory of records to compare with. */
  readonly baseRecords?: string
  /** A git reference: runs of the merge base with it come first. */
  readonly base?: string
  /** The data branch is asked for at its remote, as a job does; left out: as this clone last fetched it. */
  readonly fetch?: boolean
}

export interface Compared {
  readonly comparisons: readonly Comparison[]
  readonly problems: readonly Problem[]
  /** What could not be known of the past. It fails nothing. */
  readonly notices: readonly Problem[]
}

/** Runs of one example that are looked at, newest first: what lies further back says little about today. */
const NEWEST = 50

/** A run without an earlier one of the same fingerprint is not compared: a first run has nothing to be measured by. */
export async function compareWithPrevious(world: World, config: Config, examples: readonly Example[], results: readonly ExampleResult[], options: PreviousOptions = {}): Promise<Compared> {
  const given = options.baseRecords === undefined ? null : await readRecords(world, options.baseRecords)
  if (given?.ok === false) return { comparisons: [], problems: [given.problem], notices: [] }
  const made: Made[] = []
  for (const result of results) for (const head of await read(world, result.records)) made.push({ result, head, earlier: given === null ? await stored(world, result) : [] })
  const past = await pastOf(world, config, made.map(({ head }) => head), { fetch: options.fetch === true })
  const state = given !== null || options.base === undefined || made.length === 0 ? null : await baseState(world, options.base, made.map(({ result }) => result.path))
  const remembered = past.history.records.map(({ record }) => record)
  const chosen = made.map((each) => (given === null ? baseOf(each, remembered, state?.ok === true ? state.value : null) : { base: counterpart(each.head, given.value.records.map(({ record }) => record)), told: null }))
  const known = made.flatMap((each, at) => (chosen[at]!.base === null ? [] : [{ ...each, base: chosen[at]!.base, told: chosen[at]!.told }]))
  const inputs = known.map(({ result, head, base }): ComparisonInput => ({ base: [base], head: [head], declared: declarationsOf(examples.find(({ id }) => id === result.id), config) }))
  const { tolerance, runner } = config.compare
  const comparisons = compareAll(inputs, { tolerance, runner, ...past }).map((comparison, at) => ({ ...comparison, reason: sentences(comparison.reason, known[at]!.told) }))
  return { comparisons, problems: given?.value.problems ?? [], notices: [...(state?.ok === false ? [state.problem] : []), ...past.history.problems] }
}

interface Made {
  readonly result: ExampleResult
  readonly head: RunRecord
  /** Of the own store. */
  readonly earlier: readonly RunRecord[]
}

interface Chosen {
  readonly base: RunRecord | null
  /** Where the base comes from, when that is not what a reader would think. */
  readonly told: string | null
}

/** The own store first: it is the same machine. */
function baseOf({ result, head, earlier }: Made, remembered: readonly RunRecord[], state: BaseState | null): Chosen {
  const merged = state === null ? null : ofState(head, [...earlier, ...remembered], state.at(result.path))
  if (merged !== null) return { base: merged, told: null }
  const previous = previousRecord(head, earlier) ?? previousRecord(head, remembered)
  return { base: previous, told: state === null || previous === null ? null : `No run of the merge base (${state.mergeBase.slice(0, 12)}) is known: compared with the newest run before this one.` }
}

/** On another class of machine its quality still counts. What may not be compared at all is no base. */
function ofState(head: RunRecord, candidates: readonly RunRecord[], state: StateAt): RunRecord | null {
  const found = baseOfHead(head, candidates.map((record) => ({ record })), state, { sameState: true })?.units.at(-1)?.record
  return found === undefined || gate(found, head).closed !== null ? null : found
}

const sentences = (...parts: readonly (string | null)[]): string | null => parts.filter((part) => part !== null).join(' ') || null

/** The store's earlier runs of this example; the runs just made are not among them. */
async function stored(world: World, result: ExampleResult): Promise<readonly RunRecord[]> {
  const paths = (await world.output.list(`records/${encodeSegment(result.id)}`)).filter((path) => path.endsWith('.json') && !result.records.includes(path))
  return read(world, paths.slice(-NEWEST))
}

/** A record of the store that cannot be read is told in the log: it must not fail a check of today's code. */
async function read(world: World, paths: readonly string[]): Promise<readonly RunRecord[]> {
  const records: RunRecord[] = []
  for (const path of paths) {
    const file = await world.output.readText(path, { maxBytes: RECORD_MAX_BYTES })
    const record: Result<RunRecord, { readonly message: string }> = file.ok ? readAnyRecord(file.value.text, path) : file
    if (record.ok) records.push(record.value)
    else world.log.warn('A stored record was left out of the comparison.', { path, reason: record.problem.message })
  }
  return records
}
