/** The bytes of the artifact to the report in it: whole and valid, or not at all (security 3.3, A06, A16). */
import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../problem.ts'
import { PACKED_BYTES } from '../report/pack-report.ts'
import { readReport } from '../report/read-report.ts'
import type { Report } from '../schema/report.ts'
import { rejection, type Rejection } from './rejection.ts'
import { unzip } from './zip/unzip.ts'

/** Besides the report a run may leave numbers and the end of a log; they are held to their limits and shown nowhere. */
export const MEMBERS = { 'report.json': PACKED_BYTES, 'metrics.jsonl': 1024 * 1024, 'log-tail.txt': 256 * 1024 } as const
export const MAX_METRIC_LINES = 5000

/** `digest`: as the server told it before the download; null where it tells none. */
export async function readArtifact(bytes: Uint8Array, digest: string | null): Promise<Result<Report, Rejection>> {
  if (digest !== null && digest !== `sha256:${createHash('sha256').update(bytes).digest('hex')}`) return fail(rejection('ARTIFACT_DIGEST'))
  const members = await unzip(bytes, MEMBERS)
  if (!members.ok) return fail(rejection('ZIP', members.problem.message))
  const [report, metrics] = [members.value.get('report.json'), members.value.get('metrics.jsonl')]
  if (report === undefined) return fail(rejection('MEMBER_MISSING'))
  if (metrics !== undefined && metrics.filter((byte) => byte === 10).length > MAX_METRIC_LINES) return fail(rejection('MEMBER_LINES'))
  const text = textOf(report)
  if (text === null) return fail(rejection('TEXT'))
  const read = readReport(text, { from: 'report.json', maxLength: PACKED_BYTES })
  return read.ok ? ok(read.value) : fail(rejection('REPORT', read.problem.message))
}

/** The mark at the front stays, for the JSON reader to refuse. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
