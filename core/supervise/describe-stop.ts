import type { RunOutcome } from '../world.ts'

export type StoppedEnd = Extract<RunOutcome['end'], { kind: 'stopped' }>

/**
 * A run that had done enough when it was stopped, and then exited with 0 by itself within its grace, ended well. One that a signal
 * had to end did not: what it was going to save is lost, and its own word that it has done enough would be all that is left.
 */
export function endedWell(end: StoppedEnd): boolean {
  return end.stop.verdict === 'served' || (end.stop.verdict === 'enough' && end.code === 0)
}

/** In words that follow "it"; null when it ended well. */
export function describeStop(end: StoppedEnd): string | null {
  if (endedWell(end)) return null
  if (end.stop.verdict === 'unserved') return end.stop.reason
  if (end.stop.verdict !== 'enough') return `was stopped: ${end.stop.reason}`
  return `was stopped early (${end.stop.reason}), and ${howItWent(end)} instead of exiting with 0`
}

function howItWent({ code, signal }: StoppedEnd): string {
  if (code !== null) return `exited with code ${code}`
  return signal === 'SIGKILL' ? 'had to be killed' : signal === null ? 'nobody saw how it ended' : `was ended by ${signal}`
}
