/** What a person may want to do about an example, each with its evidence and the command. Nothing here acts, and nothing frozen is proposed anything. */
import type { Notice } from '../history/notice.ts'
import { shellQuote } from '../export/shell-quote.ts'
import { plain } from '../render/plain.ts'
import { byWord, RUNGS } from '../report/order.ts'
import type { Health, Proposal } from '../schema/health.ts'
import { weekOf, type Course, type Failing } from './course.ts'
import { daysSince, type Rules } from './health-input.ts'
import { dayOf, judgeExample } from './judge-example.ts'
import { failedAt } from './outcome.ts'

export interface ProposalFacts {
  readonly courses: Iterable<Course>
  readonly notices: readonly Notice[]
  readonly rules: Rules
  readonly today: string
}

export function proposalsOf({ courses, notices, rules, today }: ProposalFacts): Omit<Health['proposals'], 'graduate'> {
  const all: Omit<Health['proposals'], 'graduate'> = { notice: [], archive: [], demote: [], promote: [] }
  const told = Map.groupBy(notices, ({ example }) => example)
  for (const course of courses) {
    const { health } = judgeExample(course, rules, today)
    if (health === 'green' && isDue(course, rules, today)) all.promote.push(promotion(course, rules))
    // What an incident froze has no failures that count, and is never red.
    if (health !== 'red' || course.failing === null) continue
    const notice = firstNotice(told.get(course.subject.id) ?? [], 'archive', course.failing, today)
    if (notice === null) all.notice.push(noticeOf(course, course.failing, rules))
    const passed = notice !== null && daysSince(notice.at, today) >= rules.grace_days
    if (passed) all.archive.push(archive(course, course.failing, notice, rules, today))
    else if (LOWER[course.subject.tier] !== undefined) all.demote.push(demotion(course, course.failing, rules, firstNotice(told.get(course.subject.id) ?? [], 'demotion', course.failing, today)))
  }
  return all
}

/** The first that was given about these very failures: one of an earlier trouble began another grace. None is of a day to come. */
function firstNotice(own: readonly Notice[], wanted: Notice['kind'], { since }: Failing, today: string): Notice | null {
  return own.filter(({ kind, at }) => kind === wanted && at >= since.at && dayOf(at) <= today).toSorted((a, b) => byWord(a.at, b.at) || byWord(a.said, b.said))[0] ?? null
}

function noticeOf({ subject: { id, path } }: Course, failing: Failing, rules: Rules): Proposal {
  return { example: id, path, why: 'it is red, and nobody told its owner', evidence: [failures(failing, rules)], command: `hortus health --notice ${wordFor(id)} --said "where you told the owner"` }
}

function archive({ subject: { id, path }, lastGreen }: Course, failing: Failing, notice: Notice, rules: Rules, today: string): Proposal {
  const since = dayOf(failing.since.at)
  return {
    example: id,
    path,
    why: `it is red, and its owner was told ${daysSince(notice.at, today)} days ago`,
    evidence: [
      failures(failing, rules),
      { what: 'days since the owner was told', value: daysSince(notice.at, today), limit: rules.grace_days, source: noticeWords(notice) },
      { what: 'last green', value: lastGreen === null ? 'never seen' : dayOf(lastGreen.check.at), limit: null, source: 'checks on the data branch' },
    ],
    command: `hortus archive ${wordFor(id)} --reason "red since ${since}: ${failing.scheduled} scheduled checks in a row failed at ${rungOf(failing)}"`,
  }
}

const noticeWords = ({ at, by, said }: Notice): string => `notice of ${dayOf(at)} by ${plain(by).slice(0, 100)}: ${plain(said).slice(0, 200)}`

const LOWER: Readonly<Partial<Record<Course['subject']['tier'], string>>> = { stable: 'beta', beta: 'experimental' }
const HIGHER: Readonly<Partial<Record<Course['subject']['tier'], string>>> = { experimental: 'beta', beta: 'stable' }

function demotion({ subject: { id, path, tier } }: Course, failing: Failing, rules: Rules, notice: Notice | null): Proposal {
  const told = notice === null ? [] : [{ what: 'the owner was told of it on', value: dayOf(notice.at), limit: null, source: noticeWords(notice) }]
  return { example: id, path, why: `it is red as ${tier}`, evidence: [failures(failing, rules), ...told], command: tierEdit(path, LOWER[tier]!) }
}

/** Long enough, and up to now: nothing is promoted for what it did last year. */
function isDue({ held, next }: Course, { promote_after_weeks: weeks }: Rules, today: string): boolean {
  return held !== null && next !== null && held.to - held.from + 1 >= weeks && weekOf(today) - held.to <= 1
}

function promotion({ subject: { id, path, tier }, held, next }: Course, { promote_after_weeks: limit }: Rules): Proposal {
  const weeks = held!.to - held!.from + 1
  const higher = HIGHER[tier]!
  return { example: id, path, why: `it has kept for ${weeks} weeks what ${higher} asks for`, evidence: [{ what: `weeks in a row with a scheduled check that reached ${RUNGS[next!]}, and none that failed`, value: weeks, limit, source: 'checks on the data branch' }], command: tierEdit(path, higher) }
}

const failures = (failing: Failing, { red_after: limit }: Rules): Proposal['evidence'][number] => ({ what: `scheduled checks in a row that failed at or below the required rung since ${dayOf(failing.since.at)}, the last at ${rungOf(failing)}`, value: failing.scheduled, limit, source: 'checks on the data branch' })
const rungOf = (failing: Failing): string => RUNGS[failedAt(failing.last.row[3])] ?? 'a rung'
const tierEdit = (path: string, tier: string): string => `write \`stability: ${tier}\` into ${plain(path === '.' ? 'example.yaml' : `${path}/example.yaml`)}`

/** One word of a command line, whatever an example is called. */
export const wordFor = (id: string): string => shellQuote(plain(id.startsWith('-') ? `./${id}` : id))
