import type { Report } from '../schema/report.ts'
import { byWord } from './order.ts'

type Trend = NonNullable<Report['trends']>[number]

/** Regressions on top; then by name, so that every machine writes the same bytes. */
export const orderTrends = (trends: readonly Trend[]): Trend[] =>
  trends.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind] || byWord(a.example, b.example) || byWord(a.preset, b.preset) || byWord(a.metric, b.metric) || byWord(JSON.stringify(a), JSON.stringify(b)))

const WEIGHT: Readonly<Record<Trend['kind'], number>> = { regression: 0, suspect: 1, improvement: 2, change_point: 3 }
