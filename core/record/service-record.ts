import type { Observed } from '../schema/run-record.ts'
import type { ServiceFacts } from '../world.ts'
import { plainText } from './quote-log.ts'

/** What was observed of a server; of its answer only size and status: the text is a stranger's, and may be anything. */
export function serviceRecord({ port, readyMs, via, answer, failure, stop }: ServiceFacts): NonNullable<Observed['service']> {
  return {
    port,
    readyMs,
    via,
    answer: answer === null ? null : { status: answer.status, bytes: answer.bytes, truncated: answer.truncated, durationMs: Math.max(0, Math.round(answer.durationMs * 10) / 10) },
    failure: failure === null ? null : { kind: failure.kind, reason: plainText(failure.reason).slice(0, 500).toWellFormed() },
    stop,
  }
}
