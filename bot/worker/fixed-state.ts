/** What a person has switched off or taken away stays quiet: a locked conversation, an archived and a deleted repository take no words, and that is no failure. */
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
  if (outcome === 'lost' || outcome.kind !== 'dead') return null
  // Whatever went wrong is said in a reply first: nothing is left to be said where not even that has a place.
  if (outcome.problem.code === 'GITHUB.NOT_FOUND' && outcome.problem.message.startsWith('Hortus could not comment on #')) return 'gone'
  if (outcome.problem.code !== 'GITHUB.PERMISSION') return null
  if (/\bis locked\b/i.test(outcome.problem.message)) return 'locked'
  return /\barchived\b/i.test(outcome.problem.message) ? 'archived' : null
}
