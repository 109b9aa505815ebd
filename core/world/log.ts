/** The clock, and what is said while a verb works. A part of `World` (core/world.ts). */
export interface Clock {
  now(): Date
  /** Monotonic, milliseconds. */
  elapsed(): number
}

/** What happens, said once; who listens decides how it looks (spinner, plain line, JSON). Nothing inside prints. */
export type ProgressEvent =
  | { readonly kind: 'example-started'; readonly example: string; readonly index: number; readonly total: number }
  | { readonly kind: 'step-started'; readonly example: string; readonly step: string; readonly detail?: string }
  | { readonly kind: 'output'; readonly example: string; readonly step: string; readonly line: string }
  /** What the example reported while it runs (docs/events.md), in one short line. Untrusted. `asked`: its preset wants it to stay (`log:`). */
  | { readonly kind: 'supervised'; readonly example: string; readonly step: string; readonly line: string; readonly asked?: boolean }
  | { readonly kind: 'example-finished'; readonly example: string; readonly outcome: 'passed' | 'failed' | 'skipped'; readonly reason: string | null; readonly durationMs: number }

export interface Log {
  progress(event: ProgressEvent): void
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void
  info(message: string, fields?: Readonly<Record<string, unknown>>): void
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void
}
