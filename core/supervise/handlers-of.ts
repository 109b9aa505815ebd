/** From what a preset asks for to the handlers that watch its run, each with the settings that the record shows. */
import type { Example, Supervise } from '../garden/example.ts'
import type { Mounted } from './handler.ts'
import { mount } from './handler.ts'
import { earlyStop } from './handlers/early-stop.ts'
import { filtered } from './filter.ts'
import { keepBest } from './handlers/keep-best.ts'
import { maxEpochs, maxGpuMinutes, maxIterations, maxSeconds } from './handlers/limits.ts'
import { show } from './handlers/show.ts'
import { stopOnNan } from './handlers/stop-on-nan.ts'

export interface Settled {
  readonly handler: Mounted
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
}

export interface Around {
  /** `metrics:` of the descriptor: its directions are the modes that nobody gave. */
  readonly metrics: Example['metrics']
  /** GPUs that the run is given. */
  readonly gpus: number
  /** `smoke.stop_on_nan` of the configuration. */
  readonly stopOnNan: boolean
}

export function handlersOf(asked: Supervise | undefined, around: Around): readonly Settled[] {
  const { earlyStop: early, keepCheckpoints: keep, maxSeconds: seconds, maxGpuMinutes: minutes, maxEpochs: epochs, maxIterations: iterations } = { ...NOTHING, ...asked }
  const { metrics, gpus } = around
  const log = asked?.log ?? { on: null, every: null, once: null }
  return [
    ...((asked?.stopOnNan ?? around.stopOnNan) ? [{ handler: mount(stopOnNan()), settings: {} }] : []),
    ...(seconds === null ? [] : [{ handler: mount(maxSeconds(seconds)), settings: { max_seconds: seconds } }]),
    ...(minutes === null ? [] : [{ handler: mount(maxGpuMinutes(minutes, gpus)), settings: { max_gpu_minutes: minutes, gpus } }]),
    ...(epochs === null ? [] : [{ handler: mount(maxEpochs(epochs)), settings: { max_epochs: epochs } }]),
    ...(iterations === null ? [] : [{ handler: mount(maxIterations(iterations)), settings: { max_iterations: iterations } }]),
    ...(early === null ? [] : [early].map(({ metric, patience, minDelta, mode }) => {
      const settled = { metric, patience, minDelta, mode: mode ?? directionOf(metrics, metric) }
      return { handler: mount(earlyStop(settled)), settings: { metric, patience, min_delta: minDelta, mode: settled.mode } }
    })),
    ...(keep === null ? [] : [keep].map(({ n, metric, mode }) => {
      const settled = { n, metric, mode: mode ?? directionOf(metrics, metric) }
      return { handler: mount(keepBest(settled)), settings: { ...settled } }
    })),
    { handler: mount(filtered(log, show())), settings: { ...log } },
  ]
}

const NOTHING = { earlyStop: null, keepCheckpoints: null, maxSeconds: null, maxGpuMinutes: null, maxEpochs: null, maxIterations: null } as const

function directionOf(metrics: Example['metrics'], metric: string | null): 'min' | 'max' {
  return (metric !== null && Object.hasOwn(metrics, metric) ? metrics[metric]?.direction : null) ?? 'min'
}
