/** Reads a commit and says what is wrong with it. The world it is given can run nothing and asks nobody. */
import { parentPort } from 'node:worker_threads'
import { validate } from '../../../app/validate.ts'
import { fail, ok, type Result } from '../../../core/problem.ts'
import type { Report } from '../../../core/schema/report.ts'
import { systemClock } from '../../../io/clock.ts'
import { openLog } from '../../../io/log.ts'
import { openWorld } from '../../../io/world.ts'
import type { Recompute } from './recompute.ts'
import { stillWorld } from './still-world.ts'

async function look({ rootAbs, config, base, named, pullRequest }: Recompute): Promise<Result<Report>> {
  try {
    const log = openLog({ write: () => undefined, level: 'warn', json: true, clock: systemClock })
    const world = stillWorld(await openWorld({ rootAbs, outAbs: `${rootAbs}/.hortus`, log, signal: new AbortController().signal }))
    // Which server is asked for LFS objects is nobody's to choose here: this machine asks none.
    const settings = { ...config, workspace: { ...config.workspace, lfs: { ...config.workspace.lfs, server: 'off' } } }
    return ok(await validate(world, settings, { ...(base === null ? {} : { base }), ...(named.length === 0 ? {} : { named }), ...(pullRequest === null ? {} : { pullRequest }) }))
  } catch (error) {
    return fail({ code: 'VALIDATE.BROKE', message: `Reading the repository broke off: ${error instanceof Error ? error.message.slice(0, 300) : 'nobody knows why'}.`, next: 'Report it as a bug of Hortus, with the commit.' })
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
parentPort?.on('message', (work: Recompute) => void look(work).then((answer) => parentPort?.postMessage(answer)))
