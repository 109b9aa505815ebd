import type { Benchmark, BenchmarkSeries, Parity, RunRecord } from '../schema/run-record.ts'
import { plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { painter } from './terminal-style.ts'
import { textTable } from './text-table.ts'

/** What a benchmark measured, as a person reads it: a table for all sides, one line for each metric of each side. */
export function renderBenchmark(records: readonly RunRecord[], options: TerminalOptions): string {
  const measured = records.flatMap(({ benchmark }) => (benchmark === undefined ? [] : [benchmark])).sort((a, b) => (a.side < b.side ? -1 : 1))
  const parities = records.flatMap(({ parity }) => (parity === undefined ? [] : [parity]))
  const parts = [...(measured.length === 0 ? [] : [table(measured, options)]), ...measured.flatMap(latencyLines), ...parities.map((parity) => parityTable(parity, options))]
  return parts.length === 0 ? '' : `${parts.join('\n')}\n\n`
}

function table(all: readonly Benchmark[], { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const names = [...new Set(all.flatMap(({ series }) => series.map(keyOf)))]
  const rows = names.flatMap((key) => all.flatMap((each) => each.series.filter((one) => keyOf(one) === key && one.summary !== null).map((one) => row(each, one))))
  const [head, ...body] = textTable(['metric', 'side', 'n', 'median', 'p95', 'p99', 'MAD', 'unit', 'what'], rows, width)
  const [first] = all
  return [`${first!.restarts.filter(({ warmUp }) => !warmUp).length} measured starts a side after ${first!.warmUp} thrown away; each line is over starts.`, paint(head!, 'dim'), ...body].join('\n')
}

const keyOf = ({ name, origin, statistic }: BenchmarkSeries): string => `${origin} ${name} ${statistic}`

function row({ side }: Benchmark, { name, origin, statistic, unit = '', summary }: BenchmarkSeries): string[] {
  const { n, p50, p95, p99, mad } = summary!
  const [factor, shown] = unit === 'bytes' ? [1 / 1024 / 1024, 'MiB'] : [1, unit]
  const what = statistic === 'value' || statistic === 'last' ? origin : `${origin}, ${statistic} of each start`
  return [name, side === 'only' ? '' : side, String(n), ...[p50, p95, p99, mad].map((value) => figure(value * factor)), shown, what]
}

function latencyLines({ side, latencies }: Benchmark): string[] {
  return latencies.map(({ name, unit = '', reported, summary, perSecond }) => {
    const rate = perSecond === null ? '' : `, ${figure(perSecond)} a second`
    return `${plain(name)}${side === 'only' ? '' : ` (${side})`} over all ${reported} reported: p50 ${figure(summary.p50)}, p95 ${figure(summary.p95)}, p99 ${figure(summary.p99)} ${plain(unit)}${rate}`
  })
}

function parityTable({ pairs, output, verdict }: Parity, { color, width }: TerminalOptions): string {
  const shown = (value: number | null): string => (value === null ? '–' : figure(value))
  const rows = pairs.map(({ a, b, required, verdict: each, mae, rmse, maxError, cosine, reason }) => [`${a} – ${b}`, required ? 'yes' : 'no', each, shown(mae), shown(rmse), shown(maxError), shown(cosine), reason ?? ''])
  const [head, ...body] = textTable(['pair', 'required', 'verdict', 'MAE', 'RMSE', 'max error', 'cosine', 'why'], rows, width)
  return [`${plain(output)} of ${pairs.length} pairs: ${verdict}`, painter(color)(head!, 'dim'), ...body].join('\n')
}

/** Four digits that count. */
const figure = (value: number): string => (value === 0 ? '0' : Math.abs(value) >= 1e6 || Math.abs(value) < 1e-3 ? value.toExponential(2) : String(Number(value.toPrecision(4))))
