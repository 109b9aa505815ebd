/** The comparisons as a table for a spreadsheet or a notebook (RFC 4180): a row for each metric, and one for a comparison without any. */
import type { Comparison, Report } from '../schema/report.ts'
import type { Metric } from './comparison-words.ts'
import { plain } from './plain.ts'

export function renderCsv(report: Report): string {
  const rows = report.comparisons.flatMap((comparison) => (comparison.metrics.length === 0 ? [row(comparison, null)] : comparison.metrics.map((metric) => row(comparison, metric))))
  return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

type Cell = string | number | null | undefined

/** Relative figures are fractions: 0.05 is 5 %. */
const COLUMNS: Readonly<Record<string, (comparison: Comparison, metric: Metric | null) => Cell>> = {
  example: ({ example }) => example,
  preset: ({ preset }) => preset,
  mode: ({ mode }) => mode ?? 'regression',
  across: ({ across }) => across?.join(' '),
  metric: (_, metric) => metric?.name,
  origin: (_, metric) => metric?.origin,
  class: (_, metric) => metric?.class,
  unit: (_, metric) => metric?.unit,
  direction: (_, metric) => metric?.direction,
  base: (_, metric) => metric?.base,
  head: (_, metric) => metric?.head,
  change: (_, metric) => metric?.change,
  verdict: ({ verdict }, metric) => metric?.verdict ?? verdict,
  tolerance: (_, metric) => metric?.tolerance,
  runs_base: (_, metric) => metric?.runs?.base,
  runs_head: (_, metric) => metric?.runs?.head,
  test: (_, metric) => metric?.evidence?.test,
  effect: (_, metric) => metric?.evidence?.effect,
  low: (_, metric) => metric?.evidence?.low,
  high: (_, metric) => metric?.evidence?.high,
  confidence: (_, metric) => metric?.evidence?.confidence,
  p_worse: (_, metric) => metric?.evidence?.pWorse,
  p_better: (_, metric) => metric?.evidence?.pBetter,
  p_adjusted: (_, metric) => metric?.evidence?.adjusted,
  family: (_, metric) => metric?.evidence?.family,
  cliffs_delta: (_, metric) => metric?.evidence?.delta,
  gate: (_, metric) => metric?.evidence?.gate,
  detectable: (_, metric) => metric?.detectable,
  noise_floor: (_, metric) => metric?.noiseFloor?.value,
  noise_builds: (_, metric) => metric?.noiseFloor?.builds,
  accepted_until: (_, metric) => metric?.accepted?.until,
  quarantined_until: (_, metric) => metric?.quarantined?.until,
  base_record: ({ base }) => base,
  head_record: ({ head }) => head,
  base_at: ({ baseAt }) => baseAt,
  reason: ({ reason }, metric) => metric?.reason ?? reason,
}

const row = (comparison: Comparison, metric: Metric | null): readonly string[] => Object.values(COLUMNS).map((of) => cell(of(comparison, metric)))

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = harmless(plain(value ?? ''))
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet takes a text that begins so for a formula, and runs it (OWASP: CSV injection): an apostrophe in front makes it text. */
const harmless = (text: string): string => (/^[\s'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text)
