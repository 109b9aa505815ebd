/** What a run says about its example, as findings at the preset's line. The end of the log is quoted, never obeyed (A50). */
import type { Example, Preset } from '../garden/example.ts'
import type { Problem } from '../problem.ts'
import { finding, type FindingCode } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { BuildOutcome, RunOutcome, RunRequest } from '../world.ts'
import { describeEnd } from './describe-end.ts'
import type { MetricLines } from './metric-lines.ts'
import { quoteLog } from './quote-log.ts'

export function runFindings(example: Example, preset: Preset, outcome: RunOutcome, limits: RunRequest['limits'], reported: MetricLines): Finding[] {
  const code = codeOf(outcome.end)
  const how = describeEnd(outcome.end, limits)
  if (code !== null) return [at(code, example, preset, `The preset "${preset.name}" of ${example.id} ${how}.${lastLines(outcome.log)}`)]
  return how === null ? reportFindings(example, preset, reported) : []
}

export function buildFindings(example: Example, preset: Preset, outcome: BuildOutcome, minutes: number): Finding[] {
  if (outcome.kind === 'failed') return [at('SMOKE.BUILD_FAILED', example, preset, `The image of ${example.id} does not build: ${outcome.reason}.${lastLines(outcome.log)}`)]
  if (outcome.kind === 'timed_out') return [at('SMOKE.BUILD_TIMEOUT', example, preset, `The image of ${example.id} did not build within ${minutes} minutes.${lastLines(outcome.log)}`)]
  return []
}

/** A run that was not started because of what stands in the example; null when the machine or the caller is to blame. */
export function refusalFinding(example: Example, preset: Preset, problem: Problem): Finding | null {
  const code = REFUSALS[problem.code]
  if (code === undefined) return null
  const place = code === 'SMOKE.FILE_OUTSIDE' ? { path: problem.path ?? example.descriptor } : { path: example.descriptor, line: preset.place.line, column: preset.place.column }
  return finding(code, { ...place, example: example.id }, problem.message, { fix: problem.next })
}

const REFUSALS: Readonly<Record<string, FindingCode>> = { 'RUN.ENV': 'SMOKE.PRESET_INVALID', 'RUN.COMMAND': 'SMOKE.PRESET_INVALID', 'SCRATCH.OUTSIDE': 'SMOKE.FILE_OUTSIDE' }

/** null: it ended well, or the example is not to blame. */
function codeOf(end: RunOutcome['end']): FindingCode | null {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? null : end.code === 126 || end.code === 127 ? 'SMOKE.COMMAND_NOT_FOUND' : 'SMOKE.EXIT_CODE'
    case 'signalled':
      return 'SMOKE.SIGNAL'
    case 'timed_out':
      return 'SMOKE.TIMEOUT'
    case 'out_of_memory':
      return 'SMOKE.OUT_OF_MEMORY'
    case 'interrupted':
    case 'engine_failed':
    case 'refused':
      return null
  }
}

function reportFindings(example: Example, preset: Preset, reported: MetricLines): Finding[] {
  const declared = Object.keys(example.metrics)
  const names = new Set(Object.keys(reported.metrics.summary))
  const unread = reported.diagnostics.filter((each) => each.level !== 'notice')
  return [
    ...(declared.length > 0 && !declared.some((name) => names.has(name))
      ? [at('SMOKE.NO_METRICS', example, preset, `${example.id} declares ${declared.slice(0, 5).join(', ')}, and its preset "${preset.name}" reported none of them.`)]
      : []),
    ...(unread.length > 0 ? [at('SMOKE.METRIC_LINES', example, preset, `${example.id}: ${unread[0]?.message}${unread.length > 1 ? `, and ${unread.length - 1} more` : ''}.`)] : []),
  ]
}

function lastLines(log: RunOutcome['log']): string {
  const quoted = quoteLog(log.tail ?? [])
  const where = log.path === null ? '' : ` (${log.path})`
  return quoted === '' ? '' : ` Its last lines${where}:\n${quoted}`
}

function at(code: FindingCode, example: Example, preset: Preset, message: string): Finding {
  return finding(code, { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)
}
