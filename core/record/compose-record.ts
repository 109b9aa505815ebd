import type { Observed } from '../schema/run-record.ts'
import type { ComposeServiceFacts } from '../world.ts'
import { plainText } from './quote-log.ts'

/** The containers that ran beside a run, as they were observed. */
export function composeRecord(services: readonly ComposeServiceFacts[]): NonNullable<Observed['services']> {
  return services.map(({ name, image, state, reason, readyMs, durationMs, log }) => ({
    name,
    image: image === null ? null : { ref: image.ref, id: image.id },
    state,
    reason: reason === null ? null : plainText(reason).slice(0, 500).toWellFormed(),
    readyMs,
    durationMs: Math.max(0, Math.round(durationMs)),
    log: { path: log.path, bytes: log.bytes, truncated: log.truncated },
  }))
}
