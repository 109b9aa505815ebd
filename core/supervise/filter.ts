/** Which events of a kind a handler is shown: every Nth, or the Nth only (`every=N`, `once=N` of the engine in specs: tracking B4). */
import type { Handler } from './handler.ts'
import { isEvent, type Moment, type StreamEvent } from './stream-event.ts'

export interface Filter {
  /** A kind, or the name of a custom event. null: all of them. */
  readonly on: string | null
  readonly every: number | null
  readonly once: number | null
}

/** Counts from 1: `every: 3` lets the 3rd, 6th, 9th pass, `once: 3` the 3rd. With both, either; with none, all. */
export function passes({ every, once }: Filter, count: number): boolean {
  if (every === null && once === null) return true
  return (every !== null && count % every === 0) || count === once
}

export interface Filtered<S> {
  readonly count: number
  readonly inner: S
}

/** What is no event (a tick, the end) always passes. */
export function filtered<S>(filter: Filter, handler: Handler<S>): Handler<Filtered<S>> {
  const { name, priority, idle, kept } = handler
  return {
    name,
    priority,
    start: { count: 0, inner: handler.start },
    step: (state, moment) => {
      if (isEvent(moment) && !concerns(filter, moment)) return [state, []]
      const count = state.count + (isEvent(moment) ? 1 : 0)
      return isEvent(moment) && !passes(filter, count) ? [{ ...state, count }, []] : inside(handler, state, count, moment)
    },
    ...(idle === undefined ? {} : { idle: (state: Filtered<S>) => idle(state.inner) }),
    ...(kept === undefined ? {} : { kept: (state: Filtered<S>) => kept(state.inner) }),
  }
}

function inside<S>(handler: Handler<S>, state: Filtered<S>, count: number, moment: Moment): ReturnType<Handler<Filtered<S>>['step']> {
  const [inner, actions] = handler.step(state.inner, moment)
  return [{ count, inner }, actions]
}

const concerns = ({ on }: Filter, { kind, name }: StreamEvent): boolean => on === null || on === kind || (kind === 'custom' && on === name)
