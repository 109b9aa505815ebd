import { smoke } from '../../app/smoke.ts'
import { sweep } from '../../app/sweep.ts'
import { withComparisons } from '../../app/steps/with-comparisons.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import type { Inputs } from '../inputs.ts'
import { scopeOf } from '../scope-of.ts'
import type { Scene, Story } from '../story.ts'

export const smokeStory: Story<'smoke'> = async (scene) => {
  const { world, resolved, inputs } = scene
  const trials = readTrials(inputs)
  if (!trials.ok) return trials
  const { report, notices } = inputs.sweep === null ? await runAndCompare(scene) : { report: await runTrials(scene, inputs.sweep, trials.value), notices: [] }
  // Asked again: a run of this very step may have put the mark.
  const quarantine = (await world.quarantine?.read()) ?? null
  return ok({ report: withFindings(report, resolved.findings), outputs: { quarantine: String(quarantine !== null) }, notices })
}

/** In a job the own store is empty: what was known before lies on the data branch, which is asked for without any credentials of ours. */
async function runAndCompare({ world, resolved, inputs }: Scene<'smoke'>): ReturnType<typeof withComparisons> {
  const report = await smoke(world, resolved.config, scopeOf(inputs))
  return withComparisons(world, resolved.config, report, { fetch: true, ...(inputs.base === null ? {} : { base: inputs.base }) })
}

function runTrials({ world, resolved, inputs }: Scene<'smoke'>, name: string, trials: readonly number[]): ReturnType<typeof sweep> {
  return sweep(world, resolved.config, { example: inputs.examples[0]!, sweep: name, ...(trials.length === 0 ? {} : { trials }) })
}

function readTrials({ sweep: name, trials, examples }: Inputs<'smoke'>): Result<readonly number[]> {
  if (name === null) return trials.length === 0 ? ok([]) : fail(wrong('trials are given, and no sweep', 'Name the sweep whose trials are meant.'))
  // One shard of a matrix names its example once for each of its cells.
  if (new Set(examples).size !== 1) return fail(wrong(`a sweep is of one example, and ${new Set(examples).size} are given`, 'Name one example.'))
  const numbers = trials.map(Number)
  return numbers.every((number) => Number.isInteger(number) && number >= 1) ? ok(numbers) : fail(wrong('trials are not numbers', 'Give numbers of trials, for instance 1,2,3.'))
}

const wrong = (what: string, next: string): Problem => ({ code: 'ACTION.INPUT_INVALID', message: `Of the inputs of smoke, ${what}.`, next })
