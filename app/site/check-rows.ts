/** What the checks said of each example, the newest first. */
import { byWord } from '../../core/report/order.ts'
import type { Check } from '../../core/history/check.ts'
import type { CheckShown } from '../../site/site-data.ts'

const MOST = 60

/** By id; `today`: what a clock dates later is left out, as health does. */
export function checkRows(checks: readonly Check[], today: string): ReadonlyMap<string, readonly CheckShown[]> {
  const found = new Map<string, CheckShown[]>()
  const known = checks.filter(({ at }) => at.slice(0, 10) <= today)
  // Another attempt of a run is the same check again: the last one counts.
  const attempts = new Map(known.toSorted((a, b) => byWord(a.at, b.at) || byWord(a.id, b.id)).map((check, index) => [check.run === null ? `${index}` : `run ${check.run} ${check.trigger}`, check]))
  for (const { at, commit, trigger, rows } of [...attempts.values()].sort((a, b) => byWord(b.at, a.at) || byWord(b.id, a.id))) {
    for (const [id, , , states, reason, ms] of rows) {
      const own = found.get(id)
      if (own === undefined) found.set(id, [{ at, commit: commit === '' ? null : commit, trigger, states, reason, ms }])
      else if (own.length < MOST) own.push({ at, commit: commit === '' ? null : commit, trigger, states, reason, ms })
    }
  }
  return found
}
