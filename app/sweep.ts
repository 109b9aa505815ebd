/** The verb `sweep`: one preset of one example with other parameters each time; a record a trial, and one table. */
import { checkParams, onlyExample, presetOf } from '../core/contract/check-choice.ts'
import { declarationsOf } from '../core/compare/declarations-of.ts'
import { knownDirection } from '../core/compare/known-metrics.ts'
import type { Example } from '../core/garden/example.ts'
import { sweepCells } from '../core/garden/sweep-cells.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import { mergeExamples } from '../core/report/merge-reports.ts'
import { applyLevels } from '../core/rules/apply-levels.ts'
import type { Config } from '../core/schema/config.ts'
import type { Report } from '../core/schema/report.ts'
import { findSweep } from '../core/sweep/find-sweep.ts'
import type { TrialResult } from '../core/sweep/rank-trials.ts'
import type { Sweep, Trial } from '../core/sweep/sweep.ts'
import { trialsOf } from '../core/sweep/trials.ts'
import type { World } from '../core/world.ts'
import { openEngineChooser } from './steps/choose-engine.ts'
import { climbAll, warnOnce, type Walk } from './steps/climb-all.ts'
import { loadGarden } from './steps/load-garden.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface SweepOptions {
  /** Id or path. */
  readonly example: string
  /** Name of a sweep of the descriptor; left out with `adHoc`, or when there is only one. */
  readonly sweep?: string
  /** Given by the caller instead. */
  readonly adHoc?: Omit<Sweep, 'name' | 'place'>
  /** Numbers of the trials to run; left out: all. A matrix runs some in each of its jobs. */
  readonly trials?: readonly number[]
  readonly engine?: Config['engine']
}

export async function sweep(world: World, config: Config, options: SweepOptions): Promise<Report> {
  const [garden, head] = await Promise.all([loadGarden(world, config), world.git.head()])
  const parts = { verb: 'sweep', repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null }, scope: { mode: 'named', reason: `The sweep of ${options.example}.`, base: null }, comparisons: [], baseline: null } as const
  const selected = await selectExamples(world, garden, config, { named: [options.example] })
  const chosen = selected.ok ? choose(selected.value.examples, options) : selected
  if (!chosen.ok) return buildReport({ ...parts, examples: [], cells: { planned: [], executed: [] }, findings: [], problems: [chosen.problem] })
  const { example, asked, all, trials } = chosen.value
  const ascent = { preset: asked.preset, kind: 'sweep-trial', profile: null, timeoutSeconds: config.plan.minutes * 60, chooser: openEngineChooser(world, options.engine ?? config.engine), head, groupId: `${example.id}:${asked.name}`, warnOnce: warnOnce(world) } as const
  const walks: Walk[] = []
  const results: TrialResult[] = []
  for (const trial of trials) {
    world.log.info(`Trial ${trial.number} of ${all.length}: ${Object.entries(trial.params).map(([name, value]) => `${name}=${value}`).join(' ')}`)
    const walk = await climbAll(world, config, [example], { ...ascent, params: trial.params }, { archived: true })
    walks.push(walk)
    results.push(resultOf(trial, walk, asked.metric))
  }
  const cells = sweepCells(example, asked, trials).map(({ id }) => id)
  return buildReport({
    ...parts,
    examples: mergeExamples(walks.flatMap((walk) => walk.results)),
    cells: { planned: cells, executed: cells },
    findings: applyLevels(walks.flatMap((walk) => walk.findings), config.validate.levels),
    sweeps: [{ example: example.id, name: asked.name, preset: asked.preset, metric: asked.metric, direction: directionOf(example, asked, config), planned: all.length, trials: results }],
    problems: walks.flatMap((walk) => walk.problems),
  })
}

interface Chosen {
  readonly example: Example
  readonly asked: Sweep
  readonly all: readonly Trial[]
  readonly trials: readonly Trial[]
}

/** A wrong word is said before anything is built. */
function choose(examples: readonly Example[], options: SweepOptions): Result<Chosen> {
  const example = onlyExample(examples, options.example)
  if (!example.ok) return example
  const asked = options.adHoc === undefined ? findSweep(example.value, options.sweep ?? null) : ok({ ...options.adHoc, name: 'ad-hoc', place: { path: example.value.descriptor, line: null, column: null } })
  if (!asked.ok) return asked
  const preset = presetOf(example.value, asked.value.preset)
  if (!preset.ok) return preset
  const params = checkParams(example.value, preset.value, Object.keys(asked.value.params))
  if (!params.ok) return params
  const all = trialsOf(asked.value)
  if (!all.ok) return all
  const wanted = new Set(options.trials ?? all.value.map(({ number }) => number))
  const trials = all.value.filter(({ number }) => wanted.has(number))
  return trials.length < wanted.size ? fail(unknownTrial([...wanted], all.value.length)) : ok({ example: example.value, asked: asked.value, all: all.value, trials })
}

function unknownTrial(wanted: readonly number[], count: number): Problem {
  const unknown = wanted.find((number) => !(number >= 1 && number <= count && Number.isInteger(number)))
  return { code: 'SWEEP.TRIAL', message: `There is no trial ${unknown} in a sweep of ${count}.`, next: `Trials are numbered from 1 to ${count}.` }
}

function resultOf({ number, params }: Trial, { results: [result] }: Walk, metric: string | null): TrialResult {
  const reported = result?.metrics ?? {}
  const value = metric !== null && Object.hasOwn(reported, metric) ? reported[metric]! : null
  return { number, params: { ...params }, outcome: result?.outcome ?? 'skipped', value, record: result?.records[0] ?? null }
}

/** The sweep's word, then the descriptor's, the configuration's, and the name's. */
function directionOf(example: Example, { metric, direction }: Sweep, config: Config): Sweep['direction'] {
  if (direction !== null || metric === null) return direction
  const declared = declarationsOf(example, config)[metric]?.direction ?? knownDirection(metric)
  return declared === 'min' || declared === 'max' ? declared : null
}
