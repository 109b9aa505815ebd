import { machineOf } from '../compare/gate.ts'
import { subjectOf } from '../compare/subject.ts'
import { jsonDigest } from '../record/canonical-json.ts'
import type { RunRecord } from '../schema/run-record.ts'
import type { SeriesKey } from './series.ts'

/** The line that a metric of this record stands on; null when nobody observed its machine: then it stands on none. */
export function keyOf(record: RunRecord, { name, origin }: { readonly name: string; readonly origin: SeriesKey['origin'] }): SeriesKey | null {
  const machine = machineOf(record)
  const { example, preset } = subjectOf(record)
  if (machine === null) return null
  return { example, preset, params: record.fingerprint?.params ?? jsonDigest(record.params), datasets: record.fingerprint?.datasets ?? [], ...machine, metric: name, origin }
}
