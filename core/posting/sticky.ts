/** What is to be done about the one comment of a report, from what is there. Pure, so that every race can be played through. */
import type { IssueComment } from '../world/github.ts'
import { isOurs, type Identity } from './identity.ts'
import { isNewer, stampOf, textOf, type Stamp } from './stamp.ts'

export interface Sticky {
  readonly id: number
  readonly body: string
  readonly stamp: Stamp
}

export interface Wanted {
  readonly body: string
  readonly stamp: Stamp
  /** There is nothing to say: no comment is opened for it, and one that is there says so. */
  readonly quiet: boolean
}

export interface Decision {
  readonly step: { readonly kind: 'create' } | { readonly kind: 'update'; readonly id: number } | { readonly kind: 'keep'; readonly id: number | null; readonly why: 'quiet' | 'same' | 'newer' }
  /** Ours too many: of writers that all found none, each made one. */
  readonly remove: readonly number[]
}

/** Those of this report that we wrote, the oldest first. */
export function stickiesAmong(comments: readonly IssueComment[], key: string, us: Identity): Sticky[] {
  return comments
    .flatMap(({ id, body, author }) => {
      const stamp = isOurs(author, us) ? stampOf(body, key) : null
      return stamp === null ? [] : [{ id, body, stamp }]
    })
    .sort((a, b) => a.id - b.id)
}

/** The oldest stays: everyone who looks agrees which that is. It is edited only when people would see a difference. */
export function decide(stickies: readonly Sticky[], { body, stamp, quiet }: Wanted): Decision {
  const [kept, ...others] = stickies
  if (kept === undefined) return { step: quiet ? { kind: 'keep', id: null, why: 'quiet' } : { kind: 'create' }, remove: [] }
  const remove = others.map(({ id }) => id)
  if (isNewer(kept.stamp, stamp)) return { step: { kind: 'keep', id: kept.id, why: 'newer' }, remove }
  if (textOf(kept.body, kept.stamp) === textOf(body, stamp)) return { step: { kind: 'keep', id: kept.id, why: 'same' }, remove }
  return { step: { kind: 'update', id: kept.id }, remove }
}
