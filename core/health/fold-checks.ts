/** All checks in the order of time, folded into one course for each example and the incidents that are not over. */
import type { Check } from '../history/check.ts'
import type { Tier } from '../garden/example.ts'
import { byWord } from '../report/order.ts'
import { fail, hold, weekOf, type Course, type Seen } from './course.ts'
import type { HealthInput, Rules, Subject } from './health-input.ts'
import { formerNames } from './former-names.ts'
import { incidentIn, isOver, joins, type Beginner, type Incident } from './incidents.ts'
import { numberOf, rememberOutcomes } from './outcome.ts'

export interface Folded {
  /** By id, in the order of ids; archived and graduated examples have none. */
  readonly courses: ReadonlyMap<string, Course>
  /** Those that are not over. */
  readonly incidents: readonly Incident[]
  /** That were looked at, in the order of time. */
  readonly checks: readonly Check[]
  /** Former id → the id of the example that moved since. */
  readonly names: ReadonlyMap<string, string>
}

type FoldInput = Pick<HealthInput, 'examples' | 'checks' | 'rules' | 'today'>

export function foldChecks(input: FoldInput): Folded {
  const strangers = new Map<string, Seen>()
  const folded = fold(input, new Map(), strangers, NOBODY)
  const names = formerNames(input.examples, folded.courses.values(), strangers)
  return names.size === 0 ? folded : fold(input, names, new Map(), NOBODY)
}

/**
 * The same without former names, and a look at the courses after every check: they go on, so whoever wants to keep something takes it out.
 */
export function foldAlong(input: FoldInput, after: (check: Check, courses: ReadonlyMap<string, Course>, next: Check | null) => void): Folded {
  return fold(input, new Map(), new Map(), after)
}

const NOBODY = (): void => undefined

/** `strangers`: gets the last row of each id that no judged example has. */
function fold({ examples, checks, rules, today }: FoldInput, names: ReadonlyMap<string, string>, strangers: Map<string, Seen>, after: Parameters<typeof foldAlong>[1]): Folded {
  const judged = examples.filter(({ tier, graduated }) => tier !== 'archived' && !graduated).toSorted((a, b) => byWord(a.id, b.id))
  const courses = new Map(judged.map((subject) => [subject.id, startOf(subject, rules)]))
  const called = new Map([...courses, ...[...names].flatMap(([former, id]) => (courses.has(id) ? [[former, courses.get(id)!] as const] : []))])
  const ordered = inOrder(checks, today)
  const outcomes = rememberOutcomes()
  let incidents: readonly Incident[] = []
  for (const [at, check] of ordered.entries()) {
    incidents = step(called, check, rules, outcomes, incidents, strangers)
    after(check, courses, ordered[at + 1] ?? null)
  }
  return { courses, incidents, checks: ordered, names }
}

const NEXT: Readonly<Record<Tier, 'stable' | 'beta' | null>> = { experimental: 'beta', beta: 'stable', stable: null, archived: null }

function startOf(subject: Subject, { required_rung: rungs }: Rules): Course {
  const next = NEXT[subject.tier]
  return { subject, required: subject.tier === 'archived' ? 0 : numberOf(rungs[subject.tier]), next: next === null ? null : numberOf(rungs[next]), word: null, failing: null, incident: null, lastGreen: null, first: null, last: null, written: 0, held: null }
}

/** Another attempt of a run is the same check again: the last one counts. None is of a day to come. */
function inOrder(checks: readonly Check[], today: string): readonly Check[] {
  const known = checks.filter(({ at }) => at.slice(0, 10) <= today).toSorted((a, b) => byWord(a.at, b.at) || byWord(a.id, b.id))
  const attempts = new Map(known.map((check, index) => [check.run === null ? `${index}` : `run ${check.run} ${check.trigger}`, check]))
  return [...attempts.values()].toSorted((a, b) => byWord(a.at, b.at) || byWord(a.id, b.id))
}

/** Gives the incidents that are not over after this check. */
function step(courses: ReadonlyMap<string, Course>, check: Check, rules: Rules, outcomeAt: ReturnType<typeof rememberOutcomes>, before: readonly Incident[], strangers: Map<string, Seen>): readonly Incident[] {
  const beginners: Beginner[] = []
  const failed: { readonly course: Course; readonly seen: Seen }[] = []
  const week = weekOf(check.at)
  let tried = 0
  for (const row of check.rows) {
    const course = courses.get(row[0])
    const seen = { check, row }
    if (course === undefined) {
      strangers.set(row[0], seen)
      continue
    }
    course.first ??= seen
    course.last = seen
    if (row[6] !== null && row[6] > course.written) course.written = row[6]
    const outcome = outcomeAt(row[3], course.required)
    if (outcome !== 'unknown') tried += 1
    if (outcome === 'passed') pass(course, seen)
    if (outcome === 'failed') {
      failed.push({ course, seen })
      if (course.word !== 'failed') beginners.push({ course, seen, wasGreen: course.word === 'passed' })
      course.word = 'failed'
    }
    if (course.next === null || check.trigger !== 'schedule') continue
    const further = outcomeAt(row[3], course.next)
    if (further !== 'unknown') course.held = hold(course.held, further, week)
  }
  const lasting = before.filter((incident) => !ended(incident))
  for (const beginner of beginners) freeze(beginner, lasting.find((incident) => joins(incident, beginner)))
  const begun = incidentIn(check, beginners.filter(({ course }) => course.incident === null), tried, rules)
  if (begun !== null) for (const course of begun.members) course.incident = begun
  for (const { course, seen } of failed) if (course.incident === null) course.failing = fail(course, seen)
  return begun === null ? lasting : [...lasting, begun]
}

function pass(course: Course, seen: Seen): void {
  course.word = 'passed'
  course.failing = null
  course.lastGreen = seen
  course.incident?.members.delete(course)
  course.incident = null
}

/** Who is left counts from this check on. */
function ended(incident: Incident): boolean {
  if (!isOver(incident)) return false
  for (const course of incident.members) course.incident = null
  return true
}

function freeze({ course }: Beginner, incident: Incident | undefined): void {
  if (incident === undefined) return
  incident.members.add(course)
  course.incident = incident
}
