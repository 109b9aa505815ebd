/** What is said of one metric, and the words that several judges share. */
import { percent } from '../render/figures.ts'
import { relativeChange } from './change.ts'
import { decide, size } from './decide.ts'
import type { Evidence } from './evidence.ts'
import type { Metric, Value, Verdict } from './metric.ts'
import type { Pair } from './metrics-of.ts'
import type { Sides } from './sides.ts'

export interface Judgement {
  readonly verdict: Verdict
  readonly reason: string | null
  /** Left out: no test was made, and the family of the report does not touch it. */
  readonly evidence?: Evidence
  /** What the test was made of; left out: single rows. */
  readonly samples?: Samples
  /** Of a test over rows, which no sample is kept of: the smallest relative change that it could have seen. */
  readonly detectable?: number
}

export interface Samples {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

export interface Noise {
  /** Relative. */
  readonly value: number
  /** Builds it was learned from. */
  readonly builds: number
}

/** What a judge may know beside the values. */
export interface Circumstances extends Pick<Sides, 'unit' | 'paired'> {
  readonly noise: Noise
  /** Values of the builds that stand in a line with the base, oldest first; those of the head are not among them. */
  readonly segment: readonly number[]
}

/** Twice the noise between builds: starts in turn on one machine cannot see that a build is laid out in memory by chance. */
export const gateOf = (floor: number, { noise }: Pick<Circumstances, 'noise'>): number => Math.max(floor, 2 * noise.value)

/** Within the tolerance, and beyond it in which way. */
export function byTolerance(metric: Metric, base: number, head: number): Judgement {
  if (metric.direction === null || metric.direction === 'neutral') return undirected(metric.direction, base, head)
  const better = metric.direction === 'max' ? head > base : head < base
  return { verdict: better ? 'improvement' : 'regression', reason: `${moved(base, head)}, more than the tolerance of ${size(metric.tolerance)}.` }
}

export function undirected(direction: 'neutral' | null, base: number, head: number): Judgement {
  return { verdict: 'inconclusive', reason: `${moved(base, head)}; ${direction === null ? 'nobody declared which way is better' : 'neither way is better'}.` }
}

export function moved(base: Value, head: Value): string {
  const change = relativeChange(base, head)
  if (change === null) return `Changed from ${base} to ${head}`
  return change === 0 ? 'No change' : `${change > 0 ? 'Rose' : 'Fell'} by ${percent(Math.abs(change)).slice(1)}`
}

/** Before the family of the report is known: `correctFamily` says the last word. */
export function tested({ direction, tolerance }: Pick<Metric, 'direction' | 'tolerance'>, evidence: Evidence, samples: Samples | null, noiseFloor?: Noise): Judgement {
  const runs = samples === null ? {} : { runs: { base: samples.base.length, head: samples.head.length } }
  return { ...decide({ evidence, tolerance, ...(noiseFloor === undefined ? {} : { noiseFloor }), ...runs, ...(direction === null ? {} : { direction }) }), evidence, ...(samples === null ? {} : { samples }) }
}

export type Judge = (pair: Pair, values: Samples, circumstances: Circumstances) => Judgement
