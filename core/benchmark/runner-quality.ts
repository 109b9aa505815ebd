/**
 * What an A/A run says about a runner. Both groups ran the same, so every difference between them is noise: the figure is the
 * difference of two medians that has to be exceeded before anything else may be the reason.
 */
import type { RunnerQuality } from '../schema/run-record.ts'
import { median } from './percentile.ts'
import { madOf, ROBUST_SIGMA } from './statistics.ts'

/** Below this nothing is believed on any runner (specs: compare 5, noise floor). */
const LEAST_FLOOR = 0.01
/** Standard error of a median is √(π/2) ≈ 1.2533 times that of a mean of normal values. */
const MEDIAN_FACTOR = Math.sqrt(Math.PI / 2)
/** Two standard errors: exceeded about once in 20 when nothing changed. */
const STANDARD_ERRORS = 2
/** Iglewicz and Hoaglin (1993): a modified z-score above 3.5 is an outlier. */
const OUTLIER = 3.5

/** null: fewer than three positive values a side say nothing about dispersion. */
export function runnerQuality(a: readonly number[], b: readonly number[]): RunnerQuality | null {
  const n = Math.min(a.length, b.length)
  if (n < 3 || ![...a, ...b].every((value) => Number.isFinite(value) && value > 0)) return null
  const offset = Math.abs(Math.log(median(b) / median(a)))
  const residuals = [a, b].flatMap(fromMedian)
  const dispersion = ROBUST_SIGMA * madOf(residuals, 0)
  const outliers = residuals.filter((each) => Math.abs(each) > OUTLIER * dispersion).length
  const noiseFloor = Math.max(LEAST_FLOOR, offset, STANDARD_ERRORS * MEDIAN_FACTOR * dispersion * Math.sqrt(2 / n))
  const score = (100 * LEAST_FLOOR) / noiseFloor
  return { score, noiseFloor, offset, dispersion, outliers, n, means: sentence(noiseFloor, outliers, a.length + b.length, n) }
}

/** Logarithms: a ratio of two and of one half weigh the same. */
function fromMedian(values: readonly number[]): number[] {
  const middle = median(values)
  return values.map((value) => Math.log(value / middle))
}

function sentence(floor: number, outliers: number, all: number, n: number): string {
  const shown = `${(100 * floor).toFixed(1)} %`
  const grade = floor <= 0.01 ? 'quiet' : floor <= 0.03 ? 'usable' : floor <= 0.1 ? 'noisy' : 'not fit for benchmarks'
  return `This runner is ${grade}: with ${n} starts a side, differences of up to ${shown} are noise${outliers === 0 ? '' : `; ${outliers} of ${all} starts were outliers`}.`
}
