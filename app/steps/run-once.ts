/** One run: watched by its engine, then measured, collected and recorded, however it ended. What it means is for others to judge. */
import { contractDigest } from '../../core/contract/stored-contract.ts'
import { HOST_CACHE } from '../../core/contract/plan-run.ts'
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
import { judgeResults, UNJUDGED, type Results } from './judge-results.ts'
import { publishImage, type Published } from './publish-image.ts'
import { storeRecord } from './store-record.ts'
import { superviseRun, type Supervised } from './supervise-run.ts'
import { watchGpus } from './watch-gpus.ts'

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
  const { example } = ascent
  const { preset, choice, scratch } = camp
  const { plan, phases } = ready
  const step = options.step ?? 'run'
  world.log.progress({ kind: 'step-started', example: example.id, step, detail: choice.engine.name })
  if (config.smoke.cache === 'host') ascent.warnOnce(HOST_CACHE)
  // A run with GPUs is watched by itself when nobody watches already.
  await using own = ascent.watch === undefined && plan.request.gpus !== 'none' ? world.sampler?.open() : undefined
  const gpus = await watchGpus(world, plan.request)
  const watched = (ascent.watch ?? own)?.begin()
  const startedAt = world.clock.now()
  const supervised = await timed(world, phases, 'run', () =>
    superviseRun(world, config, example, camp, plan, (stop) =>
      choice.engine.run({
        ...plan.request,
        image: ready.image,
        signal: world.signal,
        stop,
        onLine: (line) => world.log.progress({ kind: 'output', example: example.id, step, line }),
      }),
    ),
  )
  const { outcome } = supervised
  const endedAt = world.clock.now()
  const samples = watched?.end()
  if (outcome.end.kind === 'refused') return { outcome, reported: NOTHING_REPORTED, record: null, stored: null, problems: [], idle: [], judged: UNJUDGED }
  const { after: gpuAfter, problems: unmarked } = await gpus.settle(ready.id)
  // What makes the run less than it seems is said at once, not only in the record.
  for (const warning of outcome.memoryLimited === false ? (outcome.warnings ?? []) : []) ascent.warnOnce(warning)
  await options.before?.()
  const { reported, kept } = await timed(world, phases, 'collect', () => collectReport(scratch, ready.id, options))
  const judged = await judgeResults(world, ascent, camp, ready, outcome, { reported, kept }, options)
  const green = describeEnd(outcome.end, plan.request.limits) === null && judged.reason === null
  const published = green ? await publishImage(world, config, ascent, camp, ready) : null
  if (published !== null && 'warning' in published) ascent.warnOnce(published.warning)
  const record = buildRecord({
    id: ready.id,
    kind: ascent.kind,
    example,
    preset: preset.name,
    params: plan.params,
    engine: { name: choice.engine.name, version: choice.version },
    ...imageOf(ready, published),
    request: plan.request,
    user: outcome.user ?? userOf(world, choice.engine.name),
    cache: config.smoke.cache,
    ...(camp.contract === undefined ? {} : { contract: { script: camp.contract.script, digest: contractDigest(camp.contract) } }),
    outcome,
    startedAt,
    endedAt,
    phases,
    ...(samples === undefined ? {} : { samples }),
    ...(gpuAfter === undefined ? {} : { gpuAfter }),
    ...(ascent.groupId === undefined ? {} : { groupId: ascent.groupId }),
    hardware: await world.host.hardware(),
    code: { commit: ascent.head?.commit ?? null, dirty: ascent.head?.dirty ?? null, tree: ready.tree },
    reported,
    kept,
    checks: judged.checks,
    scores: judged.scores,
    supervised,
    warnings: [...plan.warnings, ...(outcome.warnings ?? []), ...supervised.warnings, ...(published !== null && 'warning' in published ? [published.warning] : [])],
  })
  const stored = record.ok ? (options.store === false ? ok(null) : await storeRecord(world, record.value)) : record
  const problems = [...(outcome.end.kind === 'engine_failed' ? [engineProblem(example, outcome.end.reason, outcome.end.next)] : []), ...(stored.ok ? [] : [stored.problem]), ...unmarked]
  return { outcome, reported, record: record.ok ? record.value : null, stored: stored.ok ? stored.value : null, problems, idle: supervised.idle, judged: { ...judged, findings: [...judged.findings, ...gpuFindings(example, gpuAfter)] } }
}

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
