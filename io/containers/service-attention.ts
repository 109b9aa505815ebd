/** What a run that is a server adds to its supervision: when everything was asked, the run is stopped, and the end says how it went. */
import type { RunOutcome, RunRequest, Stop } from '../../core/world.ts'
import { attend, type Attended } from './service-attend.ts'
import type { Door } from './service-door.ts'

export interface Attention {
  /** Aborted when nothing more is wanted of the server. */
  readonly stop: AbortSignal
  readonly graceMs: number
  /** Once the run is gone. `killed`: it did not go when it was asked to. */
  close(end: RunOutcome['end'], killed: boolean): Promise<Pick<RunOutcome, 'end' | 'service'>>
}

/** null: the run is no server. */
export function openAttention(request: Pick<RunRequest, 'service' | 'signal' | 'stop'>, door: () => Door): Attention | null {
  const { service } = request
  if (service === undefined) return null
  const [ended, done] = [new AbortController(), new AbortController()]
  const others = request.stop === undefined ? [request.signal] : [request.signal, request.stop]
  let stoppedAt: number | null = null
  const attended = attend(service, door(), AbortSignal.any([ended.signal, ...others])).then((facts) => {
    if (ended.signal.aborted) return facts
    stoppedAt = performance.now()
    done.abort(stopFor(facts))
    return facts
  })
  return {
    stop: AbortSignal.any([done.signal, ...(request.stop === undefined ? [] : [request.stop])]),
    graceMs: service.stopMs,
    async close(end, killed) {
      const goneAt = performance.now()
      ended.abort()
      const facts = await attended
      const stop = stoppedAt === null ? null : { ignoredSigterm: killed, durationMs: Math.max(0, Math.round(goneAt - stoppedAt)) }
      return { end: endOf(end, facts), service: { ...facts, failure: BY_OTHERS.has(end.kind) ? null : facts.failure, stop } }
    },
  }
}

/** What happened then says more than that no answer came. */
const BY_OTHERS: ReadonlySet<RunOutcome['end']['kind']> = new Set(['interrupted', 'timed_out', 'out_of_memory', 'engine_failed', 'refused'])

function stopFor({ failure }: Attended): Stop {
  return failure === null ? { handler: 'service', verdict: 'served', reason: 'it was ready and has answered' } : { handler: 'service', verdict: 'unserved', reason: failure.reason }
}

/** A server that ends by itself has failed, whatever its exit code; one that was asked and answered has not. */
function endOf(end: RunOutcome['end'], facts: Attended): RunOutcome['end'] {
  if (end.kind !== 'exited' && end.kind !== 'signalled') return end
  const how = end.kind === 'exited' ? { code: end.code, signal: null } : { code: null, signal: end.signal }
  if (facts.failure === null) return { kind: 'stopped', stop: stopFor(facts), ...how }
  const words = how.signal === null ? `with code ${how.code}` : `by ${how.signal}`
  const hint = how.code === 0 ? ': a server stays in the foreground' : how.code === 127 ? ': the command was not found' : how.code === 126 ? ': the command is not executable' : ''
  return { kind: 'stopped', stop: { handler: 'service', verdict: 'unserved', reason: facts.failure.kind === 'ended' ? `ended by itself ${words} before it was asked${hint}` : facts.failure.reason }, ...how }
}
