/** Figures of the machine, taken while something runs. A part of `World` (core/world.ts). */
import type { Samples } from '../schema/run-record.ts'

export interface Sampler {
  /** Begins at once and waits for nothing: what gives the figures may be absent, hang, or print rubbish. */
  open(options?: { readonly intervalMs?: number }): Watch
}

/** One watch over many runs: the tool of the GPUs is started once. Disposing ends it, within a second whatever it does. */
export interface Watch extends AsyncDisposable {
  /** From here on, until `end`: never waits. */
  begin(): { end(): Samples }
}
