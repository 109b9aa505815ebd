/**
 * What an example reported by JSON lines (docs/metrics.md). Total and capped: every text gives a result; what could not be
 * read is counted and the first of it described. The text is hostile (A04, A06, A62): names and values are checked, never obeyed.
 */
import type { Diagnostic, Reported } from '../schema/run-record.ts'
import { REPORT_LIMITS as LIMIT } from './limits.ts'
import { looseJson } from './loose-json.ts'
import { readEvent } from './read-event.ts'
import { readMetric } from './read-metric.ts'
import { complain, openReader, type ArtifactClaim, type Line, type Reader } from './reader.ts'

export type { ArtifactClaim } from './reader.ts'

export interface MetricLines {
  readonly metrics: Reported['metrics']
  readonly events: NonNullable<Reported['events']>
  readonly notes: readonly { readonly text: string }[]
  /** Claims about files below HORTUS_OUTPUTS. */
  readonly artifacts: readonly ArtifactClaim[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReportedText {
  readonly text: string
  /** Names the file in diagnostics. */
  readonly path: string
  /** The file was longer than what is given here. */
  readonly cut?: boolean
}

/** Both files accept both kinds of line; they are read one after the other. */
export function parseMetricLines(...files: readonly (string | ReportedText)[]): MetricLines {
  return parseReported(files.map((file) => (typeof file === 'string' ? { text: file, path: 'metrics.jsonl' } : file)))
}

/** With `pointsPerSeries`, more points than a record keeps: the 99th percentile of 500 says little of 20,000. */
export function parseReported(files: readonly ReportedText[], options: { readonly pointsPerSeries?: number } = {}): MetricLines {
  const reader = openReader(options.pointsPerSeries)
  for (const file of files) readFile(reader, file)
  return finish(reader)
}

function readFile(reader: Reader, { text, path, cut = false }: ReportedText): void {
  let number = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const stop = end === -1 ? text.length : end
    number += 1
    // The last line of a cut file is half a line by our own doing.
    if (end === -1 && cut) break
    if (stop - start > LIMIT.lineChars) complain(reader, 'REPORT.LINE_TOO_LONG', `a line of ${stop - start} characters; at most ${LIMIT.lineChars} are read`, { path, number })
    else readLine(reader, text.slice(start, stop).trim(), { path, number })
    start = stop + 1
  }
  if (cut) complain(reader, 'REPORT.FILE_TOO_LARGE', `only the first ${LIMIT.fileBytes / 1024 / 1024} MiB were read`, { path, number })
}

function readLine(reader: Reader, line: string, at: Line): void {
  if (line === '') return
  const value = looseJson(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return complain(reader, 'REPORT.NOT_JSON', 'a line that is not a JSON object', at)
  const fields = value as Record<string, unknown>
  const kind = eventKind(fields)
  if (kind === null) return complain(reader, 'REPORT.UNKNOWN_LINE', 'a line with neither "metric" nor "event"', at)
  if (kind === 'metric') return readMetric(reader, fields, at)
  readEvent(reader, kind, fields, at)
}

function eventKind(fields: Record<string, unknown>): string | null {
  const { event } = fields
  if (event === undefined && fields['metric'] !== undefined) return 'metric'
  if (typeof event !== 'string' || event === '') return null
  return EVENT_KINDS.find((kind) => event === kind || event.startsWith(`${kind}_`)) ?? 'other'
}

const EVENT_KINDS = ['metric', 'epoch', 'iteration', 'checkpoint', 'artifact', 'note', 'started', 'completed', 'exception'] as const

function finish(reader: Reader): MetricLines {
  const more = reader.complaints - LIMIT.diagnostics
  const built = [...reader.series].map(([name, series]) => [name, series.build()] as const)
  return {
    metrics: {
      summary: Object.fromEntries(built.map(([name, series]) => [name, series.last ?? 0])),
      summarySource: 'last-of-series',
      ...(built.length > 0 ? { series: Object.fromEntries(built) } : {}),
      ...(reader.units.size > 0 ? { units: Object.fromEntries(reader.units) } : {}),
      ...(reader.directions.size > 0 ? { directions: Object.fromEntries(reader.directions) } : {}),
    },
    events: { count: reader.events, byKind: Object.fromEntries(reader.kinds), items: reader.items },
    notes: reader.notes,
    artifacts: reader.artifacts,
    diagnostics: more > 0 ? [...reader.diagnostics, { code: 'REPORT.MORE', level: 'warning', message: `${more} more lines could not be read` }] : reader.diagnostics,
  }
}
