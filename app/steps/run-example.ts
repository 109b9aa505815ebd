/** The rung `smoked`: one run of the preset, judged. */
import type { RunPlan } from '../../core/contract/plan-run.ts'
import { describeEnd } from '../../core/record/describe-end.ts'
import type { Climbed, Verdict } from '../../core/record/rung-path.ts'
import { runFindings } from '../../core/record/smoke-findings.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunOutcome, World } from '../../core/world.ts'
import type { Ascent, Camp, Ready } from './ascent.ts'
import { runOnce } from './run-once.ts'
import { shownOutput } from './shown-output.ts'

export async function runExample(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Climbed> {
  const { example } = ascent
  const { path, preset, choice } = camp
  const { outcome, reported, stored, problems } = await runOnce(world, config, ascent, camp, ready)
  if (outcome.end.kind === 'refused') return path.skip('smoked', `${outcome.end.reason}. ${outcome.end.next}`)
  if (stored !== null) path.record(stored, reported.metrics.summary)
  return path.end(judge(outcome, ready.plan), choice.engine.name, runFindings(example, preset, outcome, ready.plan.request.limits, reported, shownOutput(world)), problems)
}

function judge({ end, durationMs }: RunOutcome, plan: RunPlan): Verdict {
  const reason = describeEnd(end, plan.request.limits)
  if (end.kind === 'engine_failed' || end.kind === 'interrupted') return { state: 'stopped', reason, durationMs }
  return { state: reason === null ? 'passed' : 'failed', reason, durationMs }
}
