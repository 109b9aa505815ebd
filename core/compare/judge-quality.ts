import { varies, within } from './change.ts'
import { mannWhitneyEvidence } from './evidence.ts'
import { judgeItems } from './judge-items.ts'
import { byTolerance, tested, type Judge, type Judgement } from './judgement.ts'
import type { Metric } from './metric.ts'

/**
 * Single rows first, where both sides tell them (judge-items.ts).
 * The same code and seed give the same value, so where all runs of each side agree a difference is judged by the tolerance: 7 starts
 * with one seed are one measurement. Where they differ, runs are the units of a test, as seeds are (Bouthillier et al. 2021), unless
 * even the worst and the best pair of them lie within the tolerance.
 */
export const judgeQuality: Judge = ({ metric, base: a, head: b }, { base, head }, { noise }) => {
  const byRows = a.items === undefined || b.items === undefined || base.length > 1 || head.length > 1 ? null : judgeItems(metric, { base: a.items, head: b.items })
  if (byRows !== null) return byRows
  if (!varies(base) && !varies(head)) return toleranceRule(metric, base[0]!, head[0]!)
  if (alike(metric, base, head)) return { verdict: 'equivalent', reason: null }
  const learned = noise.builds >= 2 ? 2 * noise.value : 0
  const evidence = mannWhitneyEvidence(base, head, { direction: metric.direction, gate: Math.max(metric.tolerance, learned) })
  return tested(metric, evidence, { base, head }, noise)
}

function toleranceRule(metric: Metric, base: number, head: number): Judgement {
  return within(base, head, metric.tolerance) ? { verdict: 'equivalent', reason: null } : byTolerance(metric, base, head)
}

function alike({ tolerance }: Metric, base: readonly number[], head: readonly number[]): boolean {
  const ends = (values: readonly number[]): readonly number[] => [Math.min(...values), Math.max(...values)]
  return ends(base).every((a) => ends(head).every((b) => within(a, b, tolerance)))
}
