import type { Stop } from '../world.ts'

/** Why a run is stopped, as the signal's reason says it. Whatever else was put there, it is a stop with words. */
export function stopOf(reason: unknown): Stop {
  return isStop(reason) ? reason : { handler: 'unknown', verdict: 'broken', reason: 'nothing says why' }
}

function isStop(reason: unknown): reason is Stop {
  if (typeof reason !== 'object' || reason === null) return false
  const { handler, verdict, reason: why } = reason as Record<string, unknown>
  return typeof handler === 'string' && typeof why === 'string' && (verdict === 'enough' || verdict === 'broken' || verdict === 'spent' || verdict === 'served' || verdict === 'unserved')
}
