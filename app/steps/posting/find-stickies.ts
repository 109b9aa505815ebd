/** Looks for our comments of a report on a pull request. */
import type { Identity } from '../../../core/posting/identity.ts'
import { stickiesAmong, type Sticky } from '../../../core/posting/sticky.ts'
import { ok } from '../../../core/problem.ts'
import type { Answer, GitHub, Page } from '../../../core/world/github.ts'

export interface Thread {
  readonly issue: number
  readonly key: string
  readonly us: Identity
}

/**
 * `first`: stops at the page where one is. It is made when a pull request is young, so that is the first page or, where Hortus
 * came late, the last; those are looked at first. `all`: every page, for when others may be writing too.
 */
export async function findStickies(github: GitHub, { issue, key, us }: Thread, how: 'first' | 'all'): Promise<Answer<readonly Sticky[]>> {
  // Bodies of strangers are not kept: 2,500 of them, the most that an issue takes, may have 164 million characters.
  const found: Sticky[] = []
  const ids = new Set<number>()
  let last = 1
  for (const seen = new Set<number>(); ; ) {
    const next = nextPage(seen, last, how)
    if (next === null) return ok(found.toSorted((a, b) => a.id - b.id))
    seen.add(next)
    const page = await github.comments(issue, next)
    if (!page.ok) return page
    // Pages move when somebody deletes a comment meanwhile: ours, met twice, would be one of ours too many.
    const fresh = page.value.items.filter(({ id }) => !ids.has(id))
    for (const { id } of fresh) ids.add(id)
    last = Math.min(MAX_PAGES, lastAfter(last, next, { ...page.value, items: fresh }))
    const stickies = stickiesAmong(fresh, key, us)
    found.push(...stickies)
    if (how === 'first' && stickies.length > 0) return ok(stickies)
  }
}

/** 30,000 comments. GitHub has no such pull request; pages without end would be a fault of a server. */
const MAX_PAGES = 300

/** A full page has another behind it, and one with nothing new ends the list, whatever is said. */
function lastAfter(last: number, number: number, { items, last: said }: Page<unknown>): number {
  if (items.length === 0) return Math.min(last, Math.max(1, number - 1))
  return Math.max(last, said, items.length === 100 ? number + 1 : 0)
}

function nextPage(seen: ReadonlySet<number>, last: number, how: 'first' | 'all'): number | null {
  const order = how === 'first' && seen.size < 2 ? [1, last] : []
  const rest = Array.from({ length: last }, (_, index) => index + 1)
  return [...order, ...rest].find((page) => !seen.has(page)) ?? null
}
