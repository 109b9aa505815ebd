/** From a preset to the closed RunRequest: what will run, where, with which limits. Pure; the engine does the rest. */
import type { Example, Preset } from '../garden/example.ts'
import { ok, type Result } from '../problem.ts'
import type { Mount } from '../world.ts'
import { findProfile } from './find-profile.ts'
import { paramWords } from './param-words.ts'
import { CONTAINER_PLACES, processPlaces, SCRATCH } from './places.ts'
import { planContract } from './plan-contract.ts'
import { planCache, planEnv, planLimits, runWarnings, type PlanOptions, type RunPlan } from './plan-parts.ts'
import { refuse } from './refuse.ts'

export { CACHE_VOLUME, GARDEN_CACHE, HOST_CACHE, type PlanOptions, type RunPlan } from './plan-parts.ts'

export function planRun(example: Example, preset: Preset, options: PlanOptions): Result<RunPlan> {
  const at = { path: example.descriptor }
  if (preset.action.kind === 'invalid') return refuse('RUN.PRESET_INVALID', `The preset "${preset.name}" of ${example.id} cannot be read: ${preset.action.reason}.`, 'Correct the preset in its example.yaml.', at)
  if (preset.action.kind === 'script' && options.contract !== undefined) return planContract(example, preset, options.contract, options)
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
  const env = planEnv(example, preset, { ...preset.env, ...profile.value.env }, places, options)
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
    warnings: runWarnings(preset, options),
  })
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
