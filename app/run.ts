/** The verb `run`: one example, one preset, with parameters and a profile. The same climb as a smoke. */
import { checkParams, onlyExample, presetOf } from '../core/contract/check-choice.ts'
import { findProfile } from '../core/contract/find-profile.ts'
import type { Params } from '../core/contract/param-words.ts'
import type { Example } from '../core/garden/example.ts'
import type { Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import { applyLevels } from '../core/rules/apply-levels.ts'
import type { Config } from '../core/schema/config.ts'
import type { Report } from '../core/schema/report.ts'
import type { RunRecord } from '../core/schema/run-record.ts'
import type { World } from '../core/world.ts'
import { cellOf, climbAll } from './steps/climb-all.ts'
import { openEngineChooser } from './steps/choose-engine.ts'
import { loadGarden } from './steps/load-garden.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface RunOptions {
  /** Id or path. */
  readonly example: string
  readonly preset: string
  readonly params: Params
  readonly profile?: string
  /** Instead of `smoke.cache` of the configuration. */
  readonly cache?: Config['smoke']['cache']
  readonly engine?: Config['engine']
}

export async function run(world: World, config: Config, options: RunOptions): Promise<Report> {
  const [garden, head] = await Promise.all([loadGarden(world, config), world.git.head()])
  const parts = {
    verb: 'run',
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    scope: { mode: 'named', reason: `The preset "${options.preset}" of ${options.example}.`, base: null },
    findings: [],
    comparisons: [],
    baseline: null,
  } as const
  const selected = await selectExamples(world, garden, config, { named: [options.example] })
  const chosen = selected.ok ? check(selected.value.examples, options) : selected
  if (!chosen.ok) return buildReport({ ...parts, examples: [], cells: { planned: [], executed: [] }, problems: [chosen.problem] })
  const ascent = {
    preset: options.preset,
    kind: kindOf(options.preset, config),
    params: options.params,
    profile: options.profile ?? null,
    timeoutSeconds: options.preset === config.smoke.preset ? config.smoke.timeout_seconds : config.plan.minutes * 60,
    chooser: openEngineChooser(world, options.engine ?? config.engine),
    head,
    untilStopped: options.preset !== config.smoke.preset,
  }
  const settings = options.cache === undefined ? config : { ...config, smoke: { ...config.smoke, cache: options.cache } }
  const walk = await climbAll(world, settings, [chosen.value], ascent, { archived: true })
  const cells = [cellOf(chosen.value, options.preset)]
  return buildReport({ ...parts, examples: walk.results, cells: { planned: cells, executed: cells }, findings: applyLevels(walk.findings, config.validate.levels), problems: walk.problems })
}

/** A wrong word on the command line is said before anything is built. */
function check(examples: readonly Example[], options: RunOptions): Result<Example> {
  const example = onlyExample(examples, options.example)
  if (!example.ok) return example
  const preset = presetOf(example.value, options.preset)
  if (!preset.ok) return preset
  const profile = findProfile(example.value, options.profile ?? null)
  if (!profile.ok) return profile
  const params = checkParams(example.value, preset.value, Object.keys(options.params), Object.keys(profile.value.params))
  return params.ok ? example : params
}

function kindOf(preset: string, config: Config): RunRecord['kind'] {
  if (preset === config.smoke.preset) return 'smoke'
  return preset === 'train' || preset === 'eval' || preset === 'benchmark' ? preset : 'run'
}
