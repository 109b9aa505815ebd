/** Rules 56 and 57: the log of a run. */
import { endPlace, stateOf } from '../../workspace/run-state.ts'
import type { RunDirectory } from '../../workspace/workspace.ts'
import type { Finding } from '../../schema/report.ts'
import { finding } from '../finding.ts'
import type { RunRule } from './run-context.ts'
import { shorten } from './shorten.ts'

export const logFindings: RunRule = (run) => [...name(run), ...reason(run)]

function name({ path, config, log }: RunDirectory): Finding[] {
  if (log === null) return [finding('TFC0002.LOG_MISSING', config.state === 'missing' ? { path } : { path: config.path, line: 1 }, `${shorten(path)} has no logs.txt.`)]
  return log.name === 'log.txt' ? [finding('TFC0002.LOG_NAME', { path: log.text.path, line: 1 }, 'The log is named log.txt, not logs.txt.')] : []
}

/** Nothing is said of a log that was not read: it may hold the reason. */
function reason({ config, log }: RunDirectory): Finding[] {
  if (config.state !== 'read' || stateOf(config) !== 'failed') return []
  if (['/error', '/reason', '/failure_reason', '/exception', '/error/message'].some((key) => (config.document.written(key)?.trim() ?? '') !== '')) return []
  if (log !== null && log.text.state !== 'read') return []
  const lines = log?.text.state === 'read' ? log.text.text.trimEnd().split('\n') : []
  if (lines.slice(-LAST_LINES).some((line) => REASON.test(line.slice(0, 1000)))) return []
  const place = log === null ? endPlace(config) : { path: log.text.path, line: lines.length }
  return [finding('TFC0003.FAILURE_UNEXPLAINED', place, 'The run failed, and neither its log nor config.yaml says why.')]
}

const LAST_LINES = 50
const REASON = /error|exception|traceback|fail|fatal|killed|abort|out of memory|\boom\b|cannot|could not|timeout|timed out|interrupt|signal|assert|panic|segmentation/i
