/**
 * What an example reported by JSON lines (docs/metrics.md). Total and capped: every text gives a result; what could not be
 * read is counted and the first of it described. The text is hostile (A04, A06, A62): names and values are checked, never obeyed.
 */
import type { Diagnostic, Num, Reported } from '../schema/run-record.ts'
import { REPORT_LIMITS as LIMIT } from './limits.ts'
import { looseJson } from './loose-json.ts'
import { seriesBuilder, type SeriesBuilder } from './series.ts'

export interface MetricLines {
  readonly metrics: Reported['metrics']
  readonly events: NonNullable<Reported['events']>
  readonly notes: readonly { readonly text: string }[]
  /** Claims about files below HORTUS_OUTPUTS. */
  readonly artifacts: readonly ArtifactClaim[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface ArtifactClaim {
  /** Relative to HORTUS_OUTPUTS. */
  readonly path: string
  readonly role: 'checkpoint' | 'model' | 'data' | 'other'
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
  const reader = openReader()
  for (const file of files) readFile(reader, typeof file === 'string' ? { text: file, path: 'metrics.jsonl' } : file)
  return finish(reader)
}

// ---------------------------------------------------------------- the state of one reading

interface Reader {
  readonly series: Map<string, SeriesBuilder>
  readonly units: Map<string, string>
  readonly directions: Map<string, 'min' | 'max'>
  readonly kinds: Map<string, number>
  readonly items: unknown[]
  readonly notes: { text: string }[]
  readonly artifacts: ArtifactClaim[]
  readonly diagnostics: Diagnostic[]
  points: number
  events: number
  complaints: number
}

interface Line {
  readonly path: string
  readonly number: number
}

function openReader(): Reader {
  return { series: new Map(), units: new Map(), directions: new Map(), kinds: new Map(), items: [], notes: [], artifacts: [], diagnostics: [], points: 0, events: 0, complaints: 0 }
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

const EVENT_KINDS = ['metric', 'epoch', 'checkpoint', 'artifact', 'note'] as const

// ---------------------------------------------------------------- metrics

function readMetric(reader: Reader, fields: Record<string, unknown>, at: Line): void {
  const name = fields['metric'] ?? fields['name']
  const value = readNumber(fields['value'])
  if (typeof name !== 'string' || !isName(name)) return complain(reader, 'REPORT.METRIC_NAME', `a metric whose name is not a text of 1 to ${LIMIT.nameChars} printable characters`, at)
  if (value === null) return complain(reader, 'REPORT.METRIC_VALUE', `the value of "${name}" is not a number`, at)
  addPoint(reader, name, value, readStep(fields), at)
  const { unit, direction } = fields
  if (!reader.series.has(name)) return
  if (typeof unit === 'string' && unit.length <= 50 && isName(unit)) reader.units.set(name, unit)
  if (direction === 'min' || direction === 'max') reader.directions.set(name, direction)
}

function addPoint(reader: Reader, name: string, value: Num, step: number | null, at: Line): void {
  let series = reader.series.get(name)
  if (series === undefined) {
    if (reader.series.size >= LIMIT.names) return complain(reader, 'REPORT.TOO_MANY_NAMES', `more than ${LIMIT.names} names of metrics`, at)
    series = seriesBuilder(LIMIT.pointsPerSeries)
    reader.series.set(name, series)
  }
  reader.points += series.add(step, value, LIMIT.points - reader.points)
}

/** A number, or one of the three values that JSON cannot hold; 1e400 is read as Infinity. null: neither. */
function readNumber(value: unknown): Num | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : value > 0 ? 'Infinity' : '-Infinity'
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? value : null
}

function readStep(fields: Record<string, unknown>): number | null {
  const step = fields['step'] ?? fields['epoch']
  return typeof step === 'number' && Number.isFinite(step) ? step : null
}

/** Printable, and none of the three names that reach into JavaScript's prototypes (A04). */
function isName(name: string): boolean {
  return name.length >= 1 && name.length <= LIMIT.nameChars && name.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(name) && !FORBIDDEN.has(name)
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

// ---------------------------------------------------------------- events

function readEvent(reader: Reader, kind: string, fields: Record<string, unknown>, at: Line): void {
  reader.events += 1
  reader.kinds.set(kind, (reader.kinds.get(kind) ?? 0) + 1)
  if (reader.items.length < LIMIT.events) reader.items.push(plain(fields))
  if (kind === 'epoch') readEpoch(reader, fields, at)
  if (kind === 'note') readNote(reader, fields, at)
  if (kind === 'checkpoint' || kind === 'artifact') readArtifact(reader, kind, fields, at)
}

/** `{"event":"epoch_completed","epoch":3,"metrics":{"loss":0.1}}` is also a point of each metric. */
function readEpoch(reader: Reader, fields: Record<string, unknown>, at: Line): void {
  const { metrics } = fields
  if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics)) return
  for (const [name, value] of Object.entries(metrics)) {
    const number = readNumber(value)
    if (!isName(name) || number === null) complain(reader, 'REPORT.METRIC_VALUE', 'a metric of an epoch that is not a named number', at)
    else addPoint(reader, name, number, readStep(fields), at)
  }
}

function readNote(reader: Reader, { text }: Record<string, unknown>, at: Line): void {
  if (typeof text !== 'string') return complain(reader, 'REPORT.NOTE', 'a note without "text"', at)
  if (reader.notes.length < LIMIT.notes) reader.notes.push({ text: cutText(text) })
}

function readArtifact(reader: Reader, kind: 'checkpoint' | 'artifact', fields: Record<string, unknown>, at: Line): void {
  const { path } = fields
  if (typeof path !== 'string' || !isInside(path)) return complain(reader, 'REPORT.ARTIFACT_PATH', 'an artifact whose "path" is not a plain relative path below HORTUS_OUTPUTS', at)
  if (reader.artifacts.length >= LIMIT.artifacts) return complain(reader, 'REPORT.TOO_MANY_ARTIFACTS', `more than ${LIMIT.artifacts} artifacts`, at)
  const role = kind === 'checkpoint' ? 'checkpoint' : fields['role'] === 'model' || fields['role'] === 'data' ? fields['role'] : 'other'
  reader.artifacts.push({ path, role })
}

/** No absolute path, no `..`, no backslash (A10). */
function isInside(path: string): boolean {
  return path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** A copy with plain, short values: what a stranger wrote must not grow the record or hide keys in it. */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cutText(value)
  if (typeof value === 'number') return readNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= 3) return '…'
  if (Array.isArray(value)) return value.slice(0, 50).map((each) => plain(each, depth + 1))
  const entries = Object.entries(value).filter(([name]) => isName(name)).slice(0, 50)
  return Object.fromEntries(entries.map(([name, each]) => [name, plain(each, depth + 1)]))
}

function cutText(text: string): string {
  const short = text.length > LIMIT.textChars ? `${text.slice(0, LIMIT.textChars)}…` : text
  return short.toWellFormed()
}

// ---------------------------------------------------------------- the result

function complain(reader: Reader, code: string, what: string, at: Line): void {
  reader.complaints += 1
  if (reader.complaints <= LIMIT.diagnostics) reader.diagnostics.push({ code, level: 'warning', message: `${at.path}:${at.number}: ${what}`, path: at.path, line: at.number })
}

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
