import type { Report } from '../schema/report.ts'

export type Trend = NonNullable<Report['trends']>[number]

/** What each kind is called: nothing unconfirmed sounds like a verdict. */
export const TREND_WORDS: Readonly<Record<Trend['kind'], string>> = { regression: 'confirmed regression', improvement: 'confirmed improvement', suspect: 'suspected by one build', change_point: 'change point' }
