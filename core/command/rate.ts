/** How many commands one conversation takes in a while (A32): a list of moments, kept by whoever asks. */

export const RATE = { most: 6, withinMs: 10 * 60_000 } as const

export interface Given {
  /** Of the task: one that is tried again is counted once. */
  readonly key: string
  readonly at: number
}

export type Rated = { readonly ok: true; readonly given: readonly Given[] } | { readonly ok: false; readonly until: number }

export function withinRate(given: readonly Given[], next: Given): Rated {
  const near = given.filter(({ at }) => Math.abs(next.at - at) < RATE.withinMs).toSorted((a, b) => a.at - b.at)
  if (near.some(({ key }) => key === next.key)) return { ok: true, given: near }
  // One that comes late makes nothing forgotten of what was written after it.
  const recent = near.filter(({ at }) => at <= next.at)
  const first = recent[recent.length - RATE.most]
  return first === undefined ? { ok: true, given: [...near, next] } : { ok: false, until: first.at + RATE.withinMs }
}
