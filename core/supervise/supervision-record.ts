/** What supervision saw and did, for the record. */
import type { Observed } from '../schema/run-record.ts'
import type { Settled } from './handlers-of.ts'
import type { Supervision, Supervisor } from './supervisor.ts'

export type SupervisionRecord = NonNullable<Observed['supervision']>

export interface StreamCounts {
  readonly unreadLines: number
  readonly droppedBytes: number
  readonly restarts: number
}

export interface Watched {
  readonly settled: readonly Settled[]
  readonly supervisor: Supervisor
  readonly state: Supervision
  readonly stream: StreamCounts
  /** The run was asked to end. */
  readonly signalled: boolean
  readonly removed: { readonly dropped: number; readonly notRemoved: number }
}

export function supervisionRecord({ settled, supervisor, state, stream, signalled, removed }: Watched): SupervisionRecord {
  const settings = new Map(settled.map((each) => [each.handler, each.settings]))
  const kept = supervisor.handlers.flatMap((handler, at) => handler.kept?.(state.states[at]) ?? [])
  const keeps = supervisor.handlers.some((handler) => handler.kept !== undefined)
  return {
    handlers: supervisor.handlers.map((handler) => ({ name: handler.name, priority: handler.priority, settings: { ...settings.get(handler) } })),
    stop: state.stop === null ? null : { ...state.stop, signalled },
    fired: state.fired.map((each) => ({ ...each })),
    firedCount: state.firedCount,
    ...(keeps ? { checkpoints: { kept, ...removed } } : {}),
    stream: { byKind: Object.fromEntries(Object.entries(state.byKind).filter(([, count]) => count > 0)), ...stream },
  }
}

/** Handlers that waited in vain, with the metric they waited for. */
export function idleHandlers({ handlers }: Supervisor, { states }: Supervision): readonly { readonly handler: string; readonly metric: string }[] {
  return handlers.flatMap((handler, at) => {
    const metric = handler.idle?.(states[at]) ?? null
    return metric === null ? [] : [{ handler: handler.name, metric }]
  })
}
