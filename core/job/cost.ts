/** What a benchmark will take, from runs of the same example before: shown before anybody approves it. */
import { LEAST_RUNS } from '../benchmark/order.ts'
import type { Example } from '../garden/example.ts'
import { needsGpu } from '../garden/plan.ts'
import { summariseRuns } from '../record/run-summary.ts'
import type { RunRecord } from '../schema/run-record.ts'

export interface Cost {
  /** Of the machine, in whole minutes; null: nothing like it ran before. */
  readonly minutes: number | null
  /** How many runs before say so, and of which preset. */
  readonly from: { readonly runs: number; readonly preset: string } | null
  /** It is stopped after as many. */
  readonly limit: number
  /** How often the preset is started, both sides and what is thrown away. */
  readonly starts: number
  readonly gpus: number
}

const RUNS = 10
const WARM_UP = 1
const PRESET = 'benchmark'

/** Base and head in turn (app/benchmark), each built once. Records of a benchmark keep the median of its starts. */
export function costOf(example: Example, records: readonly RunRecord[], limit: number): Cost {
  const plan = example.presets.find(({ name }) => name === PRESET)?.benchmark
  const starts = 2 * (Math.max(plan?.runs ?? RUNS, LEAST_RUNS) + Math.max(plan?.warmUp ?? WARM_UP, 1))
  const { expected } = summariseRuns(records.filter(({ example: of }) => of?.id === example.id))
  const preset = [PRESET, 'smoke'].find((name) => expected[name] !== undefined)
  const took = preset === undefined ? undefined : expected[preset]
  const minutes = took === undefined ? null : Math.max(1, Math.ceil((starts * took.runMs + 2 * (took.buildMs ?? 0)) / 60_000))
  return { minutes, from: took === undefined ? null : { runs: took.runs, preset: preset! }, limit, starts, gpus: needsGpu(example) ? (example.need.gpus ?? 1) : 0 }
}
