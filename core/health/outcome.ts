/** What the states of a check's row mean for a rung that is asked for. */
import { STATES, type Rung } from '../history/check.ts'
import { RUNGS } from '../report/order.ts'

/** unknown: it was skipped, the machine was at fault, or nobody asked: neither for nor against the example. */
export type Outcome = 'passed' | 'failed' | 'unknown'

/**
 * Rungs above prove those below: a smoke that passed has built, whatever the probe said. A failure at or below the rung is one, when it
 * was the example's own.
 */
export function outcomeAt(states: string, required: number): Outcome {
  for (let rung = required; rung < states.length; rung++) if (states[rung] === STATES.passed) return 'passed'
  const failed = failedAt(states)
  return failed >= 0 && failed <= required ? 'failed' : 'unknown'
}

/** Number of the lowest rung that failed; -1: none. */
export const failedAt = (states: string): number => states.indexOf(STATES.failed)

export const numberOf = (rung: Rung): number => RUNGS.indexOf(rung)

/** The same, remembered: there are few different words of states and half a million rows. */
export function rememberOutcomes(): (states: string, required: number) => Outcome {
  const known = RUNGS.map(() => new Map<string, Outcome>())
  return (states, required) => {
    const own = known[required]!
    const before = own.get(states)
    if (before !== undefined) return before
    const outcome = outcomeAt(states, required)
    own.set(states, outcome)
    return outcome
  }
}
