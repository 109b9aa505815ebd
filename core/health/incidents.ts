/**
 * Many examples that begin to fail in the same check have one cause outside of them: a base image, a package index, a network. Their
 * failures are frozen: they do not count, and nothing is proposed, until a check after which fewer of them fail.
 */
import type { Check } from '../history/check.ts'
import type { Rules } from './health-input.ts'
import { causeOf, type Cause } from './cause.ts'
import type { Course, Seen } from './course.ts'

export interface Incident {
  readonly check: Check
  readonly threshold: number
  /** Causes of those it began with, the most common first. */
  readonly causes: readonly string[]
  readonly members: Set<Course>
}

/** Who failed in a check and had not failed before, with what is known of why. */
export interface Beginner {
  readonly course: Course
  readonly seen: Seen
  /** Its last word was green; false: it was never known. */
  readonly wasGreen: boolean
}

/** null: none began. `tried`: examples that the check has a word about. */
export function incidentIn(check: Check, beginners: readonly Beginner[], tried: number, { incident: { share, min } }: Rules): Incident | null {
  const threshold = Math.max(min, Math.ceil(share * tried))
  if (beginners.length < threshold) return null
  const groups = [...Map.groupBy(beginners, ({ seen }) => causeIn(seen).text)].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
  const turned = beginners.filter(({ wasGreen }) => wasGreen)
  // Who fails at first sight may be new and bad: only a cause that names something makes an incident of them.
  const shared = groups.filter(([, own]) => own.length >= threshold && causeIn(own[0]!.seen).specific).flatMap(([, own]) => own)
  const members = new Set([...(turned.length >= threshold ? turned : []), ...shared].map(({ course }) => course))
  const causes = groups.filter(([, own]) => own.some(({ course }) => members.has(course))).map(([text]) => text)
  return members.size === 0 ? null : { check, threshold, causes, members }
}

export const causeIn = ({ row }: Seen): Cause => causeOf(row[0], row[3], row[4])

/** One that failed first a check later, for a reason that is one of the incident's. */
export const joins = (incident: Incident, { seen }: Beginner): boolean => incident.causes.includes(causeIn(seen).text)

/** Over: too few of them are left to be one. */
export const isOver = ({ members, threshold }: Incident): boolean => members.size < threshold
