/** What an example says while it runs, one event a line (docs/events.md), and the two moments that only the harness knows. */
import type { Num } from '../schema/run-record.ts'

/** The names of the engine this came from (specs: tracking B4), and those of docs/metrics.md; every other one is `custom`. */
export const EVENT_KINDS = [
  'started',
  'epoch_started',
  'epoch_completed',
  'iteration_started',
  'iteration_completed',
  'metric',
  'checkpoint',
  'artifact',
  'note',
  'completed',
  'exception',
  'custom',
] as const

export type EventKind = (typeof EVENT_KINDS)[number]

export interface StreamEvent {
  readonly kind: EventKind
  /** As it was written; what a custom event is known by. */
  readonly name: string
  readonly step: number | null
  readonly metrics: readonly (readonly [name: string, value: Num])[]
  /** Of a checkpoint: relative to HORTUS_OUTPUTS. */
  readonly path: string | null
  /** Milliseconds since the run began, by the clock of the harness. What the example says of time is not asked. */
  readonly atMs: number
}

/** `tick`: time has passed. `ended`: the run is over; what comes after it changes nothing. */
export type Moment = StreamEvent | { readonly kind: 'tick' | 'ended'; readonly atMs: number }

export function isEvent(moment: Moment): moment is StreamEvent {
  return moment.kind !== 'tick' && moment.kind !== 'ended'
}
