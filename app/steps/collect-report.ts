/** Reads what a run reported and keeps its artifacts; hostile until the parser and the caps have seen it. */
import { SCRATCH } from '../../core/contract/places.ts'
import { REPORT_LIMITS } from '../../core/record/limits.ts'
import { parseReported, type MetricLines, type ReportedText } from '../../core/record/metric-lines.ts'
import type { Diagnostic } from '../../core/schema/run-record.ts'
import type { Scratch } from '../../core/world.ts'

/** All kept artifacts of one run together. */
const KEEP_BYTES = 256 * 1024 * 1024
/** Of those that are too large to keep: about ten seconds. */
const HASH_BYTES = 4 * 1024 ** 3

export interface Collected {
  readonly reported: MetricLines
  readonly kept: Awaited<ReturnType<Scratch['keep']>>
}

export interface CollectOptions {
  /** false: its files are not kept. A benchmark of 20 starts would keep 20 models. */
  readonly keepFiles?: boolean
  /** More points of a series than a record keeps. */
  readonly pointsPerSeries?: number
}

export async function collectReport(scratch: Scratch, run: string, options: CollectOptions = {}): Promise<Collected> {
  const files = await Promise.all([read(scratch, SCRATCH.metrics), read(scratch, SCRATCH.events)])
  const reported = parseReported(files.map((file) => file.text).filter((file) => file !== null), options)
  const unread = files.map((file) => file.diagnostic).filter((each) => each !== null)
  return { reported: { ...reported, diagnostics: [...unread, ...reported.diagnostics] }, kept: options.keepFiles === false ? [] : await scratch.keep(SCRATCH.outputs, `outputs/${run}`, { maxBytes: KEEP_BYTES, hashBytes: HASH_BYTES }) }
}

async function read(scratch: Scratch, path: string): Promise<{ text: ReportedText | null; diagnostic: Diagnostic | null }> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const file = await scratch.readText(path, { maxBytes: REPORT_LIMITS.fileBytes, head: true })
  if (file.ok) return { text: { text: file.value.text, path: name, cut: file.value.bytes > REPORT_LIMITS.fileBytes }, diagnostic: null }
  if (file.problem.kind === 'missing') return { text: null, diagnostic: null }
  return { text: null, diagnostic: { code: 'REPORT.UNREADABLE', level: 'warning', message: `${name} was not read: ${file.problem.message}`, path: name } }
}
