/**
 * How the garden was in each week that a timer looked at it: every example judged at the week's end by the same rules as today's health.
 * What left the garden since counts for as long as it was there, so a removed red example does not make the past greener.
 */
import { median, sorted } from '../benchmark/percentile.ts'
import type { Check } from '../history/check.ts'
import { weekOf, type Course } from './course.ts'
import { foldAlong } from './fold-checks.ts'
import { DAY_MS, type HealthInput, type Subject } from './health-input.ts'
import { judgeExample } from './judge-example.ts'

export interface GardenWeek {
  /** Monday, YYYY-MM-DD. */
  readonly week: string
  /** Of the examples that a check had listed by then. */
  readonly green: number
  readonly yellow: number
  readonly red: number
  /** Median from the commit that brought an example to its first green check, hours, over those that had it in that week; null: none had. */
  readonly firstRunHours: number | null
}

export interface WeeksInput extends Pick<HealthInput, 'today' | 'rules' | 'examples' | 'checks'> {
  /** Id → when its descriptor was first committed, milliseconds since 1970; one that is not here is not known. */
  readonly addedAt: ReadonlyMap<string, number>
}

/** Oldest first. */
export function weeksOf({ today, rules, examples, checks, addedAt }: WeeksInput): readonly GardenWeek[] {
  const { subjects, until } = everybody(examples, checks)
  const since = checks.reduce((first, { at }) => Math.min(first, Date.parse(at)), Number.POSITIVE_INFINITY)
  const timed = new Set(checks.filter(({ trigger }) => trigger === 'schedule').map(({ at }) => weekOf(at)))
  const seenGreen = new Set<string>()
  const hours = new Map<number, number[]>()
  const weeks: GardenWeek[] = []
  foldAlong({ today, rules, examples: subjects, checks }, (check, courses, next) => {
    const week = weekOf(check.at)
    for (const [id, { lastGreen }] of courses) {
      if (lastGreen?.check !== check || seenGreen.has(id)) continue
      seenGreen.add(id)
      const added = addedAt.get(id)
      // What is older than the first check was green before anybody looked.
      if (added !== undefined && added >= since && Date.parse(check.at) >= added) hours.set(week, [...(hours.get(week) ?? []), (Date.parse(check.at) - added) / HOUR_MS])
    }
    if ((next !== null && weekOf(next.at) === week) || !timed.has(week)) return
    const own = hours.get(week) ?? []
    weeks.push({ week: dayAt(week), ...judged(courses, week, { today, rules, until }), firstRunHours: own.length === 0 ? null : median(sorted(own)) })
  })
  return weeks
}

const HOUR_MS = 3_600_000

/** Monday of a week, as `weekOf` counts them: 1970-01-01 was a Thursday. */
const dayAt = (week: number): string => new Date((week * 7 - 3) * DAY_MS).toISOString().slice(0, 10)

/** Who is there, and who was: until which week. The tree of today says nothing about a week ago. */
function everybody(examples: readonly Subject[], checks: readonly Check[]): { readonly subjects: readonly Subject[]; readonly until: ReadonlyMap<string, number> } {
  const here = new Map(examples.filter(({ tier, graduated }) => tier !== 'archived' && !graduated).map((subject) => [subject.id, { ...subject, tree: null }]))
  const until = new Map<string, number>()
  const gone = new Map<string, Subject>()
  for (const { at, rows } of checks) {
    const week = weekOf(at)
    for (const [id, , tier] of rows) {
      if (here.has(id) || tier === 'archived' || week < (until.get(id) ?? Number.NEGATIVE_INFINITY)) continue
      until.set(id, week)
      gone.set(id, { id, path: id, tier, graduated: false, product: false, tree: null })
    }
  }
  return { subjects: [...here.values(), ...gone.values()], until }
}

function judged(courses: ReadonlyMap<string, Course>, week: number, { today, rules, until }: Pick<WeeksInput, 'today' | 'rules'> & { readonly until: ReadonlyMap<string, number> }): Pick<GardenWeek, 'green' | 'yellow' | 'red'> {
  const sunday = new Date((week * 7 + 3) * DAY_MS).toISOString().slice(0, 10)
  const day = sunday < today ? sunday : today
  const counts = { green: 0, yellow: 0, red: 0 }
  for (const course of courses.values()) {
    if (course.last !== null && week <= (until.get(course.subject.id) ?? Number.POSITIVE_INFINITY)) counts[judgeExample(course, rules, day).health] += 1
  }
  return counts
}
