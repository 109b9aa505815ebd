/** Green, yellow or red, and the sentence why. The rules, in their order, are those of docs/health.md. */
import type { CheckRow } from '../history/check.ts'
import { count } from '../render/figures.ts'
import { cut, plain } from '../render/plain.ts'
import { RUNGS } from '../report/order.ts'
import type { Course } from './course.ts'
import { daysSince, type Rules } from './health-input.ts'
import { failedAt } from './outcome.ts'

export interface Judged {
  readonly health: 'green' | 'yellow' | 'red'
  readonly why: string
}

export function judgeExample(course: Course, rules: Rules, today: string): Judged {
  const { failing, incident, last, lastGreen, required, subject } = course
  const rung = RUNGS[required]!
  if (failing !== null && failing.scheduled >= rules.red_after) return { health: 'red', why: `failed ${count(failing.scheduled, 'scheduled check')} in a row since ${dayOf(failing.since.at)}, ${failureOf(failing.last.row)}` }
  if (incident !== null) return yellow(`part of an incident since ${dayOf(incident.check.at)}: ${incident.members.size} examples began to fail in the same check, so nothing counts against it`)
  if (failing !== null) return yellow(`${partly(failing, rules.red_after)} since ${dayOf(failing.since.at)}, ${failureOf(failing.last.row)}`)
  if (subject.unreadable === true) return yellow('its descriptor cannot be read: `hortus validate` says why')
  if (last === null) return yellow('never checked')
  if (lastGreen === null) return yellow(`never seen to reach ${rung}: ${untried(last.row)}`)
  const days = daysSince(lastGreen.check.at, today)
  const limit = subject.tier === 'archived' ? Number.POSITIVE_INFINITY : rules.stale_days[subject.tier]
  if (days > limit) return yellow(`stale: reached ${rung} ${count(days, 'day')} ago, more than ${limit}${last === lastGreen ? '' : `; since then ${untried(last.row)}`}`)
  if (changedSince(course) === true) return yellow(`its files changed since it reached ${rung} on ${dayOf(lastGreen.check.at)}`)
  // Green is what its tier asks for; what failed above is said, so that nobody takes it for more.
  return { health: 'green', why: `reached ${rung} on ${dayOf(lastGreen.check.at)}${failedAt(last.row[3]) === -1 ? '' : `; above that it failed ${failureOf(last.row)}`}` }
}

const yellow = (why: string): Judged => ({ health: 'yellow', why })

/** null: nobody knows one of the trees. */
export function changedSince({ lastGreen, subject }: Course): boolean | null {
  const before = lastGreen?.row[1] ?? null
  return before === null || subject.tree === null ? null : before !== subject.tree
}

function partly({ scheduled, other }: NonNullable<Course['failing']>, needed: number): string {
  if (scheduled === 0) return `failed ${count(other, 'check')} outside of the schedule,`
  return `failed ${scheduled} of the ${needed} scheduled checks in a row that make it red,`
}

function failureOf(row: CheckRow): string {
  const reason = row[4]
  return `at ${RUNGS[failedAt(row[3])] ?? 'a rung'}${reason === null ? '' : `: ${brief(reason)}`}`
}

const untried = (row: CheckRow): string => (row[4] === null ? 'nobody tried' : `it could not be tried: ${brief(row[4])}`)
const brief = (reason: string): string => cut(plain(reason), 160)

export const dayOf = (at: string): string => at.slice(0, 10)
