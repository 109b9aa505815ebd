/** What is known of the past of every example: the data branch, or this machine's own last report and records where there is no branch. */
import type { Check } from '../../core/history/check.ts'
import { ok, type Problem, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { DataSnapshot, World } from '../../core/world.ts'
import { lastSnapshot } from './last-snapshot.ts'
import type { Garden } from './load-garden.ts'
import { dataOf } from './load-history.ts'
import { checksOfRecords, localChecks } from './local-checks.ts'
import { readHealthData, type HealthData, type HealthWindow } from './read-health-data.ts'
import { readHistory } from './read-history.ts'

export interface Gathered extends HealthData {
  readonly source: Health['data']['source']
  /** Of the data branch; null: there is none. */
  readonly dataCommit: string | null
}

/** Of examples that no check lists, at most so many, and so many records of each. */
const MOST_WITHOUT = 1000
const NEWEST = 10

/** `garden` may still be on its way: git answers while it is read. */
export async function gatherHealth(world: World, config: Config, garden: Promise<Garden>, today: string): Promise<Result<Gathered>> {
  const data = dataOf(world, config)
  const found = data === null ? null : await lastSnapshot(data)
  // Whoever has no repository has no branch, and that is no news; what cannot be asked is told, and the page is made without it.
  const problems = found === null || found.ok ? (found?.value.problems ?? []) : found.problem.code === 'DATA.NO_REPOSITORY' ? [] : [found.problem]
  const snapshot = found?.ok === true ? found.value.snapshot : null
  if (snapshot === null) return ok(await fromHere(world, await garden, problems))
  const read = await gatherFrom(snapshot, await garden, { today, months: config.health.months })
  return ok({ ...read, problems: [...problems, ...read.problems], source: 'branch', dataCommit: snapshot.commit })
}

/** The same of one state of the branch. */
export async function gatherFrom(snapshot: DataSnapshot, garden: Garden, window: HealthWindow): Promise<HealthData> {
  const read = await readHealthData(snapshot, window)
  const older = await fromRecords(snapshot, garden, read.listed)
  return { ...read, checks: [...read.checks, ...older.checks], problems: [...read.problems, ...older.problems] }
}

async function fromHere(world: World, garden: Garden, problems: readonly Problem[]): Promise<Gathered> {
  const checks = await localChecks(world, garden.examples)
  return { checks, notices: [], usage: [], listed: new Set(), whole: true, problems, source: checks.length === 0 ? 'none' : 'local', dataCommit: null }
}

/** A branch that is older than checks, or an example that no check has come to: its records say when it was green. */
async function fromRecords(snapshot: DataSnapshot, garden: Garden, listed: ReadonlySet<string>): Promise<{ readonly checks: readonly Check[]; readonly problems: readonly Problem[] }> {
  const without = garden.examples.filter(({ id }) => !listed.has(id)).slice(0, MOST_WITHOUT)
  if (without.length === 0) return { checks: [], problems: [] }
  const stored = await readHistory(snapshot, without.map(({ id }) => id), { recordsPerExample: NEWEST })
  return { checks: checksOfRecords(without, stored.records.map(({ record }) => record)), problems: stored.problems }
}
