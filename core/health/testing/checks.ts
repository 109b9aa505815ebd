/** For tests: checks of a day, rows in few words. */
import type { Check, CheckRow, Trigger } from '../../history/check.ts'
import type { Tier } from '../../garden/example.ts'
import { DAY_MS, type HealthInput, type Rules, type Subject } from '../health-input.ts'

export const RULES: Rules = {
  months: 12,
  required_rung: { stable: 'smoked', beta: 'built', experimental: 'contracted' },
  stale_days: { stable: 30, beta: 60, experimental: 120 },
  red_after: 3,
  grace_days: 14,
  incident: { share: 0.1, min: 5 },
  promote_after_weeks: 8,
  graduate: { external_users: 3, artifact_mb: 500, breaking_changes: 2, bulk_examples: 5 },
}

export const PASSED = 'pppppn'
export const FAILED = 'ppppfn'
export const SKIPPED = 'pppnsn'
export const MACHINE = 'pppnmn'

/** 2026-11-30 is a Monday. */
export const TODAY = '2026-11-30'
const START = Date.parse('2026-01-05T03:17:00.000Z')

export const subject = (id: string, more: Partial<Subject> = {}): Subject => ({ id, path: `examples/${id}`, tier: 'stable', graduated: false, product: false, tree: null, ...more })

/** `day`: days after 2026-01-05, a Monday. */
export function check(day: number, rows: Readonly<Record<string, string>>, more: { readonly trigger?: Trigger; readonly run?: string; readonly reason?: string; readonly tier?: Tier; readonly tree?: string; readonly bytes?: number; readonly ms?: number } = {}): Check {
  const at = new Date(START + day * DAY_MS).toISOString()
  const made = Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, states]): CheckRow => [id, more.tree ?? null, more.tier ?? 'stable', states, states === PASSED ? null : (more.reason ?? 'exited with code 1'), more.ms ?? null, more.bytes ?? null])
  return { id: `${day}-${more.trigger ?? 'schedule'}-${more.run ?? ''}`, at, commit: 'c'.repeat(40), trigger: more.trigger ?? 'schedule', run: more.run ?? null, rows: made }
}

/** Today is the day of the last check unless told otherwise. */
export function input(checks: readonly Check[], examples: readonly Subject[], more: Partial<HealthInput> = {}): HealthInput {
  const last = checks.map(({ at }) => at).sort().at(-1)?.slice(0, 10) ?? TODAY
  return { today: last, rules: RULES, examples, checks, ...more }
}
