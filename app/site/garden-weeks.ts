/** The weeks of a garden: how it was, and what came and went as git tells it. */
import { turnover, type Moved } from '../../core/audit/turnover.ts'
import type { Example } from '../../core/garden/example.ts'
import { DAY_MS, type HealthInput } from '../../core/health/health-input.ts'
import { weeksOf } from '../../core/health/weeks.ts'
import type { Config } from '../../core/schema/config.ts'
import type { LogCommit } from '../../core/world.ts'
import type { Week } from '../../site/site-data.ts'

export function gardenWeeks(input: HealthInput, examples: readonly Example[], log: readonly LogCommit[] | null, { garden }: Pick<Config, 'garden'>): readonly Week[] {
  const begin = input.checks.reduce((first, { at }) => (at < first ? at : first), '9')
  const options = { folder: garden.folder, archiveFolder: garden.archive_folder }
  const graduates = examples.flatMap(({ path, graduatedTo }) => (graduatedTo === undefined ? [] : [{ path, date: graduatedTo.date }]))
  const flagged = examples.filter(({ archivedBy }) => archivedBy.length > 0).map(({ path }) => path)
  const whole = turnover(log ?? [], { ...options, sinceMs: Date.parse(begin === '9' ? input.today : begin.slice(0, 10)) - DAY_MS, graduated: graduates, flagged })
  const ids = new Map(examples.map(({ path, id }) => [path, id]))
  const addedAt = new Map(whole.added.flatMap(({ path, at }) => (ids.has(path) ? [[ids.get(path)!, at] as const] : [])))
  const weeks = weeksOf({ ...input, addedAt })
  const byWeek = Map.groupBy(log ?? [], ({ at }) => mondayOf(at))
  const left = Map.groupBy([...whole.archived, ...whole.graduated], ({ at }) => mondayOf(at))
  const counted = (moved: readonly Moved[]): number | null => (log === null ? null : new Set(moved.map(({ path }) => path)).size)
  return weeks.map((week): Week => {
    const own = turnover(byWeek.get(week.week) ?? [], { ...options, sinceMs: Number.NEGATIVE_INFINITY })
    const graduated = (left.get(week.week) ?? []).filter((each) => whole.graduated.includes(each))
    const archived = (left.get(week.week) ?? []).filter((each) => whole.archived.includes(each))
    return { week: week.week, green: week.green, yellow: week.yellow, red: week.red, added: counted(own.added), removed: counted([...own.removed, ...archived]), graduated: counted(graduated), firstRunHours: week.firstRunHours }
  })
}

/** YYYY-MM-DD, UTC. 1970-01-01 was a Thursday. */
const mondayOf = (ms: number): string => new Date((Math.floor((Math.floor(ms / DAY_MS) + 3) / 7) * 7 - 3) * DAY_MS).toISOString().slice(0, 10)
