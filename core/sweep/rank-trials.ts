/** The trials of a sweep as a table shows them: the best first. */
import type { Report } from '../schema/report.ts'
import type { Sweep } from './sweep.ts'

export type SweepResult = NonNullable<Report['sweeps']>[number]
export type TrialResult = SweepResult['trials'][number]

/**
 * By the metric, in the direction that is better; equal ones by number. What failed, reported nothing, or reported NaN is no
 * better than anything, and comes last. Without a metric or direction by number.
 */
export function rankTrials(trials: readonly TrialResult[], { metric, direction }: Pick<Sweep, 'metric' | 'direction'>): TrialResult[] {
  const sign = metric === null || direction === null ? 0 : direction === 'max' ? -1 : 1
  const worth = ({ value, outcome }: TrialResult): number => (outcome !== 'passed' || value === null || value === 'NaN' || sign === 0 ? Infinity : sign * Number(value))
  return trials.toSorted((a, b) => compare(worth(a), worth(b)) || a.number - b.number)
}

/** The first of the table when it has a value to be best by. */
export function bestTrial({ metric, direction, trials }: SweepResult): TrialResult | null {
  const [first] = trials
  return metric === null || direction === null || first === undefined || first.outcome !== 'passed' || first.value === null || first.value === 'NaN' ? null : first
}

/** Of several parts of one sweep, as the jobs of a matrix give them: of a trial that is in two, the one that was run well. */
export function mergeSweeps(parts: readonly SweepResult[]): SweepResult[] {
  const same = Map.groupBy(parts, ({ example, name, preset }) => JSON.stringify([example, name, preset]))
  return [...same.values()].map((own) => {
    const trials = Map.groupBy(own.flatMap((part) => part.trials), ({ number }) => number)
    const chosen = [...trials.values()].map((several) => several.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || word(a, b))[0]!)
    const [first] = own.toSorted(word)
    return { ...first!, planned: Math.max(...own.map(({ planned }) => planned)), trials: rankTrials(chosen, first!) }
  }).toSorted((a, b) => (a.example === b.example ? (a.name < b.name ? -1 : 1) : a.example < b.example ? -1 : 1))
}

const ORDER = ['passed', 'failed', 'skipped'] as const
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)
const word = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
