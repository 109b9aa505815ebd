/** Handlers in their order, as one reducer over the stream. Same moments, same state, byte for byte. */
import type { Action, Mounted, Verdict } from './handler.ts'
import { EVENT_KINDS, isEvent, type EventKind, type Moment } from './stream-event.ts'

export interface Fired {
  readonly handler: string
  readonly action: 'stop' | 'drop'
  /** Kind of the moment: an event, or `tick`. */
  readonly event: string
  readonly step: number | null
  readonly atMs: number
}

export interface Supervision {
  /** One for each handler, in the order of `Supervisor.handlers`. */
  readonly states: readonly unknown[]
  readonly byKind: Readonly<Record<EventKind, number>>
  readonly stop: ({ readonly handler: string; readonly verdict: Verdict; readonly reason: string } & Omit<Fired, 'handler' | 'action'>) | null
  /** The first of what was done; `firedCount` counts all. */
  readonly fired: readonly Fired[]
  readonly firedCount: number
  readonly ended: boolean
}

export interface Supervisor {
  readonly handlers: readonly Mounted[]
  readonly start: Supervision
  step(state: Supervision, moment: Moment): readonly [Supervision, readonly Action[]]
}

const KEPT_FIRED = 50

export function compose(given: readonly Mounted[]): Supervisor {
  // toSorted keeps the order of equals.
  const handlers = given.toSorted((a, b) => b.priority - a.priority)
  return { handlers, start: { states: handlers.map((each) => each.start), byKind: NONE, stop: null, fired: [], firedCount: 0, ended: false }, step: (state, moment) => step(handlers, state, moment) }
}

const NONE = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, 0])) as Readonly<Record<EventKind, number>>

function step(handlers: readonly Mounted[], before: Supervision, moment: Moment): readonly [Supervision, readonly Action[]] {
  if (before.ended) return [before, []]
  const steps = handlers.map((handler, at) => [handler.name, ...handler.step(before.states[at], moment)] as const)
  const asked = steps.flatMap(([handler, , actions]) => actions.map((action) => ({ handler, action })))
  // The first stop counts: a run is ended once, for one reason.
  const first = before.stop === null ? asked.find(({ action }) => action.kind === 'stop') : undefined
  const done = asked.filter((each) => each.action.kind !== 'stop' || each === first)
  const fired = done.flatMap(({ handler, action }) => (action.kind === 'show' ? [] : [{ handler, action: action.kind, ...placeOf(moment) }]))
  const after: Supervision = {
    states: steps.map(([, state]) => state),
    byKind: isEvent(moment) ? { ...before.byKind, [moment.kind]: before.byKind[moment.kind] + 1 } : before.byKind,
    stop: first?.action.kind === 'stop' ? { handler: first.handler, verdict: first.action.verdict, reason: first.action.reason, ...placeOf(moment) } : before.stop,
    fired: fired.length === 0 ? before.fired : [...before.fired, ...fired].slice(0, KEPT_FIRED),
    firedCount: before.firedCount + fired.length,
    ended: moment.kind === 'ended',
  }
  return [after, done.map(({ action }) => action)]
}

const placeOf = (moment: Moment): Omit<Fired, 'handler' | 'action'> => ({ event: moment.kind, step: isEvent(moment) ? moment.step : null, atMs: moment.atMs })
