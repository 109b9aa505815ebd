import type { Num } from '../../schema/run-record.ts'
import { higher, isFresh } from '../fresh-step.ts'
import type { Handler, Step } from '../handler.ts'
import { quoted } from '../quoted.ts'
import { isEvent } from '../stream-event.ts'

export interface EarlyStop {
  readonly metric: string
  readonly patience: number
  readonly minDelta: number
  readonly mode: 'min' | 'max'
}

export interface EarlyStopState {
  /** null: no number yet. */
  readonly best: number | null
  /** Reports since the best one. */
  readonly counter: number
  readonly highest: number | null
  readonly reports: number
}

/**
 * Improvement is `m < best - d` (min) or `m > best + d` (max); the run is stopped when the count of reports without one reaches the
 * patience (specs: tracking B4). NaN is never an improvement, and never the best.
 */
export function earlyStop(settings: EarlyStop): Handler<EarlyStopState> {
  return {
    name: 'early_stop',
    priority: 50,
    start: { best: null, counter: 0, highest: null, reports: 0 },
    step: (state, moment) => {
      if (!isEvent(moment) || moment.kind === 'checkpoint') return [state, []]
      const found = moment.metrics.find(([name]) => name === settings.metric)
      return found === undefined || !isFresh(state.highest, moment.step) ? [state, []] : observe(settings, state, found[1], moment.step)
    },
    idle: (state) => (state.reports === 0 ? settings.metric : null),
  }
}

function observe({ metric, patience, minDelta, mode }: EarlyStop, state: EarlyStopState, reported: Num, step: number | null): Step<EarlyStopState> {
  const value = Number(reported)
  const seen = { reports: state.reports + 1, highest: higher(state.highest, step) }
  const { best } = state
  const better = best === null ? !Number.isNaN(value) : mode === 'min' ? value < best - minDelta : value > best + minDelta
  if (better) return [{ ...seen, best: value, counter: 0 }, []]
  const counter = state.counter + 1
  const next = { ...seen, best, counter }
  if (counter < patience) return [next, []]
  return [next, [{ kind: 'stop', verdict: 'enough', reason: `${quoted(metric)} did not get better than ${best ?? 'NaN'} in ${counter} report${counter === 1 ? '' : 's'}` }]]
}
