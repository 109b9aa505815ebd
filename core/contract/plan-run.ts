/** From a preset to the closed RunRequest: what will run, where, with which limits. Pure; the engine does the rest. */
import type { Example, Preset, Profile } from '../garden/example.ts'
import { ok, type Result } from '../problem.ts'
import type { Config } from '../schema/config.ts'
import type { EngineName, Mount, RunRequest } from '../world.ts'
import { ENV_NAME, isForbiddenEnv } from './container-args.ts'
import { findProfile } from './find-profile.ts'
import { paramWords, type Params } from './param-words.ts'
import { CONTAINER_PLACES, processPlaces, SCRATCH, type Places } from './places.ts'
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
}

export interface RunPlan {
  /** All of the RunRequest but what is only known when it starts. */
  readonly request: Omit<RunRequest, 'image' | 'signal' | 'onLine'>
  readonly params: Params
  /** What a reader of the record must know before trusting the run. */
  readonly warnings: readonly string[]
}

/** Time between the polite signal and the hard one (security 3.6). */
const GRACE_MS = 10_000
/** Where the isolated cache lies in a garden (specs: DESIGN, names and places). */
export const GARDEN_CACHE = 'data/container_cache'
/** Named volume of the engine that holds the cache of mode `volume`. */
export const CACHE_VOLUME = 'hortus-cache'

export function planRun(example: Example, preset: Preset, options: PlanOptions): Result<RunPlan> {
  const at = { path: example.descriptor }
  if (preset.action.kind === 'invalid') return refuse('RUN.PRESET_INVALID', `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`, 'Correct the preset in its example.yaml.', at)
  if (preset.action.kind === 'script') return refuse('RUN.NEEDS_CONTRACT', `The preset "${preset.name}" of ${example.id} is a script that calls a container engine itself.`, 'Give the preset a `command:` that Hortus can run.', at)
  const { argv } = preset.action
  if (argv.length === 0 || argv[0] === '' || argv.some((word) => word.includes('\0'))) return refuse('RUN.COMMAND', `The command of the preset "${preset.name}" of ${example.id} is empty or holds a NUL character.`, 'Write the command as a list of words.', at)
  const profile = findProfile(example, options.profile)
  if (!profile.ok) return profile
  const params = { ...preset.params, ...profile.value.params, ...options.params }
  const words = paramWords(params)
  if (!words.ok) return words
  const cache = planCache(options)
  if (!cache.ok) return cache
  const places = options.engine === 'process' ? processPlaces(options.scratchAbs, cache.value.sourceAbs) : CONTAINER_PLACES
  const env = planEnv(example, preset, profile.value, places, options)
  if (!env.ok) return env
  const needed = profile.value.gpus ?? example.need.gpus ?? 0
  const gpus = needed > 0 && options.gpus > 0 ? 'all' : 'none'
  return ok({
    request: {
      command: [...argv, ...words.value],
      workdir: places.workdir,
      mounts: mounts(options, cache.value),
      // A process sees every GPU of the host: without this, a run that asked for none would use one, and its record would not say so.
      env: options.engine === 'process' && gpus === 'none' ? { CUDA_VISIBLE_DEVICES: '', ...env.value } : env.value,
      network: preset.network ? 'bridge' : 'none',
      gpus,
      limits: planLimits(preset, options),
      labels: { 'hortus.example': example.id, 'hortus.preset': preset.name },
      log: `logs/${options.run}/run.log`,
      logBytes: options.smoke.log_mb * 1024 * 1024,
      requireLimits: options.smoke.untrusted,
    },
    params,
    warnings: warnings(preset, options),
  })
}

function planEnv(example: Example, preset: Preset, profile: Profile, places: Places, options: PlanOptions): Result<Record<string, string>> {
  const asked = { ...preset.env, ...profile.env }
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
function planCache(options: PlanOptions): Result<{ sourceAbs: string; volume: boolean }> {
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

/** A process sees the host: only the cache is named, so that the engine makes it. */
function mounts(options: PlanOptions, cache: { sourceAbs: string; volume: boolean }): Mount[] {
  if (options.engine === 'process') return [{ sourceAbs: cache.sourceAbs, target: cache.sourceAbs, writable: true }]
  return [
    { sourceAbs: `${options.scratchAbs}/${SCRATCH.workspace}`, target: CONTAINER_PLACES.workdir, writable: true },
    { sourceAbs: `${options.scratchAbs}/${SCRATCH.report}`, target: '/hortus', writable: true },
    { sourceAbs: cache.sourceAbs, target: CONTAINER_PLACES.cache, writable: true, ...(cache.volume ? { volume: true } : {}) },
  ]
}

function planLimits(preset: Preset, options: PlanOptions): RunRequest['limits'] {
  const { smoke } = options
  return {
    timeoutMs: Math.round((preset.timeoutSeconds ?? options.timeoutSeconds) * 1000),
    graceMs: GRACE_MS,
    memoryBytes: smoke.memory_gb === null ? null : Math.round(smoke.memory_gb * GIB),
    cpus: smoke.cpus,
    pids: smoke.pids,
    shmBytes: Math.round(smoke.shm_gb * GIB),
  }
}

const GIB = 1024 ** 3

export const HOST_CACHE = 'The cache of the user was mounted: the result may depend on what other runs left there.'

function warnings(preset: Preset, options: PlanOptions): string[] {
  return [
    ...(options.smoke.cache === 'host' ? [HOST_CACHE] : []),
    ...(options.engine === 'process' ? ['Ran without a container: on the packages, the network and the files of the host.'] : []),
    ...(preset.network && options.engine !== 'process' ? ['The preset had network access: the result may depend on what the network served.'] : []),
  ]
}
