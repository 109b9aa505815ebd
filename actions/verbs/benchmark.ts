import { benchmark } from '../../app/benchmark.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { withFindings } from '../../core/report/with-findings.ts'
import { required } from '../required.ts'
import type { Story } from '../story.ts'

export const benchmarkStory: Story<'benchmark'> = async ({ world, resolved, inputs }) => {
  const [example, runs] = [required('benchmark', 'example', inputs.example), readRuns(inputs.runs)]
  if (!example.ok) return example
  if (!runs.ok) return runs
  // The input `preset` of a smoke is a setting; here it names the preset itself.
  const report = await benchmark(world, resolved.config, { example: example.value, ...(inputs.base === null ? {} : { base: inputs.base }), ...(inputs.preset === null ? {} : { preset: inputs.preset }), ...(runs.value === null ? {} : { runs: runs.value }) })
  // Asked again: a run of this very step may have put the mark.
  const quarantine = (await world.quarantine?.read()) ?? null
  return ok({ report: withFindings(report, resolved.findings), outputs: { quarantine: String(quarantine !== null) } })
}

function readRuns(text: string | null): Result<number | null> {
  if (text === null) return ok(null)
  return /^[1-9]\d{0,3}$/.test(text) ? ok(Number(text)) : fail(WRONG)
}

const WRONG: Problem = { code: 'ACTION.INPUT_INVALID', message: 'Of the inputs of benchmark, runs is not a whole number from 1 to 9999.', next: 'Write for instance `runs: 10`.' }
