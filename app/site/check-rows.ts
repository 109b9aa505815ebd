/** What the checks said of each example, the newest first. */
import { byWord } from '../../core/report/order.ts'
import type { Check } from '../../core/history/check.ts'
import type { ExampleData } from '../../site/site-data.ts'

export type Rows = Pick<ExampleData, 'checks' | 'olderChecks'>

export const NO_ROWS: Rows = { checks: [], olderChecks: false }

const MOST = 60

/** By id; `today`: what a clock dates later is left out, as health does. `whole`: no check is older than these. */
export function checkRows(checks: readonly Check[], { today, whole }: { readonly today: string; readonly whole: boolean }): ReadonlyMap<string, Rows> {
  const found = new Map<string, { readonly checks: Rows['checks'][number][]; olderChecks: boolean }>()
  const known = checks.filter(({ at }) => at.slice(0, 10) <= today)
  // Another attempt of a run is the same check again: the last one counts.
  const attempts = new Map(known.toSorted((a, b) => byWord(a.at, b.at) || byWord(a.id, b.id)).map((check, index) => [check.run === null ? `${index}` : `run ${check.run} ${check.trigger}`, check]))
  const newestFirst = [...attempts.values()].sort((a, b) => byWord(b.at, a.at) || byWord(b.id, a.id))
  const firstMonth = newestFirst.at(-1)?.at.slice(0, 7)
  for (const { at, commit, trigger, rows } of newestFirst) {
    for (const [id, , , states, reason, ms] of rows) {
      const own = found.get(id) ?? { checks: [], olderChecks: false }
      found.set(id, own)
      // Whoever was there in the first month that was looked at may have been there before.
      if (own.checks.length === MOST || (!whole && at.slice(0, 7) === firstMonth)) own.olderChecks = true
      if (own.checks.length < MOST) own.checks.push({ at, commit: commit === '' ? null : commit, trigger, states, reason, ms })
    }
  }
  return found
}
