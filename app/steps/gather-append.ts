/** What lies beside a run and may become history: records and reports, each held to the rules of admission (A45). */
import type { Check } from '../../core/history/check.ts'
import { admitRecord } from '../../core/history/admission.ts'
import { placeOfRecord, type StoredRecord } from '../../core/history/layout-records.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import type { Report } from '../../core/schema/report.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { checksToAppend, type CheckOccasion } from './checks-to-append.ts'
import { readRecords } from './read-records.ts'
import { readReports } from './read-reports.ts'

export interface Chosen {
  readonly records: readonly StoredRecord[]
  readonly checks: readonly Check[]
}

/** `given`: records, reports, or directories of them; nothing: those of the output directory. `problems`: what was left out, and why. */
export async function gatherAppend(world: World, given: readonly string[], occasion: CheckOccasion): Promise<Result<Chosen & { readonly problems: readonly Problem[] }>> {
  const gathered = await gather(world, given)
  if (!gathered.ok) return gathered
  const chosen = await choose(world, gathered.value, occasion)
  return ok({ ...chosen, problems: [...gathered.value.problems, ...chosen.problems] })
}

interface Gathered {
  readonly records: readonly RunRecord[]
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
}

async function gather(world: World, given: readonly string[]): Promise<Result<Gathered>> {
  const paths = given.length === 0 ? [world.output.absolute('records')] : given
  const [found, { reports, problems }] = await Promise.all([Promise.all(paths.filter(isNoReport).map((path) => readRecords(world, path))), readReports(world, given.length === 0 ? [world.output.absolute('report.json')] : given)])
  const missing = found.find((each) => !each.ok)
  // Where no image built, a report is all there is.
  if (missing?.ok === false && given.length === 0 && reports.length > 0) return ok({ records: [], reports, problems })
  if (missing?.ok === false) return fail(given.length === 0 ? { ...missing.problem, next: 'Run something first (`hortus smoke`), or name a directory of records.' } : missing.problem)
  const all = found.flatMap((each) => (each.ok ? [each.value] : []))
  return ok({ records: all.flatMap(({ records }) => records.map(({ record }) => record)), reports, problems: [...all.flatMap((each) => each.problems), ...problems] })
}

const isNoReport = (path: string): boolean => !/(?:^|\/)report\.json$/.test(path)

async function choose(world: World, { records, reports }: Gathered, occasion: CheckOccasion): Promise<Chosen & { readonly problems: readonly Problem[] }> {
  const commits = [...new Set([...records.flatMap(({ observed }) => observed?.code.commit ?? []), ...reports.flatMap(({ repository }) => repository.commit ?? [])])]
  const head = await world.git.head()
  // A shallow clone knows of no history but its head.
  const inHistory = new Set([...((await world.git.inHistory(commits)) ?? []), ...(head === null ? [] : [head.commit])])
  const judged = records.map((record): Result<StoredRecord> => {
    const admitted = admitRecord(record, inHistory)
    const place = admitted.ok ? placeOfRecord(record) : admitted
    return place.ok ? ok({ place: place.value!, record }) : place
  })
  const stored = judged.flatMap((each) => (each.ok ? [each.value] : []))
  const { checks, problems } = await checksToAppend(world, reports, stored.map(({ record }) => record), inHistory, occasion)
  return { records: stored, checks, problems: [...judged.flatMap((each) => (each.ok ? [] : [each.problem])), ...problems] }
}
