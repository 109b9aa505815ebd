/** Sets the runs that a check has just made beside earlier ones: of a base directory when one is given, else of the own store. */
import { compareAll, type ComparisonInput } from '../../core/compare/compare-all.ts'
import { declarationsOf } from '../../core/compare/declarations-of.ts'
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
import { pastOf } from './past-of.ts'
import { readRecords } from './read-records.ts'

export interface Compared {
  readonly comparisons: readonly Comparison[]
  readonly problems: readonly Problem[]
}

/** Runs of one example that are looked at, newest first: what lies further back says little about today. */
const NEWEST = 50

/** A run without an earlier one of the same fingerprint is not compared: a first run has nothing to be measured by. */
export async function compareWithPrevious(world: World, config: Config, examples: readonly Example[], results: readonly ExampleResult[], baseRecords: string | null): Promise<Compared> {
  const given = baseRecords === null ? null : await readRecords(world, baseRecords)
  if (given?.ok === false) return { comparisons: [], problems: [given.problem] }
  const inputs: ComparisonInput[] = []
  for (const result of results) {
    const earlier = given === null ? await stored(world, result) : given.value.records.map((found) => found.record)
    const own = examples.find((example) => example.id === result.id)
    for (const head of await read(world, result.records)) {
      const base = given === null ? previousRecord(head, earlier) : counterpart(head, earlier)
      if (base !== null) inputs.push({ base: [base], head: [head], declared: declarationsOf(own, config) })
    }
  }
  const { tolerance, runner } = config.compare
  const past = await pastOf(world, config, inputs.flatMap(({ head }) => head))
  return { comparisons: compareAll(inputs, { tolerance, runner, ...past }), problems: given?.value.problems ?? [] }
}

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
