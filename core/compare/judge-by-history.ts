/**
 * Where the two sides did not take turns, builds of the past may still speak: T2 (specs: compare 5), with the head's builds for the last
 * three. One build more proves nothing: it is a suspect at most.
 */
import { CONFIRMING, suspectAt, WINDOW } from '../history/confirm.ts'
import { within } from './change.ts'
import { size } from './decide.ts'
import { mannWhitneyEvidence } from './evidence.ts'
import { gateOf, moved, tested, type Judge, type Judgement } from './judgement.ts'
import { median } from '../benchmark/percentile.ts'

/** Fewer builds than this of the current segment say too little about what is usual: of 3 against 10 the smallest p is 1/286. */
const LEAST_SEGMENT = 10

/** null: the past says nothing either. */
export function judgeByHistory(...[{ metric }, { base, head }, circumstances]: Parameters<Judge>): Judgement | null {
  const segment = circumstances.segment.slice(-WINDOW)
  if (segment.length < LEAST_SEGMENT || base.length === 0 || head.length === 0) return null
  const gate = gateOf(metric.tolerance, circumstances)
  const level = median(segment)
  // An older state, or a bad day of the machine that the head shares: the past would then be held against what nobody changed.
  if (!within(level, median(base), gate)) return { verdict: 'inconclusive', reason: `The base itself is not where ${segment.length} builds of the past are (${moved(level, median(base))}), so they say nothing about the head.` }
  const builds = circumstances.unit === 'build' ? head : [median(head)]
  if (builds.length < CONFIRMING) return suspect(segment, builds, metric.tolerance)
  const evidence = mannWhitneyEvidence(segment, builds, { direction: metric.direction, gate })
  const said = tested(metric, evidence, { base: segment, head: builds }, circumstances.noise)
  return { ...said, reason: `${said.reason} Against ${segment.length} builds of the past.` }
}

function suspect(segment: readonly number[], builds: readonly number[], floor: number): Judgement {
  const away = suspectAt([...segment, builds.at(-1)!], 0, segment.length + 1, { floor })
  return { verdict: 'inconclusive', reason: away !== null ? `Beyond all of ${segment.length} builds of the past, and by more than ±${size(away.gate)}; one build proves nothing, three must agree.` : `One build beside ${segment.length} of the past: three must agree before it is a verdict.` }
}
