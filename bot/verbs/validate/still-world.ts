/** A world in which nothing is run, nobody is asked, and nothing is written: for looking at a stranger's commit on the bot's own machine. */
import { fail } from '../../../core/problem.ts'
import type { Engine, EngineName, World } from '../../../core/world.ts'

const WHY = 'The bot runs nothing of a repository.'
const refused = () => fail({ code: 'BOT.RUNS_NOTHING', message: WHY, next: 'A workflow runs it: `/hortus smoke`.' })
const never = (): never => {
  throw new Error(WHY)
}

export function stillWorld(world: World): World {
  const { edits: _edits, data: _data, github: _github, sampler: _sampler, gpuStates: _states, quarantine: _quarantine, watchdog: _watchdog, cloneOf: _cloneOf, ...rest } = world
  return {
    ...rest,
    lfs: { absent: never },
    capture: { open: async () => refused() },
    engines: { get: still },
    signer: { sign: never },
    cache: { get: async () => null, put: async () => undefined, build: async () => 'bot' },
  }
}

const still = (name: EngineName): Engine => ({ name, availability: async () => ({ available: false, reason: WHY, next: 'A workflow runs it.' }), build: never, run: never })
