/** A handler: a small pure function from its state and a moment to its next state and what is to be done. */
import type { Stop } from '../world.ts'
import type { Moment } from './stream-event.ts'

/** Those of a Stop that a handler may give. */
export type Verdict = Extract<Stop['verdict'], 'enough' | 'broken' | 'spent'>

export type Action =
  /** Ends the run: a signal, a grace, a kill. */
  | { readonly kind: 'stop'; readonly verdict: Verdict; readonly reason: string }
  /** Removes files below HORTUS_OUTPUTS. */
  | { readonly kind: 'drop'; readonly paths: readonly string[] }
  /** Tells a person, in one short line. */
  | { readonly kind: 'show'; readonly line: string }

export type Step<S> = readonly [state: S, actions: readonly Action[]]

export interface Handler<S> {
  readonly name: string
  /** Higher first; equal ones in the order they were given. */
  readonly priority: number
  readonly start: S
  step(state: S, moment: Moment): Step<S>
  /** The metric it has waited for in vain so far. */
  idle?(state: S): string | null
  /** What it chose, for the record. */
  kept?(state: S): readonly string[]
}

/** A handler whose state is its own business. */
export type Mounted = Handler<unknown>

/** The one place where the type of a state is forgotten: what a handler is given is only ever what it gave. */
export function mount<S>(handler: Handler<S>): Mounted {
  const { name, priority, start, idle, kept } = handler
  return {
    name,
    priority,
    start,
    step: (state, moment) => handler.step(state as S, moment),
    ...(idle === undefined ? {} : { idle: (state: unknown) => idle(state as S) }),
    ...(kept === undefined ? {} : { kept: (state: unknown) => kept(state as S) }),
  }
}
