/** Two benchmarks that took turns, as a real one leaves them, for tests. Not used by the product. */
import type { Benchmark, BenchmarkSeries, RunRecord } from '../schema/run-record.ts'
import { sampleRecord } from './sample-record.ts'

export type SampleValues = Readonly<Record<string, Readonly<BenchmarkSeries['values']>>>

export function sampleBenchmark(side: 'base' | 'head', values: SampleValues, more: Omit<Partial<RunRecord>, 'benchmark'> & { readonly series?: (name: string) => Partial<BenchmarkSeries>; readonly benchmark?: Partial<Benchmark> } = {}): RunRecord {
  const { series: words = () => ({}), benchmark = {}, ...rest } = more
  const runs = Math.max(0, ...Object.values(values).map((each) => each.length))
  const other = side === 'base' ? 'head' : 'base'
  return sampleRecord({}, {
    id: side,
    groupId: 'group',
    kind: 'benchmark',
    benchmark: {
      mode: 'paired',
      side,
      with: other,
      warmUp: 1,
      runs,
      order: 'AB',
      restarts: Array.from({ length: runs + 1 }, (_, at) => ({ run: `${side}-${at}`, place: at + 1, warmUp: at === 0, startedAt: null, state: 'succeeded', durationMs: 1, peakMemoryBytes: null, cpuTimeMs: null, reported: {} })),
      series: Object.entries(values).map(([name, each]) => ({ name, origin: name === 'durationMs' ? 'observed' : 'reported', statistic: 'value', values: [...each], summary: null, ...words(name) })),
      latencies: [],
      ...benchmark,
    },
    ...rest,
  })
}

/** `n` values around `centre`, spread by a few percent, in an order that is no order. */
export const around = (centre: number, n = 7, spread = 0.01): number[] => Array.from({ length: n }, (_, at) => centre * (1 + spread * (((at * 5) % n) / n - 0.5)))
