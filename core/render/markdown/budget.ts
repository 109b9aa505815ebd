/** A comment has a limit (A31): whole parts are left out, the least important first; nothing is ever cut in the middle. */
import { size } from './md.ts'
import type { Md } from './md.ts'

/** Keeps parts from the front while they fit (with one separator byte each), and counts those left out. */
export function fit<T extends { readonly md: Md }>(parts: readonly T[], limit: number): { readonly kept: readonly T[]; readonly left: number } {
  let used = 0
  const kept: T[] = []
  for (const part of parts) {
    used += size(part.md) + 1
    if (used > limit) break
    kept.push(part)
  }
  return { kept, left: parts.length - kept.length }
}

/** The same for parts that are made while there is room, and may shrink to what is left of it. */
export function fitting(makers: readonly ((room: number) => Md)[], limit: number): { readonly kept: readonly Md[]; readonly left: number } {
  let used = 0
  const kept: Md[] = []
  for (const make of makers) {
    const part = make(limit - used)
    used += size(part) + 2
    if (used > limit) break
    kept.push(part)
  }
  return { kept, left: makers.length - kept.length }
}
