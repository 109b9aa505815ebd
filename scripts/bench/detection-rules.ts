/**
 * The rules that are set side by side: more is worse, one decision a build, value of a build = median of its measurements (generous to
 * the peers, which look at one value). Peers are written anew from their documented formulas, not run; each says where those stand.
 */
import { mannWhitney } from '../../core/compare/statistics/mann-whitney.ts'
import { suspectAt, type ConfirmOptions } from '../../core/history/confirm.ts'
import { replay } from '../../core/history/segments-replay.ts'
import { ascending } from '../../core/compare/statistics/ascending.ts'
import { medianOf } from './detection-data.ts'

export interface Rule {
  readonly name: string
  /** Builds that raise an alert, by index. `builds`: measurements of each; `values`: their medians. */
  readonly alerts: (builds: readonly (readonly number[])[], values: readonly number[]) => readonly number[]
}

/** Builds that a rule may look at before it must decide: the same for all. */
export const WARM_UP = 10

export const PEERS: readonly Rule[] = [
  // benchmark-action/github-action-benchmark, README `alert-threshold`: value / previous value.
  ...[2, 1.5, 1.2, 1.1].map((ratio) => byBuild(`github-action-benchmark ${Math.round(ratio * 100)} %${ratio === 2 ? ' (default)' : ''}`, (values, at) => values[at]! > ratio * values[at - 1]!)),
  // Bencher, docs/explanation/thresholds and lib/bencher_boundary: a sample of at most 64.
  byBuild('Bencher t-test 0.99, n 64 (default)', (values, at) => values[at]! > studentLimit(values.slice(Math.max(0, at - 64), at))),
  byBuild('Bencher percentage 10 %', (values, at) => values[at]! > 1.1 * mean(values.slice(Math.max(0, at - 64), at))),
  byBuild('Bencher delta-IQR x 3', (values, at) => values[at]! > deltaIqrLimit(values.slice(Math.max(0, at - 64), at))),
  // pytorch/test-infra, regression report of the benchmark HUD: two violations in a row at the end, against the mean of a baseline range.
  byBuild('HUD policy 1.10, 2 in a row', (values, at) => Math.min(values[at]!, values[at - 1]!) > 1.1 * mean(values.slice(Math.max(0, at - 8), at - 1))),
  { name: 'Mann-Whitney on raw repeats, p < 0.05', alerts: (builds) => from(builds.length, (at) => mannWhitney(builds[at - 1]!, builds[at]!).pHigher < 0.05) },
]

export const OURS: readonly Rule[] = [
  confirmed('T2: 3 builds, floor 3 % (Hortus)', {}),
  confirmed('T2: 3 builds, floor 5 %', { floor: 0.05 }),
  confirmed('T2: 3 builds, floor 3 %, family of 1', { family: 1 }),
  { name: 'T1 alone: 1 build, floor 5 %, 4 x noise', alerts: (_, values) => from(values.length, (at) => (suspectAt(values, 0, at + 1, { floor: 0.05 })?.delta ?? 0) > 0) },
]

/** Alerts at the build that confirmed a change for the worse; the history begins anew there. */
export function confirmed(name: string, options: ConfirmOptions): Rule {
  return { name, alerts: (_, values) => confirmations(values, options).filter(({ change }) => change > 0).map(({ at }) => at) }
}

/** What was told, those that were taken back later included: build that confirmed, first build of the new segment, and the change. */
export function confirmations(values: readonly number[], options: ConfirmOptions): readonly { readonly at: number; readonly start: number; readonly change: number }[] {
  return replay(values, new Map(), options).told.map(({ at, start, shift }) => ({ at, start, change: shift!.after - shift!.before }))
}

function byBuild(name: string, alert: (values: readonly number[], at: number) => boolean): Rule {
  return { name, alerts: (_, values) => from(values.length, (at) => alert(values, at)) }
}

const from = (length: number, alert: (at: number) => boolean): number[] => Array.from({ length: Math.max(length - WARM_UP, 0) }, (_, at) => at + WARM_UP).filter(alert)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** mean + t(0.99; n - 1) × standard deviation with n below the line, as Bencher's mean.rs has it; no spread: no limit. */
function studentLimit(sample: readonly number[]): number {
  const centre = mean(sample)
  const deviation = Math.sqrt(mean(sample.map((value) => (value - centre) ** 2)))
  return deviation === 0 ? Number.POSITIVE_INFINITY : centre + student99(sample.length - 1) * deviation
}

/** Quantile 0.99 of Student's t: expansion about the normal one, Abramowitz & Stegun 26.7.5; to 0.002 from 9 degrees of freedom on. */
function student99(freedom: number): number {
  const z = 2.3263478740408408
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) + (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
}

/** median + 3 × interquartile range of the absolute relative changes between neighbours × median: quartiles.rs and limit.rs. */
function deltaIqrLimit(sample: readonly number[]): number {
  const changes = ascending(sample.slice(1).map((value, at) => Math.abs((value - sample[at]!) / sample[at]!)))
  return medianOf(sample) * (1 + 3 * (quantile(changes, 0.75) - quantile(changes, 0.25)))
}

function quantile(sorted: Float64Array, at: number): number {
  const rank = at * (sorted.length - 1)
  const low = Math.floor(rank)
  return sorted[low]! + (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!) * (rank - low)
}
