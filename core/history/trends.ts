/** What the histories of a default branch show, for its report: confirmed changes, suspects, and what only a second look sees. */
import { benjaminiHochberg } from '../compare/statistics/benjamini-hochberg.ts'
import { orderTrends } from '../report/order-trends.ts'
import { acceptedFor } from './segments-accepted.ts'
import { segmentsOf } from './segments.ts'
import type { AcceptedChange, Series } from './series.ts'
import { lookBack, type Candidate } from './trends-candidate.ts'
import { describe, type Trend } from './trends-describe.ts'

export interface TrendOptions {
  readonly accepted: readonly AcceptedChange[]
  /** Which way is better; null: nobody declared it, and a change is a change point, never a verdict. */
  readonly direction: (series: Series) => 'min' | 'max' | null
  /** Relative: smaller changes are never told. Left out: 3 %. */
  readonly floor?: (series: Series) => number
  /** YYYY-MM-DD, against which accepted changes run out. Left out: none of them excuses anything. */
  readonly today?: string
  /** How often a report without any change may tell of one. Default 0.10: half for the worse, half for the better. */
  readonly q?: number
}

export type { Trend } from './trends-describe.ts'

/**
 * At most one trend a series, about its last segment only: older changes were told when they were new. What counts as confirmed is
 * corrected over all series given (Benjamini and Hochberg), regressions and improvements as families of their own, so give
 * all series of the report at once. The order of the input says nothing.
 */
export function trendsOf(series: readonly Series[], options: TrendOptions): readonly Trend[] {
  const { q = 0.1 } = options
  const candidates = series.flatMap((each) => candidateOf(each, series.length, { ...options, q }) ?? [])
  const significant = FAMILIES.flatMap((family) => {
    const members = candidates.filter((candidate) => family(candidate))
    const others = Array.from({ length: series.length - members.length }, () => 1)
    const adjusted = benjaminiHochberg([...members.map(({ p }) => p), ...others])
    return members.flatMap((candidate, at) => (adjusted[at]! <= q / 2 ? [describe(candidate, adjusted[at]!, options.today)] : []))
  })
  const suspects = candidates.filter(({ kind }) => kind === 'suspect').map((candidate) => describe(candidate, null, options.today))
  return orderTrends([...significant, ...suspects])
}

const FAMILIES: readonly ((candidate: Candidate) => boolean)[] = [({ kind }) => kind === 'regression', ({ kind }) => kind === 'improvement', ({ kind }) => kind === 'change_point']

function candidateOf(series: Series, family: number, options: TrendOptions & { readonly q: number }): Candidate | null {
  const floor = options.floor?.(series)
  const confirm = { family: Math.min(family, MOST_ASKED), q: options.q / 2, ...(floor === undefined ? {} : { floor }) }
  return lookBack(series, segmentsOf(series.points, acceptedFor(series.key, options.accepted), confirm), options.direction(series), confirm)
}

/**
 * Three builds can show no more than 1 / 12,341, too little for a family of 1,000: a larger family divides its history as 24 would,
 * and what that shows is told when the builds since have carried it through the correction over all.
 */
const MOST_ASKED = 24
