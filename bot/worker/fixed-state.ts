/** What a person has switched off stays quiet: a locked conversation and an archived repository take no words, and that is no failure. */
import { Stopped, type Outcome } from './handler.ts'

export async function quietly(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    const word = error instanceof Stopped ? switchedOff(error.outcome) : null
    if (word === null) throw error
    return { kind: 'done', outcome: word }
  }
}

/** GitHub tells these apart by its words only. */
function switchedOff(outcome: Outcome | 'lost'): string | null {
  if (outcome === 'lost' || outcome.kind !== 'dead' || outcome.problem.code !== 'GITHUB.PERMISSION') return null
  if (/\bis locked\b/i.test(outcome.problem.message)) return 'locked'
  return /\barchived\b/i.test(outcome.problem.message) ? 'archived' : null
}
