/** Ceilings: so much time or money and no more (`spent`), or so many rounds and then it is enough. */
import { higher, isFresh } from '../fresh-step.ts'
import type { Handler } from '../handler.ts'
import type { EventKind } from '../stream-event.ts'

export function maxSeconds(seconds: number): Handler<null> {
  return timeLimit('max_seconds', seconds * 1000, `it used up its ${seconds} s (max_seconds)`)
}

/** Wall time of the run, for each GPU it was given. A run that was given none costs nothing here. */
export function maxGpuMinutes(minutes: number, gpus: number): Handler<null> {
  return timeLimit('max_gpu_minutes', gpus === 0 ? Infinity : (minutes * 60_000) / gpus, `it used up its ${minutes} GPU minutes on ${gpus} GPU${gpus === 1 ? '' : 's'} (max_gpu_minutes)`)
}

export function maxEpochs(count: number): Handler<Rounds> {
  return roundLimit('max_epochs', 'epoch_completed', count, 'epoch')
}

export function maxIterations(count: number): Handler<Rounds> {
  return roundLimit('max_iterations', 'iteration_completed', count, 'iteration')
}

function timeLimit(name: string, limitMs: number, reason: string): Handler<null> {
  return { name, priority: 90, start: null, step: (state, { kind, atMs }) => [state, kind !== 'ended' && atMs >= limitMs ? [{ kind: 'stop', verdict: 'spent', reason }] : []] }
}

export interface Rounds {
  readonly count: number
  readonly highest: number | null
}

function roundLimit(name: string, kind: EventKind, limit: number, word: string): Handler<Rounds> {
  return {
    name,
    priority: 80,
    start: { count: 0, highest: null },
    step: (state, moment) => {
      if (moment.kind !== kind || !('step' in moment) || !isFresh(state.highest, moment.step)) return [state, []]
      const next = { count: state.count + 1, highest: higher(state.highest, moment.step) }
      return [next, next.count >= limit ? [{ kind: 'stop', verdict: 'enough', reason: `it completed ${next.count} ${word}${next.count === 1 ? '' : 's'} (${name})` }] : []]
    },
  }
}
