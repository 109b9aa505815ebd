/** The plan of a preset whose script was captured: one RunRequest for each container that the script starts, in its order. */
import type { Example, Preset } from '../garden/example.ts'
import { ok, type Result } from '../problem.ts'
import type { CapturedContract, RunCall } from './captured.ts'
import { findProfile } from './find-profile.ts'
import { paramWords, type Params } from './param-words.ts'
import { CONTAINER_PLACES, SCRATCH } from './places.ts'
import { planCache, planEnv, planLimits, runWarnings, type PlanOptions, type RunPlan } from './plan-parts.ts'
import { refuse } from './refuse.ts'
import { requestOfContract } from './request-of-contract.ts'

/** A script that starts more is a service of its own, or a loop over data; a smoke is neither. */
const MAX_RUNS = 20

export function planContract(example: Example, preset: Preset, contract: CapturedContract, options: PlanOptions): Result<RunPlan> {
  const calls = contract.calls.filter((call) => call.kind === 'run')
  if (options.engine === 'process') return refuse('RUN.NEEDS_CONTRACT', `The preset "${preset.name}" of ${example.id} is a script that starts containers; the process engine has none.`, 'Use --engine docker or --engine podman.')
  if (calls.length === 0) return refuse('RUN.CONTRACT_EMPTY', 'the script starts no container', 'Give the preset a `command:`.')
  if (calls.length > MAX_RUNS) return refuse('RUN.CONTRACT_MANY', `the script starts ${calls.length} containers, and ${MAX_RUNS} is the most that is run`, 'Give the preset a `command:` for a smaller smoke.')
  const made = madeUp(contract, calls)
  if (made !== null) return refuse('RUN.CONTRACT_VARIABLE', `the command of the script holds the variable ${made}, and no run gets that`, 'Hand it on by `--env`, or give the preset a `command:`.')
  const profile = findProfile(example, options.profile)
  if (!profile.ok) return profile
  const params = { ...preset.params, ...profile.value.params, ...options.params }
  const words = paramWords(params)
  if (!words.ok) return words
  const plans: RunPlan[] = []
  for (const [index, call] of calls.entries()) {
    const last = index === calls.length - 1
    const report = last ? SCRATCH.report : `${beforePlace(index)}/${SCRATCH.report}`
    const planned = planOne(example, preset, call, { ...options, report, env: profile.value.env, profileGpus: profile.value.gpus, words: last ? words.value : [], params: last ? params : {} })
    if (!planned.ok) return planned
    plans.push(planned.value)
  }
  return ok({ ...plans.at(-1)!, ...(plans.length === 1 ? {} : { before: plans.slice(0, -1) }) })
}

/** A variable that the capture made up stands by its name where the script wrote its value. */
function madeUp({ assumed = [] }: CapturedContract, calls: readonly RunCall[]): string | null {
  const names = assumed.flatMap((words) => /^([A-Za-z_]\w{0,99}) is set$/.exec(words)?.[1] ?? [])
  return names.find((name) => calls.some(({ command, entrypoint, workdir }) => [...command, entrypoint ?? '', workdir ?? ''].some((word) => word.includes(`{${name}}`)))) ?? null
}

/** Where a run that is not the last reports to, below the scratch directory: what each said goes into its own record. */
export const beforePlace = (index: number): string => `before-${index + 1}`

interface One extends Omit<PlanOptions, 'params'> {
  readonly env: Readonly<Record<string, string>>
  readonly profileGpus: number | null
  readonly words: readonly string[]
  readonly params: Params
  readonly report: string
}

function planOne(example: Example, preset: Preset, call: RunCall, options: One): Result<RunPlan> {
  const { smoke } = options
  const cache = planCache(options)
  if (!cache.ok) return cache
  const limits = planLimits(preset, options)
  const asked = requestOfContract(example, preset, call, { scratchAbs: options.scratchAbs, cache: cache.value, shmCapBytes: limits.shmBytes, words: options.words })
  if (!asked.ok) return asked
  const env = planEnv(example, preset, { ...asked.value.env, ...options.env }, { ...CONTAINER_PLACES, home: asked.value.home }, options)
  if (!env.ok) return env
  const targets = new Set(asked.value.request.mounts.map(({ target }) => target))
  const needed = options.profileGpus ?? example.need.gpus ?? (asked.value.asksGpus ? 1 : 0)
  const gpus = needed > 0 && asked.value.asksGpus && options.gpus > 0 ? 'all' : 'none'
  const without = asked.value.asksGpus && gpus === 'none' ? ['The script asks for GPUs, and the run had none.'] : []
  return ok({
    request: {
      ...asked.value.request,
      mounts: [...own(`${options.scratchAbs}/${options.report}`, cache.value).filter(({ target }) => !targets.has(target)), ...asked.value.request.mounts],
      env: env.value,
      network: preset.network && call.network !== 'none' ? 'bridge' : 'none',
      gpus,
      limits: { ...limits, shmBytes: asked.value.shmBytes },
      labels: { 'hortus.example': example.id, 'hortus.preset': preset.name },
      log: `logs/${options.run}/run.log`,
      logBytes: smoke.log_mb * 1024 * 1024,
      requireLimits: smoke.untrusted,
    },
    params: options.params,
    warnings: [...runWarnings(preset, options), ...asked.value.warnings, ...without],
    prepare: asked.value.prepare,
  })
}

/** What every run has, whatever its script knows of it: where to report, and the cache. */
function own(reportAbs: string, cache: { readonly sourceAbs: string; readonly volume: boolean }): RunPlan['request']['mounts'] {
  return [
    { sourceAbs: reportAbs, target: '/hortus', writable: true },
    { sourceAbs: cache.sourceAbs, target: CONTAINER_PLACES.cache, writable: true, ...(cache.volume ? { volume: true } : {}) },
  ]
}
