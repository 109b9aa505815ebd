/** `stats.db`: a row for each frame in which something was detected. Three shapes of its one table are known. */
import type { DatabaseTable, DatabaseWanted } from '../world.ts'

export const STATS_WANTED: DatabaseWanted = { tables: ['stats_events'], maxBytes: 128 * 1024 * 1024, maxRows: 20_000, maxText: 16 * 1024 }

/** Of every shape. The counts are called `counts_by_class` in the description and `counts_by_class_json` in the code. */
export const STATS_COLUMNS = ['id', 'source_id', 'ts_utc', 'total_detections', 'latency_ms'] as const

export type StatsRow = ReadonlyMap<string, string | number | null>

export const rowsOf = ({ columns, rows }: DatabaseTable): StatsRow[] => rows.map((row) => new Map(columns.map(({ name }, at) => [name, row[at] ?? null])))

export const countsOf = (row: StatsRow): string | number | null => row.get('counts_by_class_json') ?? row.get('counts_by_class') ?? null

/** Nearest-rank percentiles of the latency, in milliseconds; null without a row that has one. */
export function latency(rows: readonly StatsRow[]): { readonly p50: number; readonly p95: number } | null {
  const sorted = rows.map((row) => row.get('latency_ms')).filter((value): value is number => typeof value === 'number' && value >= 0).sort((a, b) => a - b)
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
  return sorted.length === 0 ? null : { p50: rank(0.5), p95: rank(0.95) }
}
