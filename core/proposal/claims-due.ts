/** Whose claim of verification may be dated anew: what a timer saw green, with the files that are there now, after the day that is claimed. */
import { contradicts } from '../garden/read-verification.ts'
import type { Example } from '../garden/example.ts'
import { DAY_MS, type Rules } from '../health/health-input.ts'
import { byWord } from '../report/order.ts'
import type { ExampleHealth } from '../schema/health.ts'
import type { Claim } from './edit-verification.ts'

export interface DueClaim extends Claim {
  readonly example: string
  readonly descriptor: string
  /** The day that it says now; null: none. */
  readonly claimed: string | null
}

/** A pull request that somebody reads to the end. */
const MOST_CLAIMS = 50

/** The oldest claims first, those of examples that claim nothing yet last. */
export function claimsDue(rows: readonly ExampleHealth[], examples: readonly Pick<Example, 'id' | 'descriptor' | 'tier' | 'archivedBy' | 'graduatedTo' | 'verification'>[], rules: Rules): readonly DueClaim[] {
  const seen = new Map(rows.map((row) => [row.id, row]))
  const due = examples.flatMap(({ id, descriptor, tier, archivedBy, graduatedTo, verification }): DueClaim[] => {
    const row = seen.get(id)
    const green = row?.lastGreen ?? null
    if (row === undefined || green === null || green.changed !== false || row.health !== 'green' || archivedBy.length > 0 || graduatedTo !== undefined || tier === 'archived') return []
    const day = green.at.slice(0, 10)
    if (contradicts(verification.status) || !isOld(verification.date, day, row, rules.stale_days[tier])) return []
    const at = green.commit === null ? '' : ` at commit ${green.commit.slice(0, 12)}`
    return [{ example: id, descriptor, claimed: verification.date, day, note: `Seen by Hortus to reach ${row.required ?? 'its rung'}${at}` }]
  })
  return due.toSorted((a, b) => byWord(a.claimed ?? '9999', b.claimed ?? '9999') || byWord(a.example, b.example)).slice(0, MOST_CLAIMS)
}

/** A day is not written anew each week: only where files changed since, or where it is older than what the tier calls stale. */
function isOld(claimed: string | null, day: string, { claim }: ExampleHealth, staleDays: number): boolean {
  if (claimed === null) return true
  return day > claimed && (claim !== null || (Date.parse(day) - Date.parse(claimed)) / DAY_MS > staleDays)
}
