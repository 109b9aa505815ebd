/** Rules 50 to 53: metrics.json of a run. */
import type { Finding } from '../../schema/report.ts'
import type { MetricsFacts } from '../../workspace/metrics-facts.ts'
import { endPlace, stateOf, type RunState } from '../../workspace/run-state.ts'
import type { RunDirectory } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { historyFindings } from './history-rules.ts'
import { isToldAsPointer } from './not-read.ts'
import type { RunRule } from './run-context.ts'
import { shorten } from './shorten.ts'

export const metricsFindings: RunRule = (run, { workspace: { listing } }) => {
  const path = `${run.path}/metrics.json`
  const state = stateOf(run.config)
  if (run.metrics === null) return state === 'completed' ? [missing(run, 'TFC0002.METRICS_MISSING', 'The run completed and has no metrics.json.')] : []
  if (!run.metrics.ok) return [finding('TFC0002.METRICS_UNREADABLE', { path }, `It cannot be read: ${shorten(run.metrics.problem.message.replace(/\.$/, ''), 300)}.`)]
  const facts = run.metrics.value
  const { problem } = facts
  if (problem?.kind === 'pointer' && isToldAsPointer(listing, path)) return []
  if (problem !== null) return [finding('TFC0002.METRICS_UNREADABLE', { path, line: problem.line, column: problem.column }, `${shorten(problem.message, 300)}.`)]
  return [...shape(path, facts), ...result(run, facts, state), ...(state === 'failed' ? [] : historyFindings(path, facts))]
}

function shape(path: string, facts: MetricsFacts): Finding[] {
  const list = facts.historyForm === 'list' ? [finding('TFC0002.HISTORY_LIST', { path, line: facts.historyAt?.line ?? null, column: facts.historyAt?.column ?? null }, 'history is a list of steps, not a map of series.')] : []
  const fault = ({ message, line, column, count, pointer }: MetricsFacts['faults'][number]): Finding =>
    finding('TFC0002.METRICS_SCHEMA', { path, line, column }, `${shorten(message, 200)}${pointer === '' ? '' : ` (${shorten(pointer, 120)})`}${count > 1 ? `, and so at ${count - 1} more places` : ''}.`)
  return [...list, ...atMost(MAX_FAULTS, facts.faults, fault, (first, rest) => ({ ...fault(first), message: `${shorten(first.message, 200)}, and ${rest + facts.moreFaults} more mistakes of this kind.` }))]
}

function result(run: RunDirectory, { summary }: MetricsFacts, state: RunState): Finding[] {
  return state === 'completed' && summary !== null && Object.keys(summary).length === 0 ? [missing(run, 'TFC0002.METRICS_EMPTY', 'The run completed, and the summary of its metrics.json is empty.')] : []
}

const missing = ({ config }: RunDirectory, code: 'TFC0002.METRICS_MISSING' | 'TFC0002.METRICS_EMPTY', message: string): Finding => finding(code, endPlace(config), message)

const MAX_FAULTS = 5
