/** The six figures of a garden: each with formula, window, source and target, and null where nobody knows. */
import type { Check, CheckRow } from '../history/check.ts'
import type { Usage } from '../history/usage.ts'
import { median, sorted } from '../benchmark/percentile.ts'
import { count } from '../render/figures.ts'
import { plain } from '../render/plain.ts'
import { byWord } from '../report/order.ts'
import type { Kpi } from '../schema/health.ts'
import { daysSince, QUARTER_DAYS, type GitFacts, type Subject } from './health-input.ts'
import { numberOf, outcomeAt } from './outcome.ts'

export interface KpiInput {
  readonly today: string
  readonly examples: readonly Subject[]
  /** In the order of time. */
  readonly checks: readonly Check[]
  readonly usage: readonly Usage[]
  readonly git: GitFacts | undefined
}

export function kpisOf(input: KpiInput): Kpi[] {
  const rows = weeklyRows(input)
  return [firstExperiment(input, rows), greenShare(rows), copyOuts(input), returningUsers(input), removed(input), graduated(input)].map((kpi) => ({ ...kpi, met: isMet(kpi) }))
}

type Unjudged = Omit<Kpi, 'met'>

/** What each figure is, whatever it comes to: docs/health.md shows the same table. */
export const KPIS = {
  first_experiment: { id: 'first_experiment', title: 'median to first experiment', unit: 'minutes', target: { min: null, max: 5, strict: true }, formula: 'median of firstExperimentMinutes; without them, median over examples of the time of all rungs in the last scheduled check that passed the smoke', window: 'the newest month of usage that is over; without it, the last 7 days', source: 'usage/<yyyy-mm>.json, else the scheduled checks' },
  green_share: { id: 'green_share', title: 'green share of the weekly smoke', unit: 'share', target: { min: 0.9, max: null, strict: true }, formula: 'examples whose last scheduled check passed the smoke ÷ those of which it passed or failed by their own fault', window: 'the last 7 days', source: 'scheduled checks' },
  copy_outs: { id: 'copy_outs', title: 'copy-outs a month', unit: 'count', target: null, formula: 'sum of copyOuts', window: 'the newest month of usage that is over', source: 'usage/<yyyy-mm>.json' },
  returning_users: { id: 'returning_users', title: 'returning users a month', unit: 'count', target: null, formula: 'people who used two or more different examples (returningUsers)', window: 'the newest month of usage that is over', source: 'usage/<yyyy-mm>.json' },
  removed: { id: 'removed', title: 'removed a quarter', unit: 'share', target: { min: 0.2, max: 0.3, strict: false }, formula: '(removed + archived + graduated) ÷ examples at the begin', window: `the last ${QUARTER_DAYS} days, by the times of commits`, source: 'history of git' },
  graduated: { id: 'graduated', title: 'graduated a quarter', unit: 'count', target: { min: 2, max: 3, strict: false }, formula: 'examples that became a pointer to a repository of their own', window: `the last ${QUARTER_DAYS} days`, source: 'history of git, and graduated_to' },
} as const satisfies Record<Kpi['id'], Omit<Unjudged, 'value' | 'detail'>>

const valued = (kpi: (typeof KPIS)[keyof typeof KPIS], value: number | null, detail: string): Unjudged => ({ ...kpi, value, detail })

function isMet({ value, target }: Unjudged): boolean | null {
  if (value === null || target === null) return null
  const above = target.min === null || (target.strict === true ? value > target.min : value >= target.min)
  return above && (target.max === null || (target.strict === true ? value < target.max : value <= target.max))
}

const SMOKED = numberOf('smoked')
const WEEK_DAYS = 7

/** The last row of each judged example in the scheduled checks of the last seven days. */
function weeklyRows({ checks, examples, today }: KpiInput): readonly CheckRow[] {
  const judged = new Set(kept(examples).map(({ id }) => id))
  const week = checks.filter(({ trigger, at }) => trigger === 'schedule' && daysSince(at, today) < WEEK_DAYS)
  return [...new Map(week.flatMap(({ rows }) => rows.filter(([id]) => judged.has(id)).map((row) => [row[0], row] as const))).values()]
}

