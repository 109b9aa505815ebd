/**
 * A finding for each thing, up to a limit; the rest is one finding. A dataset that was encoded again changes 50,000 files: that is
 * one mistake, and a report of 50,000 findings is none.
 */
import type { Finding } from '../../schema/report.ts'

export function atMost<T>(limit: number, things: readonly T[], one: (thing: T) => Finding, others: (first: T, rest: number) => Finding): Finding[] {
  if (things.length <= limit) return things.map(one)
  return [...things.slice(0, limit - 1).map(one), others(things[limit - 1]!, things.length - limit)]
}
