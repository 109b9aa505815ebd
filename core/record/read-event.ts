/** `{"event":…}`: epochs, checkpoints, artifacts, notes, and kinds that Hortus does not know. */
import { redact } from '../secrets/redact.ts'
import { isInside } from './is-inside.ts'
import { REPORT_LIMITS as LIMIT } from './limits.ts'
import { addPoint, isName, readNumber, readStep } from './read-metric.ts'
import { complain, type Line, type Reader } from './reader.ts'

export function readEvent(reader: Reader, kind: string, fields: Record<string, unknown>, at: Line): void {
  reader.events += 1
  reader.kinds.set(kind, (reader.kinds.get(kind) ?? 0) + 1)
  if (reader.items.length < LIMIT.events) reader.items.push(plain(fields))
  if (kind === 'epoch' || kind === 'iteration') readEpoch(reader, fields, at)
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
    else addPoint(reader, redact(name), number, readStep(fields), at)
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
