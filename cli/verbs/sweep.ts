import { sweep as runSweep, type SweepOptions } from '../../app/sweep.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { readRanges } from '../../core/sweep/read-ranges.ts'
import { emitProblems, emitReport } from '../emit-report.ts'
import { openGarden } from '../session.ts'
import type { VerbRun } from '../verb.ts'
import { firstOf, fromRoot, textsOf } from '../words.ts'

export const sweep: VerbRun = async (session, words, options) => {
  const asked = readOptions(options)
  if (!asked.ok) return emitProblems(session, 'sweep', [asked.problem])
  const garden = await openGarden(session)
  if (!garden.ok) return emitProblems(session, 'sweep', garden.problem)
  const { world, resolved } = garden.value
  const name = textsOf(words[1])[0]
  if (name !== undefined && asked.value.adHoc !== undefined) return emitProblems(session, 'sweep', [problem(`"${name}" names a sweep, and --grid or --random describe another.`, 'Leave out one of them.')])
  const report = await runSweep(world, resolved.config, { ...asked.value, example: fromRoot(garden.value, firstOf(words)), ...(name === undefined ? {} : { sweep: name }) })
  return emitReport(session, garden.value, report, { write: false })
}

type Options = Readonly<Record<string, unknown>>

function readOptions(options: Options): Result<Omit<SweepOptions, 'example' | 'sweep'>, Problem> {
  const trials = textsOf(options['trial']).map(Number)
  if (trials.some((number) => !Number.isInteger(number) || number < 1)) return fail(problem('--trial takes the number of a trial.', 'Write for instance --trial 3.'))
  const adHoc = readAdHoc(options)
  if (!adHoc.ok) return adHoc
  return ok({ ...(trials.length === 0 ? {} : { trials }), ...(adHoc.value === null ? {} : { adHoc: adHoc.value }) })
}

/** null: nothing of it was typed. */
function readAdHoc(options: Options): Result<NonNullable<SweepOptions['adHoc']> | null, Problem> {
  const [grid, random] = [textsOf(options['grid']), textsOf(options['random'])]
  const [count, seed, preset, metric] = ['trials', 'seed', 'preset', 'metric'].map((name) => textsOf(options[name])[0])
  if (grid.length + random.length === 0) return count ?? seed ?? preset ?? metric ? fail(problem('--trials, --seed, --preset and --metric describe a sweep that is typed here.', 'Give it parameters with --grid or --random, or leave them out.')) : ok(null)
  if (grid.length > 0 && random.length > 0) return fail(problem('--grid and --random cannot be mixed.', 'With --random, a parameter may have values too: --random batch=16,32.'))
  const trials = Number(count ?? 10)
  if (!Number.isInteger(trials) || trials < 1) return fail(problem('--trials takes a number.', 'Write for instance --trials 20.'))
  const params = readRanges([...grid, ...random])
  if (!params.ok) return params
  const method = grid.length > 0 ? 'grid' : 'random'
  return ok({ preset: preset ?? 'train', method, trials: method === 'grid' ? null : trials, seed: seed ?? '0', params: params.value, metric: metric ?? null, direction: null })
}

const problem = (message: string, next: string): Problem => ({ code: 'USAGE.SWEEP', message, next })
