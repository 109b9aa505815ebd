import type { RunRecord } from '../schema/run-record.ts'
import { heldUp } from './held-up.ts'

/** What the kept records of one example say; observed facts only. */
export interface RunSummary {
  readonly runs: number
  /** The newest run that ended well, of the presets that count as a check. */
  readonly lastGreen: { readonly date: string; readonly record: string; readonly preset: string | null; readonly tree: string | null } | null
  readonly last: { readonly date: string | null; readonly record: string; readonly state: RunRecord['status']['state'] } | null
  /** Per preset: the median wall time of the runs that ended well, build included where one was needed. */
  readonly expected: Readonly<Record<string, { readonly runMs: number; readonly buildMs: number | null; readonly runs: number }>>
}

const CHECKS: ReadonlySet<RunRecord['kind']> = new Set(['smoke', 'benchmark'])

/** Folds records, in any order, into what `list` and `info` show. */
export function summariseRuns(records: readonly RunRecord[]): RunSummary {
  const byTime = [...records].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1))
  const green = byTime.findLast((record) => heldUp(record) && CHECKS.has(record.kind) && record.observed !== null)
  const last = byTime.at(-1)
  return {
    runs: records.length,
    lastGreen: green === undefined ? null : { date: timeOf(green), record: green.id, preset: green.preset ?? null, tree: green.observed?.code.tree ?? null },
    last: last === undefined ? null : { date: timeOf(last) || null, record: last.id, state: last.status.state },
    expected: expectedTimes(byTime),
  }
}

const timeOf = (record: RunRecord): string => record.observed?.endedAt ?? record.observed?.startedAt ?? ''

function expectedTimes(records: readonly RunRecord[]): RunSummary['expected'] {
  const good = records.filter((record) => record.status.state === 'succeeded' && record.preset !== undefined && record.observed !== null)
  const byPreset = Map.groupBy(good, (record) => record.preset!)
  return Object.fromEntries(
    [...byPreset].map(([preset, runs]) => {
      const builds = runs.map((run) => run.observed?.phases['build']).filter((ms) => ms !== undefined)
      return [preset, { runMs: median(runs.map((run) => run.observed!.durationMs)), buildMs: builds.length === 0 ? null : median(builds), runs: runs.length }]
    }),
  )
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
