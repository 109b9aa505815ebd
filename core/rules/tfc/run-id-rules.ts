/** Rules 41, 45 and 59: the name of a run. */
import type { Finding } from '../../schema/report.ts'
import { readRunId } from '../../workspace/run-id.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import type { RunRule } from './run-context.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** The place is `run_id` of config.yaml where there is one, because a directory has no line. */
export const runIdFindings: RunRule = ({ id, path, config }) => {
  const said = config.state === 'read' ? config.document.written('/run_id')?.trim() : undefined
  const place = config.state === 'read' ? config.document.place('/run_id') : { path: config.state === 'missing' ? path : config.path }
  if (readRunId(id) === null) return [finding('TFC0002.RUN_ID', place, `${shorten(id)} is no run id: run-YYYY-MM-DD-NNN, with a real date.`)]
  if (said === undefined || said === '' || said === id) return []
  return [finding('TFC0002.RUN_ID_MISMATCH', place, `The directory is ${id}, and run_id says ${shorten(said)}.`, { fix: `Write \`run_id: ${id}\`.` })]
}

/** One finding for a day: which numbers are missing between its first and its last. */
export const runIndexRules: WorkspaceRule = ({ runs }) => {
  const days = Map.groupBy(
    runs.flatMap((run) => {
      const id = readRunId(run.id)
      return id === null ? [] : [{ ...id, run }]
    }),
    ({ date }) => date,
  )
  return [...days].flatMap(([date, all]): Finding[] => {
    const sorted = all.toSorted((a, b) => a.index - b.index)
    const gaps = sorted.flatMap(({ index, run }, at) => (index > (sorted[at - 1]?.index ?? 0) + 1 ? [{ from: (sorted[at - 1]?.index ?? 0) + 1, to: index - 1, run }] : []))
    const first = gaps[0]
    if (first === undefined) return []
    const { config, path } = first.run
    const missing = gaps.map(({ from, to }) => (from === to ? digits(from) : `${digits(from)} to ${digits(to)}`))
    return [finding('TFC0003.RUN_INDEX_GAP', config.state === 'read' ? config.document.place('/run_id') : { path }, `Of the runs of ${date}, ${listed(missing)} ${missing.length === 1 && first.from === first.to ? 'is' : 'are'} missing.`)]
  })
}

/** Rule 59, against the heads that were fetched. */
export const runCollisionRules: WorkspaceRule = ({ runs, change }) => {
  const taken = runs.flatMap((run) => {
    const refs = change?.runsElsewhere?.get(run.path) ?? []
    return refs.length === 0 ? [] : [{ run, refs }]
  })
  const one = ({ run: { id, path, config }, refs }: (typeof taken)[number]): Finding =>
    finding('TFC0003.RUN_ID_COLLISION', config.state === 'read' ? config.document.place('/run_id') : { path }, `${shorten(id)} is new here, and lies with other content in ${listed(refs, 3)}.`)
  return atMost(MAX_COLLISIONS, taken, one, (first, rest) => ({ ...one(first), message: `${one(first).message.slice(0, -1)}; the same with ${rest} more runs.` }))
}

const MAX_COLLISIONS = 20

const digits = (index: number): string => String(index).padStart(3, '0')
