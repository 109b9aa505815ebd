/** The run itself: watched by its engine, then measured, collected and recorded, however it ended. */
import { HOST_CACHE, type RunPlan } from '../../core/contract/plan-run.ts'
import { buildRecord } from '../../core/record/build-record.ts'
import { describeEnd } from '../../core/record/describe-end.ts'
import type { Climbed, Verdict } from '../../core/record/rung-path.ts'
import { runFindings } from '../../core/record/smoke-findings.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Image, RunOutcome, World } from '../../core/world.ts'
import { engineProblem, timed, type Ascent, type Camp } from './ascent.ts'
import { collectReport } from './collect-report.ts'
import { shownOutput } from './shown-output.ts'
import { storeRecord } from './store-record.ts'

export interface Ready {
  readonly id: string
  readonly plan: RunPlan
  readonly image: Image | null
  readonly tree: string | null
  readonly phases: Record<string, number>
}

export async function runExample(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Climbed> {
  const { example } = ascent
  const { path, preset, choice, scratch } = camp
  const { plan, phases } = ready
  world.log.progress({ kind: 'step-started', example: example.id, step: 'run', detail: choice.engine.name })
  if (config.smoke.cache === 'host') ascent.warnOnce(HOST_CACHE)
  const startedAt = world.clock.now()
  const outcome = await timed(world, phases, 'run', () =>
    choice.engine.run({
      ...plan.request,
      image: ready.image,
      signal: world.signal,
      onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step: 'run', line }),
    }),
  )
  const endedAt = world.clock.now()
  if (outcome.end.kind === 'refused') return path.skip('smoked', `${outcome.end.reason}. ${outcome.end.next}`)
  // What makes the run less than it seems is said at once, not only in the record.
  for (const warning of outcome.memoryLimited === false ? (outcome.warnings ?? []) : []) ascent.warnOnce(warning)
  const { reported, kept } = await timed(world, phases, 'collect', () => collectReport(scratch, ready.id))
  const record = buildRecord({
    id: ready.id,
    kind: ascent.kind,
    example,
    preset: preset.name,
    params: plan.params,
    engine: { name: choice.engine.name, version: choice.version },
    image: ready.image,
    request: plan.request,
    user: outcome.user ?? userOf(world, choice.engine.name),
    cache: config.smoke.cache,
    outcome,
    startedAt,
    endedAt,
    phases,
    hardware: await world.host.hardware(),
    code: { commit: ascent.head?.commit ?? null, dirty: ascent.head?.dirty ?? null, tree: ready.tree },
    reported,
    kept,
    warnings: [...plan.warnings, ...(outcome.warnings ?? [])],
  })
  const stored = record.ok ? await storeRecord(world, record.value) : record
  if (stored.ok) path.record(stored.value, reported.metrics.summary)
  const problems = [...(outcome.end.kind === 'engine_failed' ? [engineProblem(example, outcome.end.reason, outcome.end.next)] : []), ...(stored.ok ? [] : [stored.problem])]
  return path.end(judge(outcome, plan), choice.engine.name, runFindings(example, preset, outcome, plan.request.limits, reported, shownOutput(world)), problems)
}

function judge({ end, durationMs }: RunOutcome, plan: RunPlan): Verdict {
  const reason = describeEnd(end, plan.request.limits)
  if (end.kind === 'engine_failed' || end.kind === 'interrupted') return { state: 'stopped', reason, durationMs }
  return { state: reason === null ? 'passed' : 'failed', reason, durationMs }
}

function userOf(world: World, engine: string): string {
  return engine === 'process' ? 'caller' : `${world.host.runAs.uid}:${world.host.runAs.gid}`
}
