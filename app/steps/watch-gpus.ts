/** After a GPU job (A61): what a run left on the GPUs, judged, and the machine marked when it is not clean. */
import { gpuAfter, quarantineOf, type GpuAfter } from '../../core/gpu-state/gpu-after.ts'
import { judgeGpuState, mayPass, type GpuVerdict } from '../../core/gpu-state/judge-gpu-state.ts'
import { writeMark } from '../../core/gpu-state/read-mark.ts'
import type { Problem } from '../../core/problem.ts'
import type { GpuState, RunRequest, World } from '../../core/world.ts'

export interface GpuWatch {
  /** To be called when nothing of the run is left to wait for. */
  settle(run: string): Promise<{ readonly after?: GpuAfter; readonly problems: readonly Problem[] }>
}

/** Memory is given back a moment after its process has died; a driver that is busy with it may need some seconds. */
const WITHIN_MS = 10_000

/** A run without GPUs asks nobody. */
export async function watchGpus(world: World, { gpus }: Pick<RunRequest, 'gpus'>): Promise<GpuWatch> {
  const { gpuStates } = world
  if (gpuStates === undefined || gpus === 'none') return { settle: async () => ({ problems: [] }) }
  const before = await gpuStates.look()
  return {
    async settle(run) {
      const owners = new Set([world.host.runAs.uid, ...(world.host.isRoot ? [0] : [])])
      const judge = (state: GpuState): GpuVerdict => judgeGpuState(before, state, owners)
      const started = world.clock.elapsed()
      const state = await gpuStates.look({ until: (seen) => !mayPass(judge(seen)), withinMs: WITHIN_MS })
      const after = gpuAfter(judge(state), before, state, world.clock.elapsed() - started)
      return { after, problems: after.clean ? [] : await quarantine(world, after, run) }
    },
  }
}

/** Twice: for the job that hands it on, and for the next one on this machine, whatever becomes of this job. */
async function quarantine(world: World, after: GpuAfter, run: string): Promise<readonly Problem[]> {
  const mark = quarantineOf(after, world.clock.now().toISOString(), run)
  const written = await Promise.all([world.output.write('quarantine.json', writeMark(mark)), world.quarantine?.put(mark)])
  return written.flatMap((each) => (each === undefined || each.ok ? [] : [each.problem]))
}
