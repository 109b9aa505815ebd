import type { Report } from '../schema/report.ts'
import { count, measure, percent } from './figures.ts'

export type Trend = NonNullable<Report['trends']>[number]

/** What each kind is called: nothing unconfirmed sounds like a verdict. */
export const TREND_WORDS: Readonly<Record<Trend['kind'], string>> = { regression: 'confirmed regression', improvement: 'confirmed improvement', suspect: 'suspected by one build', change_point: 'change point' }

/** Both levels, and between which commits the change lies. Holds text that is not ours. */
export const trendFact = (trend: Trend): string =>
  `${trend.metric} of ${trend.preset}: ${measure(trend.before, trend.unit)} → ${measure(trend.after, trend.unit)}, ${percent(trend.change)} over ${count(trend.builds, 'build')}; first record ${trend.record}, commit ${trend.commit ?? 'unknown'}, last one before ${trend.previousCommit ?? 'unknown'}`

export const TREND_FIX = 'Look at the commits between the two, or let a person accept the change: `hortus accept`.'
