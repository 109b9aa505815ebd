/** What the steps of one climb share: what was asked for, and what stands ready. */
import type { CapturedContract } from '../../core/contract/captured.ts'
import type { Params } from '../../core/contract/param-words.ts'
import type { RunPlan } from '../../core/contract/plan-run.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import type { Problem } from '../../core/problem.ts'
import type { Climbed, RungPath } from '../../core/record/rung-path.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Build, RunRecord } from '../../core/schema/run-record.ts'
import type { Image, Scratch, Watch, World } from '../../core/world.ts'
import type { Contracts } from './cached-contracts.ts'
import type { EngineChoice, EngineChooser } from './choose-engine.ts'

export interface Ascent {
  readonly example: Example
  readonly preset: string
  readonly kind: RunRecord['kind']
  readonly params: Params
  readonly profile: string | null
  readonly timeoutSeconds: number
  readonly chooser: EngineChooser
  /** Says a warning on the log, the same one only once however many examples there are. */
  readonly warnOnce: (message: string) => void
  /** Commit of the repository, asked once for all examples. */
  readonly head: { readonly commit: string; readonly dirty: boolean } | null
  /** What is done when everything stands ready, instead of one judged run: a benchmark. The climb then goes to `benchmarked`. */
  readonly atTop?: (world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready) => Promise<Climbed>
  /** Takes figures of the machine while a run lasts. Left out: only a run with GPUs is watched. */
  readonly watch?: Watch
  /** A server serves until somebody stops it, and is not asked: `hortus run`. */
  readonly untilStopped?: boolean
  /** Where contracts of scripts come from, shared by all examples of a walk; left out: the climb opens one for itself. */
  readonly contracts?: Contracts
  /** Runs that belong together: goes into their records. */
  readonly groupId?: string
}

/** One example with its preset, engine and scratch directory. */
export interface Camp {
  readonly path: RungPath
  readonly preset: Preset
  readonly choice: Extract<EngineChoice, { kind: 'engine' }>
  readonly scratch: Scratch
  readonly gpus: number
  /** What the script of the preset asks of the engine; left out for a command. */
  readonly contract?: CapturedContract
}

/** All that one run needs. */
export interface Ready {
  readonly id: string
  readonly plan: RunPlan
  readonly image: Image | null
  readonly tree: string | null
  readonly phases: Record<string, number>
  /** How the image came here; left out: there is none. */
  readonly build?: Build
}

/** What the path of this climb is opened with. */
export const goalOf = ({ kind, atTop }: Pick<Ascent, 'kind' | 'atTop'>) => ({ smoke: kind === 'smoke', goal: atTop === undefined ? 'smoked' : 'benchmarked' }) as const

export function engineProblem(example: Example, message: string, next: string): Problem {
  return { code: 'ENGINE.FAILED', message: `${example.id}: ${message}.`, next, path: example.descriptor }
}

export async function timed<T>(world: World, phases: Record<string, number>, name: string, act: () => Promise<T>): Promise<T> {
  const started = world.clock.elapsed()
  try {
    return await act()
  } finally {
    phases[name] = world.clock.elapsed() - started
  }
}
