/** The run itself: supervised while it lasts, the machine watched before, during and after it. Nothing is judged here. */
import { HOST_CACHE } from '../../core/contract/plan-run.ts'
import type { RunFacts } from '../../core/record/build-record.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Problem } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { timed, type Ascent, type Camp, type Ready } from './ascent.ts'
import { superviseRun, type Supervised } from './supervise-run.ts'
import { watchGpus } from './watch-gpus.ts'

export interface Observation {
  readonly supervised: Supervised
  readonly startedAt: Date
  readonly endedAt: Date
  readonly samples: RunFacts['samples']
  readonly gpuAfter: RunFacts['gpuAfter']
  /** The machine should have been marked and could not be. */
  readonly unmarked: readonly Problem[]
}

export async function observeRun(world: World, config: Config, ascent: Ascent, camp: Camp, { id, plan, image, phases }: Ready, step: string): Promise<Observation> {
  const { example } = ascent
  const { engine } = camp.choice
  world.log.progress({ kind: 'step-started', example: example.id, step, detail: engine.name })
  if (config.smoke.cache === 'host') ascent.warnOnce(HOST_CACHE)
  // A run with GPUs is watched by itself when nobody watches already.
  await using own = ascent.watch === undefined && plan.request.gpus !== 'none' ? world.sampler?.open() : undefined
  const gpus = await watchGpus(world, plan.request)
  const watched = (ascent.watch ?? own)?.begin()
  const startedAt = world.clock.now()
  const onLine = (line: string): void => world.log.progress({ kind: 'output', example: example.id, step, line })
  const supervised = await timed(world, phases, 'run', () => superviseRun(world, config, example, camp, plan, (stop) => engine.run({ ...plan.request, image, signal: world.signal, stop, onLine })))
  const endedAt = world.clock.now()
  const samples = watched?.end()
  if (supervised.outcome.end.kind === 'refused') return { supervised, startedAt, endedAt, samples, gpuAfter: undefined, unmarked: [] }
  const { after, problems } = await gpus.settle(id)
  // What makes the run less than it seems is said at once, not only in the record.
  for (const warning of supervised.outcome.memoryLimited === false ? (supervised.outcome.warnings ?? []) : []) ascent.warnOnce(warning)
  return { supervised, startedAt, endedAt, samples, gpuAfter: after, unmarked: problems }
}
