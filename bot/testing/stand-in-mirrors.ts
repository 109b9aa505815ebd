/** Mirrors without a network: worlds laid out from the twin's bare repositories. Only until bot/mirror is there. */
import { fail, ok } from '../../core/problem.ts'
import { checkOut } from '../../io/checkout.ts'
import { openLog } from '../../io/log.ts'
import { systemClock } from '../../io/clock.ts'
import { openWorld } from '../../io/world.ts'
import type { Twin } from '../../test/twin/twin.ts'
import type { Mirrors } from '../mirror/mirror.ts'

export function standInMirrors(twin: Twin): Mirrors {
  const log = openLog({ write: () => undefined, level: 'warn', json: false, clock: systemClock })
  return {
    of: ({ facts }) => ({
      fetch: async () => ok(undefined),
      at: async (commit) => {
        const repository = [...twin.state.repositories.values()].find(({ id }) => id === facts.id)
        if (repository === undefined) return fail({ code: 'MIRROR.UNREACHABLE', message: 'It is gone.', next: 'Nothing.' })
        return checkOut(repository.dir, commit, (rootAbs) => openWorld({ rootAbs, outAbs: `${rootAbs}/.hortus`, log, signal: new AbortController().signal }))
      },
      commit: async () => fail({ code: 'MIRROR.STAND_IN', message: 'Not here.', next: 'Nothing.' }),
      push: async () => fail({ code: 'MIRROR.STAND_IN', message: 'Not here.', next: 'Nothing.' }),
    }),
    async [Symbol.asyncDispose]() {},
  }
}
