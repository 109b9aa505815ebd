/** The checks that reports make together with the records beside them, as far as they may become history. */
import { TRIGGERS, type Check, type Trigger } from '../../core/history/check.ts'
import { checksOfReports } from '../../core/history/checks-of-reports.ts'
import type { Problem } from '../../core/problem.ts'
import type { Report } from '../../core/schema/report.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'

export interface CheckOccasion {
  /** What triggered the workflow; null: a person types on a machine. */
  readonly event: string | null
  readonly run?: string | null
}

export interface FoundChecks {
  readonly checks: readonly Check[]
  readonly problems: readonly Problem[]
}

/** `records`: those that may become history. `inHistory`: commits that the default branch holds. */
export async function checksToAppend(world: Pick<World, 'git' | 'clock'>, reports: readonly Report[], records: readonly RunRecord[], inHistory: ReadonlySet<string>, { event, run = null }: CheckOccasion): Promise<FoundChecks> {
  const byCommit = Map.groupBy(reports, ({ repository }) => repository.commit ?? '')
  const known = [...byCommit].filter(([commit]) => inHistory.has(commit))
  const trees = new Map(await Promise.all(known.map(async ([commit, own]) => [commit, await world.git.trees(commit, own.flatMap(({ examples }) => examples.map(({ path }) => path)))] as const)))
  const runs = new Map(records.map((record) => [`${record.example?.id} ${record.id}`, factsOf(record)]))
  return checksOfReports(reports, {
    trigger: triggerOf(event),
    run,
    now: world.clock.now().toISOString(),
    inHistory,
    runOf: (example, record) => runs.get(`${example} ${record}`) ?? null,
    treeOf: (commit, path) => trees.get(commit)?.get(path) ?? null,
  })
}

/** Only the runner is believed about it. An event that nobody foresaw counts as little as a person's. */
const triggerOf = (event: string | null): Trigger => TRIGGERS.find((each) => each === event) ?? 'manual'

/** What the harness measured itself: size of what the run wrote, not of what it says that it wrote. */
export function factsOf(record: RunRecord): { readonly endedAt: string | null; readonly bytes: number | null } {
  const { observed, reported, system } = record
  if (observed === null || system !== 'hortus') return { endedAt: null, bytes: null }
  const sizes = (reported.outputs ?? []).flatMap(({ bytes }) => (typeof bytes === 'number' && bytes >= 0 ? [bytes] : []))
  const sum = sizes.reduce((total, each) => total + each, 0)
  return { endedAt: observed.endedAt !== null && observed.endedAt.endsWith('Z') ? observed.endedAt : null, bytes: sizes.length === 0 || !Number.isSafeInteger(sum) ? null : sum }
}
