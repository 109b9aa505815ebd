/** What a run reported beside what its predictions say (A62). */
import type { Num } from '../schema/run-record.ts'

export interface Claim {
  readonly metric: string
  readonly score: string
  readonly reported: Num
  readonly recomputed: number
  readonly agrees: boolean
}

/** `names`: score → name under which the run reports it, where that is another. Scores that were not reported claim nothing. */
export function compareClaims(scores: Readonly<Record<string, number>>, reported: Readonly<Record<string, Num>>, names: Readonly<Record<string, string>>, tolerance: number | null): Claim[] {
  return Object.entries(scores).flatMap(([score, recomputed]) => {
    const metric = Object.hasOwn(names, score) ? (names[score] ?? score) : score
    if (!Object.hasOwn(reported, metric)) return []
    const claim = reported[metric]!
    const agrees = typeof claim === 'number' && Math.abs(claim - recomputed) <= (tolerance ?? 0) + slack(claim, recomputed, tolerance)
    return [{ metric, score, reported: claim, recomputed, agrees }]
  })
}

/**
 * Half a unit of the last digit that was written, but never more than half a percent: `0.89` may be 0.8915, and `1` must not be
 * 0.6. Below that, what single precision loses.
 */
function slack(claim: number, recomputed: number, tolerance: number | null): number {
  const size = Math.max(1, Math.abs(recomputed))
  const single = 1e-6 * size
  return tolerance !== null ? single : Math.max(single, Math.min(0.5 * 10 ** -decimals(claim), 0.005 * size) * (1 + 1e-9))
}

/** Digits behind the point of the shortest text that is this number. */
function decimals(value: number): number {
  const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? []
  return Math.max(0, digits.length - Number(exponent))
}
