/** A candidate as the report says it. */
import { count, percent } from '../render/figures.ts'
import type { Report } from '../schema/report.ts'
import { levelsOf } from './confirm-levels.ts'
import type { Candidate } from './trends-candidate.ts'

export type Trend = NonNullable<Report['trends']>[number]

/** `adjusted`: its p after the family was corrected; null: it is no test. */
export function describe(candidate: Candidate, adjusted: number | null, today: string | undefined): Trend {
  const { series, kind, before, after, accepted } = candidate
  const { example, preset, metric, origin, hardware } = series.key
  const levels = levelsOf(before.map(({ value }) => value), after.map(({ value }) => value))
  const first = after[0]!
  return {
    example, preset, metric, origin,
    hardware: hardware === '' ? null : hardware,
    kind,
    before: levels.before, after: levels.after, change: levels.change, ...(series.unit === null ? {} : { unit: series.unit.slice(0, MAX_UNIT) }),
    builds: after.length,
    record: first.record, commit: first.commit, previousCommit: before.at(-1)?.commit ?? null,
    accepted: today !== undefined && accepted.some(({ until }) => until >= today),
    reason: reasonOf(candidate, adjusted),
  }
}

/** As the schema has it. */
const MAX_UNIT = 40

function reasonOf({ kind, before, after, gate, seconded }: Candidate, adjusted: number | null): string {
  const weighed = `${count(after.length, 'build')} after ${before.length}; less than ${share(gate)} would not count`
  if (kind === 'suspect') return `One build alone, beyond all ${before.length} before; less than ${share(gate)} would not count. It is decided when three builds have it.`
  if (seconded === null) return `Only seen by looking back over many builds: ${weighed}; p ${small(adjusted)} over all series.`
  return `${weighed}; p ${small(adjusted)} over all series. A second look over the history ${SECOND_LOOK[seconded]}.`
}

const SECOND_LOOK = { agrees: 'finds the change at the same build', differs: 'does not find it there', too_early: 'needs more builds' } as const

const share = (relative: number): string => percent(relative).replace(/^\+/, '')

const small = (p: number | null): string => (p === null || p >= 0.001 ? `${Number((p ?? 1).toPrecision(2))}` : 'below 0.001')
