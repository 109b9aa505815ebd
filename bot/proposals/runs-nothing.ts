import { fail, HortusError, type Problem } from '../../core/problem.ts'
import type { Engine, World } from '../../core/world.ts'

/** The same world without anything that could run a file of the repository: no engine, and no script is asked what it does. */
export const runsNothing = (world: World): World => ({
  ...world,
  engines: { get: (name): Engine => ({ name, availability: async () => ({ available: false, reason: NOTHING.message, next: NOTHING.next }), build: never, run: never }) },
  capture: { open: async () => fail(NOTHING) },
})

const NOTHING: Problem = { code: 'BOT.RUNS_NOTHING', message: 'The bot runs nothing of a repository.', next: 'Have it done by a workflow.' }

const never = (): never => {
  throw new HortusError(NOTHING)
}
