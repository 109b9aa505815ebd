/**
 * Which `verification` claims are older than what they claim: files of the example that changed after the claimed day. Nobody is accused
 * of what cannot be known: a commit that touches many examples at once, and one that changed the descriptor too (a squashed pull request
 * brings what was verified together with the claim, days later), are told apart.
 */
import type { Example } from '../garden/example.ts'
import type { LogCommit } from '../world.ts'
import { fileRole } from './file-role.ts'
import { followExamples, type Touched } from './follow-examples.ts'

export interface StaleClaim {
  /** The day in the descriptor. */
  readonly claimed: string
  /** Newest first. */
  readonly changed: readonly ChangedSince[]
}

export interface ClaimSince extends StaleClaim {
  /** By commits that touched more than `bulkExamples` examples. */
  readonly bulk: readonly ChangedSince[]
  /** By commits that changed the descriptor as well: perhaps what was verified. */
  readonly together: readonly ChangedSince[]
}

export interface ChangedSince {
  readonly path: string
  readonly at: number
  readonly sha: string
  /** How it is built, or what it runs. */
  readonly role: 'environment' | 'code'
}

type Claiming = Pick<Example, 'id' | 'path' | 'verification'> & Partial<Pick<Example, 'graduatedTo'>>

/** As many examples a garden's own sweeps touch at least (specs: garden 6): 32 of 850 commits. */
export const BULK_EXAMPLES = 5

/** By id of the example; `changed` is never empty: what nothing speaks against is left out. */
export function staleClaims(examples: readonly Claiming[], log: readonly LogCommit[], options: { readonly bulkExamples?: number } = {}): ReadonlyMap<string, ClaimSince> {
  return new Map([...claimsSince(examples, log, options)].filter(([, { changed }]) => changed.length > 0))
}

/** Every claim that has a day and that no word beside it contradicts, with what happened since. */
export function claimsSince(examples: readonly Claiming[], log: readonly LogCommit[], { bulkExamples = BULK_EXAMPLES }: { readonly bulkExamples?: number } = {}): ReadonlyMap<string, ClaimSince> {
  const claims = new Map(examples.flatMap(({ id, verification: { date, claimsVerified }, graduatedTo }) => (date === null || !claimsVerified || graduatedTo !== undefined ? [] : [[id, { claimed: date, changed: [] as ChangedSince[], bulk: [] as ChangedSince[], together: [] as ChangedSince[] }] as const])))
  for (const touched of followExamples(examples, log)) {
    const [at, described] = [dayOf(touched.commit), describedBy(touched)]
    for (const { id, place, path, change } of touched.touches) {
      const [claim, role] = [claims.get(id), fileRole(place)]
      // A day is a day: what was committed on it may be what was looked at.
      if (claim === undefined || role === 'documentation' || change === 'moved' || at <= claim.claimed) continue
      const list = change === 'born' || described.has(id) ? claim.together : touched.examples > bulkExamples ? claim.bulk : claim.changed
      list.push({ path, at: touched.commit.at, sha: touched.commit.sha, role })
    }
  }
  return claims
}

/** In the committer's own time zone, as the claim is in that of its author; else that of UTC. */
export const dayOf = ({ at, day }: Pick<LogCommit, 'at' | 'day'>): string => day ?? (Math.abs(at) < LAST_DAY ? new Date(at).toISOString().slice(0, 10) : '')

/** Beyond it `Date` has no days. */
const LAST_DAY = 253_402_300_800_000

const describedBy = ({ touches }: Touched): ReadonlySet<string> => new Set(touches.filter(({ place, change }) => place === 'example.yaml' && change !== 'moved').map(({ id }) => id))
