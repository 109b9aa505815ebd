/** One run: watched by its engine, then measured, collected and recorded, however it ended. What it means is for others to judge. */
import { contractDigest } from '../../core/contract/stored-contract.ts'
import { gpuFindings } from '../../core/gpu-state/gpu-after.ts'
import { ok, type Problem } from '../../core/problem.ts'
import { buildRecord, type RunFacts } from '../../core/record/build-record.ts'
import { describeEnd } from '../../core/record/describe-end.ts'
import { parseMetricLines, type MetricLines } from '../../core/record/metric-lines.ts'
import type { Config } from '../../core/schema/config.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { RunOutcome, World } from '../../core/world.ts'
import { engineProblem, timed, type Ascent, type Camp, type Ready } from './ascent.ts'
import { collectReport, type CollectOptions } from './collect-report.ts'
import { observeRun, type Observation } from './observe-run.ts'
import { judgeResults, UNJUDGED, type Results } from './judge-results.ts'
import { publishImage, type Published } from './publish-image.ts'
import { storeBesideFull } from './store-record.ts'
import type { Supervised } from './supervise-run.ts'

export interface Ran {
  readonly outcome: RunOutcome
  readonly reported: MetricLines
  /** null when the run was refused before it began, or its record could not be made: `problems` says why. */
  readonly record: RunRecord | null
  /** Where the record lies, relative to the output root. */
  readonly stored: string | null
  readonly problems: readonly Problem[]
  /** Handlers of its supervision that waited for a metric in vain. */
  readonly idle: Supervised['idle']
  /** Held to what its descriptor expects. */
  readonly judged: Results
}

export interface RunOptions extends CollectOptions {
  /** false: the record is made and not stored, because another one takes it in. */
  readonly store?: boolean
  /** What it is called while it lasts, instead of `run`. */
  readonly step?: string
  /** Looks at what the run left, before it is kept or gone. */
  readonly before?: () => Promise<void>
}

/** `refused` leaves no record: nothing ran. */
export async function runOnce(world: World, config: Config, ascent: Ascent, camp: Camp, ready: Ready, options: RunOptions = {}): Promise<Ran> {
  const seen = await observeRun(world, config, ascent, camp, ready, options.step ?? 'run')
  const { outcome } = seen.supervised
  if (outcome.end.kind === 'refused') return { outcome, reported: NOTHING_REPORTED, record: null, stored: null, problems: [], idle: [], judged: UNJUDGED }
  await options.before?.()
  const { reported, kept } = await timed(world, ready.phases, 'collect', () => collectReport(camp.scratch, ready.id, options))
  const judged = await judgeResults(world, ascent, camp, ready, outcome, { reported, kept }, options)
  const green = describeEnd(outcome.end, ready.plan.request.limits) === null && judged.reason === null
  const published = green ? await publishImage(world, config, ascent, camp, ready) : null
  if (published !== null && 'warning' in published) ascent.warnOnce(published.warning)
  const record = buildRecord({ ...(await factsOf(world, config, ascent, camp, ready, seen)), ...imageOf(ready, published), reported, kept, checks: judged.checks, scores: judged.scores, warnings: warningsOf(ready, seen, published) })
  const stored = record.ok ? (options.store === false ? ok(null) : await storeBesideFull(world, camp.scratch, record.value)) : record
  const engine = outcome.end.kind === 'engine_failed' ? [engineProblem(ascent.example, outcome.end.reason, outcome.end.next)] : []
  return {
    outcome,
    reported,
    record: record.ok ? record.value : null,
    stored: stored.ok ? stored.value : null,
    problems: [...engine, ...(stored.ok ? [] : [stored.problem]), ...seen.unmarked],
    idle: seen.supervised.idle,
    judged: { ...judged, findings: [...judged.findings, ...gpuFindings(ascent.example, seen.gpuAfter)] },
  }
}

/** What was the same before the run was judged. */
async function factsOf(world: World, config: Config, ascent: Ascent, camp: Camp, { id, plan, tree, phases }: Ready, seen: Observation): Promise<Omit<RunFacts, 'image' | 'build' | 'reported' | 'kept' | 'checks' | 'scores' | 'warnings'>> {
  const { supervised, startedAt, endedAt, samples, gpuAfter } = seen
  const engine = camp.choice.engine.name
  return {
    id,
    kind: ascent.kind,
    example: ascent.example,
    preset: camp.preset.name,
    params: plan.params,
    engine: { name: engine, version: camp.choice.version },
    request: plan.request,
    user: supervised.outcome.user ?? userOf(world, engine),
    cache: config.smoke.cache,
    ...(camp.contract === undefined ? {} : { contract: { script: camp.contract.script, digest: contractDigest(camp.contract) } }),
    outcome: supervised.outcome,
    startedAt,
    endedAt,
    phases,
    ...(samples === undefined ? {} : { samples }),
    ...(gpuAfter === undefined ? {} : { gpuAfter }),
    ...(ascent.groupId === undefined ? {} : { groupId: ascent.groupId }),
    hardware: await world.host.hardware(),
    code: { commit: ascent.head?.commit ?? null, dirty: ascent.head?.dirty ?? null, tree },
    supervised,
  }
}

const warningsOf = ({ plan }: Ready, { supervised }: Observation, published: Awaited<ReturnType<typeof publishImage>>): readonly string[] => [
  ...plan.warnings,
  ...(supervised.outcome.warnings ?? []),
  ...supervised.warnings,
  ...(published !== null && 'warning' in published ? [published.warning] : []),
]

const NOTHING_REPORTED = parseMetricLines()

/** With where the registry has it, when it was pushed. */
function imageOf({ image, build }: Ready, published: Awaited<ReturnType<typeof publishImage>>): Pick<RunFacts, 'image' | 'build'> {
  const pushed: Published['pushed'] | null = published !== null && 'pushed' in published ? published.pushed : null
  if (build === undefined || pushed === null || image === null) return { image, ...(build === undefined ? {} : { build }) }
  return { image: { ...image, digest: pushed.digest }, build: { ...build, pushed } }
}

function userOf(world: World, engine: string): string {
  return engine === 'process' ? 'caller' : `${world.host.runAs.uid}:${world.host.runAs.gid}`
}
