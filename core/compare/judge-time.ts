/** T1 (specs: compare 5): starts of both sides in turn on one machine. */
import { LEAST_RUNS } from '../benchmark/order.ts'
import { median } from '../benchmark/percentile.ts'
import { size } from './decide.ts'
import { mannWhitneyEvidence, type Evidence } from './evidence.ts'
import { judgeByHistory } from './judge-by-history.ts'
import { gateOf, tested, type Circumstances, type Judge, type Judgement } from './judgement.ts'
import { APART, tooFew } from './sides.ts'
import { stepOf } from './statistics/step-of.ts'

/**
 * One run a side shows nothing about a time, in either direction, whatever tolerance was set: the same commit was measured 1.62
 * times apart on shared runners, other machines differ by 14-34 % (specs: compare 0.7), and a median of 0.2 ms by 82 % on an idle one.
 */
export const judgeTime: Judge = (pair, values, circumstances) => {
  const { metric } = pair
  const { base, head } = values
  const apart = notInTurn(circumstances, Math.min(base.length, head.length))
  if (apart !== null) return judgeByHistory(pair, values, circumstances) ?? apart
  const evidence = mannWhitneyEvidence(base, head, { direction: metric.direction, gate: gateOf(metric.tolerance, circumstances) })
  const step = metric.class === 'time' ? relativeStep(base, head) : 0
  const said = tested(metric, rounded(evidence, step), { base, head }, circumstances.noise)
  return step < evidence.gate ? said : { ...said, reason: `${said.reason} Written in steps of ${size(step)} of the median.` }
}

/** Two times that were rounded lie up to a step further apart than they seem: 5 ms and 5 ms may be 4.6 and 5.4, and are not surely equal. */
function rounded(evidence: Evidence, step: number): Evidence {
  const { low, high } = evidence
  return low == null || high == null ? evidence : { ...evidence, low: low - step, high: high + step }
}

/** Over the median of the base; 0 where that is 0. */
export function relativeStep(base: readonly number[], head: readonly number[]): number {
  const level = Math.abs(median(base))
  return level > 0 ? stepOf([...base, ...head]) / level : 0
}

function notInTurn({ unit, paired }: Circumstances, n: number): Judgement | null {
  if (unit === 'run') return { verdict: 'inconclusive', reason: 'One run a side says nothing about a time.' }
  if (paired) return n < LEAST_RUNS ? { verdict: 'insufficient_data', reason: tooFew(n) } : null
  if (unit === 'build') return { verdict: 'inconclusive', reason: 'The two sides did not take turns on one machine, so the machine may have changed.' }
  return { verdict: n < LEAST_RUNS ? 'insufficient_data' : 'inconclusive', reason: APART }
}