const kept = (examples: readonly Subject[]): readonly Subject[] => examples.filter(({ tier, graduated: gone }) => tier !== 'archived' && !gone)

function greenShare(rows: readonly CheckRow[]): Unjudged {
  const outcomes = rows.map(([, , , states]) => outcomeAt(states, SMOKED))
  const passed = outcomes.filter((each) => each === 'passed').length
  const tried = outcomes.filter((each) => each !== 'unknown').length
  const left = outcomes.length - tried
  if (tried === 0) return valued(KPIS.green_share, null, outcomes.length === 0 ? 'no scheduled check in the last 7 days' : `none of ${count(outcomes.length, 'example')} could be tried`)
  return valued(KPIS.green_share, passed / tried, `${passed} of ${tried} that were tried${left === 0 ? '' : `; ${left} could not be tried`}`)
}

function firstExperiment(input: KpiInput, rows: readonly CheckRow[]): Unjudged {
  const counted = lastUsage(input)
  const minutes = counted?.firstExperimentMinutes ?? []
  if (counted !== null && minutes.length > 0) return valued(KPIS.first_experiment, median(sorted(minutes)), `${count(minutes.length, 'newcomer')} in ${counted.month}, counted by ${plain(counted.source)}`)
  const times = rows.flatMap(([, , , states, , ms]) => (ms !== null && outcomeAt(states, SMOKED) === 'passed' ? [ms / 60_000] : []))
  return times.length === 0 ? valued(KPIS.first_experiment, null, 'no usage file says it, and no smoke passed in a scheduled check of the last 7 days') : valued(KPIS.first_experiment, median(sorted(times)), `of ${count(times.length, 'example')}, as long as a runner took to build and run them`)
}

/** The newest of a month that is over. */
function lastUsage({ usage, today }: KpiInput): Usage | null {
  return usage.filter(({ month }) => month < today.slice(0, 7)).toSorted((a, b) => byWord(a.month, b.month)).at(-1) ?? null
}

const NO_USAGE = 'no usage file of a month that is over'

function copyOuts(input: KpiInput): Unjudged {
  const counted = lastUsage(input)
  const numbers = (counted?.examples ?? []).flatMap(({ copyOuts: each }) => each ?? [])
  return counted === null || numbers.length === 0 ? valued(KPIS.copy_outs, null, counted === null ? NO_USAGE : `usage of ${counted.month} counts none`) : valued(KPIS.copy_outs, numbers.reduce((sum, each) => sum + each, 0), `of ${count(numbers.length, 'example')} in ${counted.month}, counted by ${plain(counted.source)}`)
}

function returningUsers(input: KpiInput): Unjudged {
  const counted = lastUsage(input)
  return counted?.returningUsers === undefined ? valued(KPIS.returning_users, null, counted === null ? NO_USAGE : `usage of ${counted.month} does not count them`) : valued(KPIS.returning_users, counted.returningUsers, `in ${counted.month}, counted by ${plain(counted.source)}`)
}

const NO_GIT = 'the history of git is not here'

function removed({ git, examples }: KpiInput): Unjudged {
  if (git === undefined) return valued(KPIS.removed, null, NO_GIT)
  const { added, removed: gone, archived, graduated: away } = git.turnover
  const left = gone.length + archived.length + away.length
  const before = kept(examples).length - added.length + left
  const numbers = `${gone.length} removed, ${archived.length} archived, ${away.length} graduated, ${added.length} added; ${Math.max(0, before)} at the begin`
  return valued(KPIS.removed, before <= 0 ? null : left / before, numbers)
}

function graduated({ git }: KpiInput): Unjudged {
  const away = git?.turnover.graduated
  return away === undefined ? valued(KPIS.graduated, null, NO_GIT) : valued(KPIS.graduated, away.length, away.length === 0 ? 'none' : away.map(({ path }) => plain(path)).sort(byWord).slice(0, 5).join(', '))
}
