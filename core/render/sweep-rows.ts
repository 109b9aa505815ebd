/** A sweep as a table: a row a trial, the best first; the columns are what was tried and what came out. Untrusted texts as they are. */
import { bestTrial, type SweepResult } from '../sweep/rank-trials.ts'
import { count, figure } from './figures.ts'

export interface SweepTable {
  readonly titles: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Trials that found no room. */
  readonly left: number
}

const MAX_ROWS = 50

export function sweepRows(sweep: SweepResult): SweepTable {
  const { trials, metric } = sweep
  const names = [...new Set(trials.flatMap(({ params }) => Object.keys(params)))]
  const row = ({ number, params, value, outcome }: SweepResult['trials'][number]): string[] => [String(number), ...names.map((name) => String(params[name] ?? '')), ...(metric === null ? [] : [value === null ? '–' : figure(value)]), outcome === 'passed' ? '' : outcome]
  const rows = trials.slice(0, MAX_ROWS).map(row)
  const ended = rows.some((cells) => cells.at(-1) !== '')
  return { titles: ['trial', ...names, ...(metric === null ? [] : [metric]), ...(ended ? ['ended'] : [])], rows: ended ? rows : rows.map((cells) => cells.slice(0, -1)), left: trials.length - rows.length }
}

/** Our words only: what the best is stands in the first row. */
export function sweepSentence(sweep: SweepResult): string {
  const run = sweep.trials.length === sweep.planned ? count(sweep.planned, 'trial') : `${sweep.trials.length} of ${count(sweep.planned, 'trial')}`
  const best = bestTrial(sweep)
  // Of one trial nobody needs to be told which.
  if (best !== null && sweep.trials.length > 1) return `${run}, the best is trial ${best.number}`
  return sweep.metric !== null && sweep.direction === null ? `${run}; nobody said which way its metric is better` : run
}
