import type { Problem } from '../../core/problem.ts'
import type { ExampleData } from '../../site/site-data.ts'

/** What the data branch says of one example, as its page shows it. */
export type PastFacts = Pick<ExampleData, 'records' | 'recordCount' | 'series' | 'summary' | 'accepted' | 'quarantined' | 'expected'> & { readonly problems: readonly Problem[] }

export const NO_PAST: PastFacts = { records: [], recordCount: 0, series: [], accepted: [], quarantined: [], expected: {}, problems: [] }
