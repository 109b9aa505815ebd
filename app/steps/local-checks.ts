/** Where nothing was ever appended: the last report of the output directory, and what the records there say of the others. By hand, so none of it counts towards red. */
import type { Check, CheckRow } from '../../core/history/check.ts'
import { idOfCheck } from '../../core/history/check-document.ts'
import { shortReason } from '../../core/history/checks-of-reports.ts'
import type { Example } from '../../core/garden/example.ts'
import { heldUp } from '../../core/record/held-up.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import type { World } from '../../core/world.ts'
import { checksToAppend, factsOf } from './checks-to-append.ts'
import { readOwnRecords } from './read-own-records.ts'
import { readReports } from './read-reports.ts'

/** Of each example. */
const NEWEST = 10

export async function localChecks(world: World, examples: readonly Example[]): Promise<readonly Check[]> {
  const [{ reports }, records, head] = await Promise.all([readReports(world, [world.output.absolute('report.json')]), readOwnRecords(world, examples.map(({ id }) => id), NEWEST), world.git.head()])
  const commits = new Set(reports.flatMap(({ repository }) => repository.commit ?? []))
  // Of this very machine and tree: what would not become history is still what a person just saw.
  const clean = reports.map((report) => ({ ...report, repository: { commit: report.repository.commit ?? head?.commit ?? '', dirty: false } }))
  const reported = await checksToAppend(world, clean, records, new Set([...commits, head?.commit ?? '']), { event: null })
  const seen = new Set(reported.checks.flatMap(({ rows }) => rows.map(([id]) => id)))
  return [...reported.checks, ...checksOfRecords(examples.filter(({ id }) => !seen.has(id)), records)]
}

/** Each smoke that left a record as a check of one example. Others are runs that nobody asked to prove anything. */
export function checksOfRecords(examples: readonly Example[], records: readonly RunRecord[]): readonly Check[] {
  const byId = new Map(examples.map((example) => [example.id, example]))
  return records.flatMap((record) => {
    const example = byId.get(record.example?.id ?? '')
    const { endedAt, bytes } = factsOf(record)
    if (example === undefined || endedAt === null || record.kind !== 'smoke') return []
    const row: CheckRow = [example.id, record.observed?.code.tree ?? null, example.tier, statesOf(record), record.status.reason === undefined ? null : shortReason(record.status.reason), record.observed?.durationMs ?? null, bytes]
    const check = { commit: record.observed?.code.commit ?? '', trigger: 'manual', run: null, rows: [row] } as const
    return [{ id: `${idOfCheck(check)} ${record.id}`, at: new Date(endedAt).toISOString(), ...check }]
  })
}

function statesOf(record: RunRecord): string {
  const climbed = record.observed?.image == null ? 'ppnn' : 'pppn'
  const { state } = record.status
  if (heldUp(record)) return `${climbed}pn`
  return `${climbed}${state === 'succeeded' || state === 'failed' || state === 'timed_out' ? 'f' : 'm'}n`
}
