/** The rung `benchmarked`: all starts of one or both sides in their order, a record a side, and the two beside each other. */
import { benchmarkRecord } from '../../core/benchmark/benchmark-record.ts'
import { LEAST_RUNS, orderText, pairedOrder, singleOrder, type Side, type Turn } from '../../core/benchmark/order.ts'
import { othersOnGpus } from '../../core/benchmark/others-on-gpus.ts'
import { runnerQuality } from '../../core/benchmark/runner-quality.ts'
import { wentWell, type Start } from '../../core/benchmark/start.ts'
import { compareAll } from '../../core/compare/compare-all.ts'
import { declarationsOf } from '../../core/compare/declarations-of.ts'
import type { Problem } from '../../core/problem.ts'
import { describeEnd } from '../../core/record/describe-end.ts'
import { recordId } from '../../core/record/record-id.ts'
import type { Climbed, Verdict } from '../../core/record/rung-path.ts'
import { finding, type FindingCode } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Comparison, Finding } from '../../core/schema/report.ts'
import type { Benchmark, RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import type { Ascent, Camp } from './ascent.ts'
import { startAgain, type BenchSide, type Started } from './bench-start.ts'
import { pastOf } from './past-of.ts'
import { storeRecord } from './store-record.ts'

export interface Bench {
  /** Measured starts a side. */
  readonly runs: number
  readonly warmUp: number
  /** The other side of a pair; `same`: the head once more (A/A); null: the head alone. */
  readonly base: BenchSide | 'same' | null
  /** Takes what is to be said of the two sides. */
  readonly told: (comparison: Comparison) => void
}

export function benchTop(bench: Bench): NonNullable<Ascent['atTop']> {
  return async (world, config, ascent, camp, ready) => {
    const head: BenchSide = { side: 'head', world, ascent, camp, ready }
    const base: BenchSide | null = bench.base === 'same' ? { ...head, side: 'base' } : bench.base
    if ((ready.plan.before ?? []).length > 0) return camp.path.skip('smoked', 'its script starts several containers, and only one can be measured')
    const turns = base === null ? singleOrder(bench.runs, bench.warmUp) : pairedOrder(bench.runs, bench.warmUp)
    const walked = await walk(world, config, turns, { base, head })
    return conclude(world, config, ascent, camp, { bench, turns, walked, base, head })
  }
}

interface Walked {
  readonly starts: Readonly<Record<Side, Start[]>>
  /** What ended the walk before its end; null: nothing did. */
  readonly broken: Started | null
  /** What the first measured start of the head says of the example. */
  readonly findings: readonly Finding[]
  readonly warnings: readonly string[]
}

/** One after the other; the first that does not go well ends it, because what follows would measure something else. */
async function walk(world: World, config: Config, turns: readonly Turn[], sides: { readonly base: BenchSide | null; readonly head: BenchSide }): Promise<Walked> {
  const starts: Record<Side, Start[]> = { base: [], head: [] }
  let findings: readonly Finding[] = []
  const warnings = await disturbances(world, sides.head)
  // One child of the driver's tool for all starts: its own start would disturb what is measured.
  await using watch = world.sampler?.open()
  for (const [at, turn] of turns.entries()) {
    if (world.signal.aborted) break
    const first = !turn.warmUp && starts[turn.side].every((start) => start.warmUp)
    const started = await startAgain(config, sides[turn.side] ?? sides.head, turn, at + 1, { watch, keepFiles: first, step: `start ${at + 1} of ${turns.length}${sides.base === null ? '' : ` (${turn.side})`}` })
    if (started.kind !== 'started') return { starts, broken: started, findings, warnings }
    starts[turn.side].push(started.start)
    if (!wentWell(started.start) || started.problems.length > 0) return { starts, broken: started, findings: started.findings, warnings }
    if (first && turn.side === 'head') findings = started.findings
  }
  return { starts, broken: null, findings, warnings }
}

/** Asked once, before anything is started: whoever is on the GPUs now is somebody else. */
async function disturbances(world: World, { ascent, ready }: BenchSide): Promise<readonly string[]> {
  if (ready.plan.request.gpus === 'none' || world.gpuStates === undefined) return []
  const others = othersOnGpus(await world.gpuStates.look())
  if (others !== null) ascent.warnOnce(others)
  return others === null ? [] : [others]
}

interface Measured {
  readonly bench: Bench
  readonly turns: readonly Turn[]
  readonly walked: Walked
  readonly base: BenchSide | null
  readonly head: BenchSide
}

async function conclude(world: World, config: Config, ascent: Ascent, camp: Camp, measured: Measured): Promise<Climbed> {
  const { walked, bench, base } = measured
  const { broken } = walked
  const made = makeRecords(world, measured)
  const problems: Problem[] = [...made.problems, ...(broken?.kind === 'started' ? broken.problems : [])]
  for (const record of made.records) {
    const stored = await storeRecord(world, record)
    if (stored.ok) camp.path.record(stored.value, record.reported.metrics.summary)
    else problems.push(stored.problem)
  }
  const [one, two] = made.records
  if (one !== undefined && two !== undefined && broken === null) {
    const { tolerance, runner } = config.compare
    const past = await pastOf(world, config, [two])
    for (const comparison of compareAll([{ base: [one], head: [two], declared: declarationsOf(ascent.example, config) }], { tolerance, runner, ...past })) bench.told(comparison)
  }
  if (broken?.kind === 'problem') return camp.path.stop('smoked', broken.problem)
  if (broken?.kind === 'refused') return camp.path.skip('smoked', broken.reason)
  const quality = two?.benchmark?.runnerQuality
  const said = broken === null ? [...(base === null ? [] : tooFew(ascent, camp, bench)), ...(quality === undefined ? [] : [qualityFinding(ascent, camp, quality)]), ...unknownMetrics(ascent, camp, two ?? one)] : []
  return camp.path.end(verdictOf(world, broken, measured), camp.choice.engine.name, [...walked.findings, ...said], problems)
}

/** The base first, as in the order. A side without a start has nothing to record. */
function makeRecords(world: World, { bench, turns, walked, base, head }: Measured): { readonly records: readonly RunRecord[]; readonly problems: readonly Problem[] } {
  const newId = (): string => recordId(world.clock.now(), world.host.randomHex(4))
  const groupId = newId()
  const ids = { base: newId(), head: newId() }
  const mode: Benchmark['mode'] = bench.base === 'same' ? 'same' : base === null ? 'single' : 'paired'
  const times = (side: Side): number[] => walked.starts[side].filter((start) => !start.warmUp && wentWell(start)).map((start) => start.durationMs)
  const quality = mode === 'same' ? runnerQuality(times('base'), times('head')) : null
  const results = (base === null ? [head] : [base, head]).flatMap(({ side, ascent, camp, ready }) => {
    const starts = walked.starts[side]
    if (starts.length === 0) return []
    const shared = { id: ids[side], groupId, mode, warmUp: bench.warmUp, runs: bench.runs, order: orderText(turns), phases: buildOf(ready.phases), warnings: walked.warnings }
    const facts = { ...shared, side: base === null ? ('only' as const) : side, metrics: camp.preset.benchmark?.metrics ?? [], declared: ascent.example.metrics }
    return [benchmarkRecord(starts, { ...facts, ...(base === null ? {} : { with: ids[side === 'base' ? 'head' : 'base'] }), ...(quality === null || side === 'base' ? {} : { runnerQuality: quality }) })]
  })
  return { records: results.flatMap((each) => (each.ok ? [each.value] : [])), problems: results.flatMap((each) => (each.ok ? [] : [each.problem])) }
}

const buildOf = ({ build }: Readonly<Record<string, number>>): Record<string, number> => (build === undefined ? {} : { build })

function verdictOf(world: World, broken: Started | null, { walked, head }: Measured): Verdict {
  const durationMs = [...walked.starts.base, ...walked.starts.head].reduce((sum, start) => sum + start.durationMs, 0)
  if (broken?.kind === 'started') {
    const { start, outcome } = broken
    const why = describeEnd(outcome.end, head.ready.plan.request.limits) ?? start.missed ?? 'did not end well'
    const stopped = outcome.end.kind === 'engine_failed' || outcome.end.kind === 'interrupted'
    return { state: stopped ? 'stopped' : 'failed', reason: outcome.end.kind === 'interrupted' ? why : `start ${start.place}${start.warmUp ? ' (warm-up)' : ''}: ${why}`, durationMs }
  }
  return world.signal.aborted ? { state: 'stopped', reason: 'was interrupted', durationMs } : { state: 'passed', reason: null, durationMs }
}

function tooFew(ascent: Ascent, camp: Camp, { runs }: Bench): Finding[] {
  return runs >= LEAST_RUNS ? [] : [said('BENCH.TOO_FEW', ascent, camp, `${runs} measured starts a side were asked for; a verdict on a time takes at least ${LEAST_RUNS}.`)]
}

/** More than a tenth is more than most real regressions (specs: compare 4.1: +8.6 % to +68 %). */
const NOISY = 0.1

function qualityFinding(ascent: Ascent, camp: Camp, quality: NonNullable<Benchmark['runnerQuality']>): Finding {
  return said(quality.noiseFloor > NOISY ? 'BENCH.NOISY_RUNNER' : 'BENCH.RUNNER_QUALITY', ascent, camp, `${quality.means} Score ${quality.score.toFixed(0)} of 100.`)
}

function unknownMetrics(ascent: Ascent, camp: Camp, record: RunRecord | undefined): Finding[] {
  const reported = new Set(record?.benchmark?.series.map(({ name }) => name))
  const unknown = (camp.preset.benchmark?.metrics ?? []).filter((name) => !reported.has(name))
  return record === undefined || unknown.length === 0 ? [] : [said('BENCH.METRIC_UNKNOWN', ascent, camp, `The preset "${camp.preset.name}" of ${ascent.example.id} asks for ${unknown.slice(0, 5).join(', ')}, and no start reported it.`)]
}

const said = (code: FindingCode, { example }: Ascent, { preset }: Camp, message: string): Finding => finding(code, { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)
