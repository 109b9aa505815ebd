/**
 * Whether a word of a person is an approval, and whether it is still good (A37, A39): it is for one commit, one example and one run, after
 * what it costs was shown, for a day, and within limits. Who may at all is decided before (`mayDo`).
 */
import { unreachable } from '../problem.ts'

export const DAY_MS = 24 * 3_600_000
const HOUR_MS = 3_600_000

export interface Asked {
  /** Task of the command. */
  readonly key: string
  readonly by: number
  /** As the person wrote it. */
  readonly sha: string
  readonly example: string
  /** When it was written, milliseconds since 1970. */
  readonly at: number
}

/** What was shown: commit, example and cost. */
export interface Offer {
  readonly key: string
  readonly commit: string
  readonly example: string
  readonly at: number
}

export interface Approval {
  readonly key: string
  readonly by: number
  readonly issue: number
  readonly at: number
  /** What it was expected to take; null: nobody knew. */
  readonly minutes: number | null
}

export interface Limits {
  readonly person_hour: number
  readonly pull_day: number
  /** Minutes of machines a day that approvals may add up to; null: no limit. */
  readonly minutes_day: number | null
}

export interface Ground {
  readonly now: number
  readonly issue: number
  /** Head of the pull request now. */
  readonly head: string
  readonly open: boolean
  readonly offers: readonly Offer[]
  /** Of this repository. */
  readonly approvals: readonly Approval[]
  readonly limits: Limits
  /** What this one is expected to take, and at most. */
  readonly minutes: number | null
  readonly limit: number
}

export type Verdict =
  /** Nothing runs yet: what it costs is shown, and the line that approves it. */
  | { readonly kind: 'offer' }
  | { readonly kind: 'approved'; /** The job must have begun by then. */ readonly until: number }
  | { readonly kind: 'refused'; readonly why: Why }

export type Why = 'closed' | 'other_commit' | 'expired' | 'person_hour' | 'pull_day' | 'minutes_day'

/** The one command gives one verdict, however often its task is begun again. */
export function approve(asked: Asked, ground: Ground): Verdict {
  const { now, head, open, offers } = ground
  if (!open) return { kind: 'refused', why: 'closed' }
  if (asked.sha.length < 12 || !head.startsWith(asked.sha)) return { kind: 'refused', why: 'other_commit' }
  if (!offers.some((offer) => isFor(offer, asked, head))) return { kind: 'offer' }
  const until = asked.at + DAY_MS
  if (now >= until) return { kind: 'refused', why: 'expired' }
  const over = overLimit(asked, ground)
  return over === null ? { kind: 'approved', until } : { kind: 'refused', why: over }
}

/** Shown by an earlier command, for this commit and example, at most a day before. */
const isFor = (offer: Offer, { key, example, at }: Asked, head: string): boolean => offer.key !== key && offer.commit === head && offer.example === example && offer.at <= at && at - offer.at < DAY_MS

function overLimit({ key, by, at }: Asked, { issue, approvals, limits, minutes, limit }: Ground): Why | null {
  const others = approvals.filter((each) => each.key !== key && each.at <= at && at - each.at < DAY_MS)
  if (others.filter((each) => each.by === by && at - each.at < HOUR_MS).length >= limits.person_hour) return 'person_hour'
  if (others.filter((each) => each.issue === issue).length >= limits.pull_day) return 'pull_day'
  if (limits.minutes_day === null) return null
  const spent = others.reduce((sum, each) => sum + (each.minutes ?? limit), 0)
  return spent + (minutes ?? limit) > limits.minutes_day ? 'minutes_day' : null
}

export function whyWords(why: Why, { person_hour, pull_day, minutes_day }: Limits): string {
  switch (why) {
    case 'closed':
      return 'The pull request is not open.'
    case 'other_commit':
      return 'That is not the commit that the pull request is at, given with at least twelve digits.'
    case 'expired':
      return 'The approval is older than a day, and nothing had begun. Write it again.'
    case 'person_hour':
      return `You have approved ${person_hour} runs within an hour, which is the limit.`
    case 'pull_day':
      return `This pull request has had ${pull_day} runs within a day, which is the limit.`
    case 'minutes_day':
      return `All runs that were approved within a day may take ${minutes_day ?? 0} minutes together, and this one would go over it.`
    default:
      return unreachable(why)
  }
}
