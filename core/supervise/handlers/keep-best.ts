import type { Handler } from '../handler.ts'
import { isEvent, type StreamEvent } from '../stream-event.ts'

export interface KeepBest {
  readonly n: number
  /** null: the newest are the best. */
  readonly metric: string | null
  readonly mode: 'min' | 'max'
}

export interface KeepBestState {
  /** Best first; of equals the older first. */
  readonly kept: readonly { readonly path: string; readonly score: number }[]
  readonly checkpoints: number
  /** The metric as it was last reported; higher is better, NaN and never reported are the worst. */
  readonly last: number
  readonly reports: number
}

/**
 * Keeps the n best checkpoints. The score is the metric in the event of the checkpoint itself, else the one last reported. One that
 * is written again under the same name takes its new score.
 */
export function keepBest(settings: KeepBest): Handler<KeepBestState> {
  return {
    name: 'keep_checkpoints',
    priority: 20,
    start: { kept: [], checkpoints: 0, last: -Infinity, reports: 0 },
    step: (state, moment) => {
      if (!isEvent(moment)) return [state, []]
      const reported = scoreOf(settings, moment)
      const seen = reported === null ? state : { ...state, last: reported, reports: state.reports + 1 }
      return moment.kind === 'checkpoint' && moment.path !== null ? add(settings, seen, moment.path) : [seen, []]
    },
    idle: (state) => (state.checkpoints > 0 && state.reports === 0 ? settings.metric : null),
    kept: (state) => state.kept.map(({ path }) => path),
  }
}

function scoreOf({ metric, mode }: KeepBest, { metrics }: StreamEvent): number | null {
  const found = metric === null ? undefined : metrics.find(([name]) => name === metric)
  if (found === undefined) return null
  const value = Number(found[1])
  return Number.isNaN(value) ? -Infinity : mode === 'min' ? -value : value
}

function add({ n, metric }: KeepBest, state: KeepBestState, path: string): ReturnType<Handler<KeepBestState>['step']> {
  const checkpoints = state.checkpoints + 1
  const entry = { path, score: metric === null ? checkpoints : state.last }
  const ranked = [...state.kept.filter((each) => each.path !== path), entry].toSorted((a, b) => (a.score === b.score ? 0 : a.score < b.score ? 1 : -1))
  const paths = ranked.slice(n).map((each) => each.path)
  return [{ ...state, checkpoints, kept: ranked.slice(0, n) }, paths.length === 0 ? [] : [{ kind: 'drop', paths }]]
}
