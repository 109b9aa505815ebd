/** One start of a benchmark: a fresh copy, a fresh process, and the record that it would have had as a run of its own. */
import type { Start } from '../../core/benchmark/start.ts'
import type { Side, Turn } from '../../core/benchmark/order.ts'
import type { Problem } from '../../core/problem.ts'
import { recordId } from '../../core/record/record-id.ts'
import { runFindings } from '../../core/record/smoke-findings.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { RunOutcome, Watch, World } from '../../core/world.ts'
import type { Ascent, Camp, Ready } from './ascent.ts'
import { planFor } from './plan-for.ts'
import { prepareRun } from './prepare-run.ts'
import { quarantined } from './refuse-quarantined.ts'
import { runOnce } from './run-once.ts'
import { withService } from './serve-plan.ts'
import { shownOutput } from './shown-output.ts'

/** One side of a benchmark, ready to be started again and again. */
export interface BenchSide {
  readonly side: Side
  readonly world: World
  readonly ascent: Ascent
  readonly camp: Camp
  readonly ready: Ready
}

export type Started =
  | { readonly kind: 'started'; readonly start: Start; readonly outcome: RunOutcome; readonly findings: readonly Finding[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** 99th percentiles of fewer points say little; more would only fill the memory. */
const POINTS_PER_SERIES = 20_000

export async function startAgain(config: Config, { world, ascent: asked, camp: first, ready: before }: BenchSide, turn: Turn, place: number, options: { readonly watch: Watch | undefined; readonly keepFiles: boolean; readonly step: string }): Promise<Started> {
  // The start before may have left a GPU in another state: what comes after it proves nothing.
  const refusal = await quarantined(world)
  if (refusal !== null) return { kind: 'problem', problem: refusal }
  const { example } = asked
  const ascent = options.watch === undefined ? asked : { ...asked, watch: options.watch }
  await using scratch = await world.host.scratch(example.id.replaceAll('/', '-'))
  const camp = { ...first, scratch }
  const id = recordId(world.clock.now(), world.host.randomHex(4))
  const bare = planFor(world, config, ascent, camp, id)
  const plan = bare.ok ? await withService(world, ascent, camp.preset, bare.value) : bare
  if (!plan.ok) return { kind: 'problem', problem: plan.problem }
  // Timing the last container of several would be timing a part of what the script does.
  if (plan.value.before !== undefined) return { kind: 'refused', reason: `its script starts ${plan.value.before.length + 1} containers, and one is what is measured` }
  const tree = await prepareRun(world, config, example, scratch, plan.value.prepare)
  if (!tree.ok) return { kind: 'problem', problem: tree.problem }
  const ready = { id, plan: plan.value, image: before.image, tree: tree.value, phases: {} }
  const { outcome, record, reported, problems, judged } = await runOnce(world, config, ascent, camp, ready, { store: false, step: options.step, keepFiles: options.keepFiles || needsFiles(camp), pointsPerSeries: POINTS_PER_SERIES })
  if (outcome.end.kind === 'refused') return { kind: 'refused', reason: `${outcome.end.reason}. ${outcome.end.next}` }
  if (record === null) return { kind: 'problem', problem: problems[0] ?? { code: 'RECORD.EMPTY', message: `${example.id}: a start left no record.`, next: 'Run it again with --verbose.' } }
  const start = { place, warmUp: turn.warmUp, durationMs: outcome.durationMs, record, missed: judged.reason }
  return { kind: 'started', start, outcome, findings: [...runFindings(example, camp.preset, outcome, plan.value.request.limits, reported, shownOutput(world)), ...judged.findings], problems }
}

/** Files that are judged must be kept first. */
const needsFiles = ({ preset }: Camp): boolean => preset.expect.artifacts.length > 0 || preset.score !== null
