/**
 * Where the two sides did not take turns, builds of the past may still speak: T2 (specs: compare 5), with the head's builds for the last
 * three. One build more proves nothing: it is a suspect at most.
 */
import { confirm, CONFIRMING, WINDOW } from '../history/confirm.ts'
import { mannWhitneyEvidence } from './evidence.ts'
import { gateOf, tested, type Circumstances, type Judge, type Judgement } from './judgement.ts'
import { median } from '../benchmark/percentile.ts'

/** Fewer builds than this of the current segment say too little about what is usual: of 3 against 10 the smallest p is 1/286. */
const LEAST_SEGMENT = 10

/** null: the past says nothing either. */
export function judgeByHistory(...[{ metric }, { head }, circumstances]: Parameters<Judge>): Judgement | null {
  const segment = circumstances.segment.slice(-WINDOW)
  if (segment.length < LEAST_SEGMENT || head.length === 0) return null
  const builds = circumstances.unit === 'build' ? head : [median(head)]
  if (builds.length < CONFIRMING) return suspect(segment, builds, circumstances, metric.tolerance)
  const evidence = mannWhitneyEvidence(segment, builds, { direction: metric.direction, gate: gateOf(metric.tolerance, circumstances) })
  const said = tested(metric.direction, evidence, { base: segment, head: builds })
  return { ...said, reason: `${said.reason} Against ${segment.length} builds of the past.` }
}

function suspect(segment: readonly number[], builds: readonly number[], { noise }: Circumstances, floor: number): Judgement {
  const away = confirm([...segment, builds.at(-1)!], 'min', { floor }).verdict === 'suspect'
  const usual = `what ${segment.length} builds of the past moved by (±${(100 * Math.max(floor, 2 * noise.value)).toFixed(1)} %)`
  return { verdict: 'inconclusive', reason: away ? `Outside of ${usual}; one build proves nothing, three must agree.` : `One build beside ${segment.length} of the past: three must agree before it is a verdict.` }
}
