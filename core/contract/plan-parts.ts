/** What the plan of a run is made of, whether its preset names a command or a script whose contract was captured. */
import type { Example, Preset, Profile } from '../garden/example.ts'
import { ok, type Result } from '../problem.ts'
import type { Config } from '../schema/config.ts'
import type { EngineName, RunRequest } from '../world.ts'
import type { CapturedContract } from './captured.ts'
import { ENV_NAME, isForbiddenEnv } from './container-args.ts'
import type { Preparation } from './mounts-of-contract.ts'
import type { Params } from './param-words.ts'
import type { Places } from './places.ts'
import { refuse } from './refuse.ts'

export interface PlanOptions {
  readonly engine: EngineName
  readonly smoke: Config['smoke']
  readonly params: Params
  readonly profile: string | null
  /** GPUs of this machine. */
  readonly gpus: number
  /** Used when the preset sets no limit of its own. */
  readonly timeoutSeconds: number
  /** Id of the run: names its log. */
  readonly run: string
  readonly gardenAbs: string
  readonly scratchAbs: string
  readonly homeAbs: string
  /** PATH of the caller, for the process engine. */
  readonly searchPath: string
  /** What the preset's script asks of the engine, when it was captured. */
  readonly contract?: CapturedContract
}

export interface RunPlan {
  /** All of the RunRequest but what is only known when it starts. */
  readonly request: Omit<RunRequest, 'image' | 'signal' | 'onLine'>
  readonly params: Params
  /** What a reader of the record must know before trusting the run. */
  readonly warnings: readonly string[]
  /** What a captured contract mounts besides the copy of the example. */
  readonly prepare?: Preparation
  /** A script may start several containers: those before this one, in order. Each starts when the one before it ended well. */
  readonly before?: readonly RunPlan[]
}

/** Seconds between the polite signal and the hard one (security 3.6), when neither preset nor configuration says. */
const GRACE_SECONDS = 10
/** Where the isolated cache lies in a garden (specs: DESIGN, names and places). */
export const GARDEN_CACHE = 'data/container_cache'
/** Named volume of the engine that holds the cache of mode `volume`. */
export const CACHE_VOLUME = 'hortus-cache'

export function planEnv(example: Example, preset: Preset, asked: Profile['env'], places: Places, options: Pick<PlanOptions, 'engine' | 'searchPath'>): Result<Record<string, string>> {
  for (const [name, value] of Object.entries(asked)) {
    if (!ENV_NAME.test(name) || isForbiddenEnv(name) || name.startsWith('HORTUS_') || value.includes('\0')) {
      return refuse('RUN.ENV', `${example.id} may not set the environment variable "${name}".`, 'Rename or remove it; LD_, NVIDIA_, DOCKER_, CONTAINER_ and HORTUS_ are not for examples.', { path: example.descriptor })
    }
  }
  const onHost = options.engine === 'process'
  return ok({
    LANG: 'C.UTF-8',
    HOME: places.home,
    PYTHONUNBUFFERED: '1',
    ...(onHost ? { PATH: options.searchPath, TMPDIR: places.home } : {}),
    ...asked,
    HF_HOME: `${places.cache}/huggingface`,
    TORCH_HOME: `${places.cache}/torch`,
    HORTUS_CACHE: places.cache,
    HORTUS_METRICS: places.metrics,
    HORTUS_EVENTS: places.events,
    HORTUS_OUTPUTS: places.outputs,
    HORTUS_EXAMPLE: example.id,
    HORTUS_PRESET: preset.name,
  })
}

/** A bind mount of the garden or the home, or a named volume. */
export function planCache(options: PlanOptions): Result<{ sourceAbs: string; volume: boolean }> {
  switch (options.smoke.cache) {
    case 'isolated':
      return ok({ sourceAbs: `${options.gardenAbs}/${GARDEN_CACHE}`, volume: false })
    case 'host':
      if (options.smoke.untrusted) return refuse('RUN.CACHE_REFUSED', 'The host cache is not for code from a pull request.', 'Use --cache isolated, or set smoke.untrusted to false for code you trust.')
      return ok({ sourceAbs: `${options.homeAbs}/.cache`, volume: false })
    case 'volume':
      if (options.engine === 'process') return refuse('RUN.CACHE_REFUSED', 'The process engine has no volumes.', 'Use --cache isolated, or a container engine.')
      return ok({ sourceAbs: CACHE_VOLUME, volume: true })
  }
}

export function planLimits(preset: Preset, options: PlanOptions): RunRequest['limits'] {
  const { smoke } = options
  return {
    timeoutMs: Math.round((preset.timeoutSeconds ?? options.timeoutSeconds) * 1000),
    graceMs: Math.round((preset.supervise?.graceSeconds ?? smoke.grace_seconds ?? GRACE_SECONDS) * 1000),
    memoryBytes: smoke.memory_gb === null ? null : Math.round(smoke.memory_gb * GIB),
    cpus: smoke.cpus,
    pids: smoke.pids,
    shmBytes: Math.round(smoke.shm_gb * GIB),
  }
}

const GIB = 1024 ** 3

export const HOST_CACHE = 'The cache of the user was mounted: the result may depend on what other runs left there.'

export function runWarnings(preset: Preset, options: PlanOptions): string[] {
  return [
    ...(options.smoke.cache === 'host' ? [HOST_CACHE] : []),
    ...(options.engine === 'process' ? ['Ran without a container: on the packages, the network and the files of the host.'] : []),
    ...(preset.network && options.engine !== 'process' ? ['The preset had network access: the result may depend on what the network served.'] : []),
  ]
}
