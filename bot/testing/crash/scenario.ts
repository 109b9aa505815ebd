/** A story that is played to its end, and again with a bot that is killed in the middle of it. */
import type { Ground, GroundOptions } from '../ground.ts'

export type Step = (ground: Ground) => Promise<void>

export interface Scenario {
  readonly name: string
  readonly ground: GroundOptions
  /** What happens before, each with all that follows from it. */
  readonly before?: readonly Step[]
  /** What is played. */
  readonly act: Step
  readonly parts?: Parts
  /** What is said otherwise, and as truly, by a bot whose database is lost: [what an undisturbed one says, what that one says]. */
  readonly whenLost?: readonly [string, string]
}

/** What a bot has besides what every one has: each of these costs time in every play. */
export interface Parts {
  /** The check that every pull request gets. Left out: it is passed over. */
  readonly checks?: boolean
  /** It looks for what was missed. */
  readonly sweeps?: boolean
  /** The configuration is read from the repository. Left out: the defaults hold. */
  readonly configured?: boolean
}
