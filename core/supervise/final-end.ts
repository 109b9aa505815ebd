import type { RunOutcome } from '../world.ts'
import type { Supervision } from './supervisor.ts'

/**
 * How a run ended, once all it said was read. A short run may be over before what it wrote last is seen: that it broke counts all
 * the same, so that the verdict does not hang on how fast somebody reads. To have done enough, or to have run out of time, changes
 * nothing about a run that ended by itself.
 */
export function finalEnd(end: RunOutcome['end'], { stop }: Pick<Supervision, 'stop'>): RunOutcome['end'] {
  if (stop?.verdict !== 'broken' || (end.kind !== 'exited' && end.kind !== 'signalled')) return end
  const { handler, verdict, reason } = stop
  return { kind: 'stopped', stop: { handler, verdict, reason }, code: end.kind === 'exited' ? end.code : null, signal: end.kind === 'signalled' ? end.signal : null }
}
