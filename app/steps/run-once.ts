/** One run: watched by its engine, then measured, collected and recorded, however it ended. What it means is for others to judge. */
import { HOST_CACHE } from '../../core/contract/plan-run.ts'
import type { Problem } from '../../core/problem.ts'
import { buildRecord } from '../../core/record/build-record.ts'
import { parseMetricLines, type MetricLines } from '../../core/record/metric-lines.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { RunOutcome, World } from '../../core/world.ts'
import { engineProblem, timed, type Ascent, type Camp, type Ready } from './ascent.ts'
import { collectReport } from './collect-report.ts'
import { storeRecord } from './store-record.ts'

export interface Ran {
  readonly outcome: RunOutcome
  readonly reported: MetricLines
  /** null when the run was refused before it began, or its record could not be made: `problems` says why. */
  readonly record: RunRecord | null
  /** Where the record lies, relative to the output root. */
  readonly stored: string | null
  readonly problems: readonly Problem[]
}

/** `refused` leaves no record: nothing ran. */
export async function runOnce(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready): Promise<Ran> {
  const { example } = ascent
  const { preset, choice, scratch } = camp
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
  if (outcome.end.kind === 'refused') return { outcome, reported: NOTHING_REPORTED, record: null, stored: null, problems: [] }
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
  const problems = [...(outcome.end.kind === 'engine_failed' ? [engineProblem(example, outcome.end.reason, outcome.end.next)] : []), ...(stored.ok ? [] : [stored.problem])]
  return { outcome, reported, record: record.ok ? record.value : null, stored: stored.ok ? stored.value : null, problems }
}

const NOTHING_REPORTED = parseMetricLines()

function userOf(world: World, engine: string): string {
  return engine === 'process' ? 'caller' : `${world.host.runAs.uid}:${world.host.runAs.gid}`
}
