/** Check 6: the log can be read, every start has its end, and it ends as metrics.json says. */
import type { LogEvent, LogFacts, LogMistake } from '../../workdir/read-log.ts'
import { quote } from '../../workdir/quote.ts'
import type { WorkDir } from '../../workdir/work-dir.ts'
import type { Finding } from '../../schema/report.ts'
import { finding, type FindingCode } from '../finding.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

/** Errors per line. */
const BUDGET = 0.01

const CODES = { line: 'WORKDIR.LOG_LINE', key: 'WORKDIR.LOG_KEY', level: 'WORKDIR.LOG_LEVEL', time: 'WORKDIR.LOG_TIME' } as const satisfies Record<LogMistake['kind'], FindingCode>

export const logRules: WorkDirRule = (workDir) => {
  const { log } = workDir
  if (log === null) return []
  if (!log.ok) return [finding('WORKDIR.UNREADABLE', { path: log.path }, `The log cannot be read: ${log.problem.message}.`)]
  const { facts, path } = log
  return [
    ...(log.cut ? [finding('WORKDIR.LOG_CUT', { path }, `The first ${facts.lines} lines were read.`)] : []),
    ...facts.mistakes.map(({ kind, line, count, message }) => finding(CODES[kind], { path, line, column: 1 }, `The line ${message}.${count > 1 ? ` There are ${count} such lines.` : ''}`)),
    ...(log.cut ? [] : unfinished(path, facts)),
    ...statuses(workDir, path, facts),
    ...errors(path, facts),
  ]
}

/** A later start of the same run is a finding of its own (check 10): here each start needs an end behind it. */
function unfinished(path: string, { events }: LogFacts): Finding[] {
  const open = new Map<string, LogEvent>()
  for (const event of events) {
    // A service does not yet know its run when it starts.
    const key = event.subject.endsWith('.service') ? event.subject : JSON.stringify([event.subject, event.runId])
    if (event.phase === 'start') open.set(key, event)
    // `done` is logged after `failed` too; either ends it.
    else open.delete(key)
  }
  return [...open.values()].map(({ line, subject, runId }) => finding('WORKDIR.LOG_UNFINISHED', { path, line, column: 1 }, `${quote(`${subject}.start`)}${runId === null ? '' : ` of ${quote(runId)}`} has no end.`))
}

function statuses(workDir: WorkDir, path: string, { events }: LogFacts): Finding[] {
  const last = new Map(events.filter(({ phase, runId, status, subject }) => phase === 'done' && runId !== null && status !== null && !subject.endsWith('.service')).map((event) => [event.runId, event]))
  return workDir.runs.flatMap(({ id, metrics: { doc } }) => {
    const event = last.get(id)
    const status = doc.state === 'read' ? doc.root['status'] : undefined
    if (event === undefined || status === undefined || event.status === status) return []
    return [finding('WORKDIR.LOG_STATUS', { path, line: event.line, column: 1 }, `The log says that ${quote(id)} ended ${quote(event.status)}, and its metrics.json says ${quote(status)}.`)]
  })
}

function errors(path: string, { lines, errors: count, firstError }: LogFacts): Finding[] {
  return count > lines * BUDGET ? [finding('WORKDIR.LOG_ERRORS', { path, line: firstError, column: 1 }, `${count} of ${lines} lines have the level ERROR; the budget is one in a hundred. This is the first.`)] : []
}
