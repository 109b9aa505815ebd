/** What is to be done about a proposal, from what is there. Pure, so that every order of events can be played through. */
import type { Mark } from './mark.ts'

/** A pull request of ours about the same matter. */
export interface Known {
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'merged' | 'closed'
  readonly title: string
  readonly body: string
  readonly mark: Mark
  /** Its branch, and what that is at. */
  readonly branch: string
  readonly tip: string
  /** Name of the branch it goes to. */
  readonly into: string
}

export interface Wanted {
  readonly by: Mark['by']['kind']
  /** Name of the branch it goes to. */
  readonly into: string
  /** When the trouble began that a policy speaks of, YYYY-MM-DD; null: it is no matter of time. */
  readonly since: string | null
  /** What is news only while it says something else than what a person said no to; left out: it is a trouble. */
  readonly news?: readonly string[]
}

export type Decision =
  /** There is none that is open. */
  | { readonly step: 'create' }
  /** One is open, and ours alone. */
  | { readonly step: 'renew'; readonly known: Known }
  /** A person pushed to it or leads it elsewhere: it is theirs now. */
  | { readonly step: 'leave'; readonly known: Known }
  /** A person said no to it; or yes, and the trouble is still the one that was answered. */
  | { readonly step: 'respect'; readonly known: Known }

/** `known` in any order. Who commands is not bound by an earlier no; the rules of the garden are. */
export function decideProposal(known: readonly Known[], { by, into, since, news }: Wanted): Decision {
  const [newest] = known.toSorted((a, b) => b.number - a.number)
  const open = known.filter(({ state }) => state === 'open').toSorted((a, b) => b.number - a.number)[0]
  if (open !== undefined) return isOursAlone(open, into) ? { step: 'renew', known: open } : { step: 'leave', known: open }
  if (by === 'policy' && newest?.state === 'merged' && since !== null && !isNewTrouble(newest.mark, since)) return { step: 'respect', known: newest }
  if (by === 'policy' && newest?.state === 'closed' && !newest.mark.withdrawn && !(news === undefined ? isNewTrouble(newest.mark, since) : isOtherNews(newest.mark, news))) return { step: 'respect', known: newest }
  return { step: 'create' }
}

/** Its branch is at a commit that we pushed: `was` is that before a push which a crash may have prevented. */
export const isOursAlone = ({ tip, mark, into }: Known, wanted: string): boolean => (tip === mark.commit || tip === mark.was) && into === wanted

/** It was well again in between. */
const isNewTrouble = ({ day }: Mark, since: string | null): boolean => since !== null && since > day

const isOtherNews = ({ evidence }: Mark, news: readonly string[]): boolean => evidence.length !== news.length || evidence.some((line, at) => line !== news[at])
