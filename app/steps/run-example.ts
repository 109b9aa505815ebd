/** The rung `smoked`: one run of the preset, judged. */
import type { RunPlan } from '../../core/contract/plan-run.ts'
import { describeEnd } from '../../core/record/describe-end.ts'
import type { Climbed, Verdict } from '../../core/record/rung-path.ts'
import { silentFindings } from '../../core/record/silent-findings.ts'
import { runFindings } from '../../core/record/smoke-findings.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { RunOutcome, World } from '../../core/world.ts'
import type { Ascent, Camp, Ready } from './ascent.ts'
import { runBefore } from './run-before.ts'
import { runOnce } from './run-once.ts'
import { shownOutput } from './shown-output.ts'

export async function runExample(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Climbed> {
  const { example } = ascent
  const { path, preset, choice } = camp
  const ended = await runBefore(world, config, ascent, camp, ready)
  if (ended !== null) return ended
  const { outcome, reported, stored, problems, idle, judged } = await runOnce(world, config, ascent, camp, ready)
  if (outcome.end.kind === 'refused') return path.skip('smoked', `${outcome.end.reason}. ${outcome.end.next}`)
  if (stored !== null) path.record(stored, reported.metrics.summary)
  const verdict = judge(outcome, ready.plan, judged.reason, servesUntilStopped(ascent, camp))
  const silent = verdict.state === 'passed' && verdict.reason === null ? silentFindings(example, preset, idle) : []
  return path.end(verdict, choice.engine.name, withoutEcho([...runFindings(example, preset, outcome, ready.plan.request.limits, reported, shownOutput(world)), ...judged.findings, ...silent]), problems)
}

/** Of a server that a person started to use it: Ctrl-C is how it is meant to end. */
export const ENDED_BY_YOU = 'served until you ended it'

/** A project of several containers is tried and taken down, also then. */
const servesUntilStopped = ({ untilStopped = false }: Ascent, { preset }: Camp): boolean => untilStopped && preset.service !== undefined && preset.compose === undefined

/** `missed`: what it did not come to although it ended well. */
function judge({ end, durationMs }: RunOutcome, plan: RunPlan, missed: string | null, serves: boolean): Verdict {
  if (end.kind === 'interrupted' && serves) return { state: 'passed', reason: ENDED_BY_YOU, durationMs }
  const reason = describeEnd(end, plan.request.limits) ?? missed
  if (end.kind === 'engine_failed' || end.kind === 'interrupted') return { state: 'stopped', reason, durationMs }
  return { state: reason === null ? 'passed' : 'failed', reason, durationMs }
}

/** That no metric was reported is said once, by the expectation that misses it. */
function withoutEcho(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.some(({ code }) => code === 'SMOKE.METRIC_MISSING')
  return missing ? findings.filter(({ code }) => code !== 'SMOKE.NO_METRICS') : findings
}
