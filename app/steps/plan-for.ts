/** The RunRequest of one run of a climb: what was asked for, on this machine, in this scratch directory. */
import { planRun, type RunPlan } from '../../core/contract/plan-run.ts'
import type { Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'
import type { Ascent, Camp } from './ascent.ts'

export function planFor(world: World, config: Config, ascent: Ascent, camp: Camp, id: string): Result<RunPlan> {
  return planRun(ascent.example, camp.preset, {
    engine: camp.choice.engine.name,
    smoke: config.smoke,
    params: ascent.params,
    profile: ascent.profile,
    gpus: camp.gpus,
    timeoutSeconds: ascent.timeoutSeconds,
    run: id,
    gardenAbs: world.files.rootAbs,
    scratchAbs: camp.scratch.pathAbs,
    homeAbs: world.host.homeAbs,
    searchPath: world.host.searchPath,
    ...(camp.contract === undefined ? {} : { contract: camp.contract }),
  })
}
