/** What a run says about its example, as findings at the preset's line. The end of the log is quoted, never obeyed (A50). */
import type { Example, Preset } from '../garden/example.ts'
import type { Problem } from '../problem.ts'
import { finding, FINDINGS, type FindingCode } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { endedWell } from '../supervise/describe-stop.ts'
import type { BuildOutcome, RunOutcome, RunRequest, Stop } from '../world.ts'
import { composeFailed } from './compose-findings.ts'
import { describeEnd } from './describe-end.ts'
import type { MetricLines } from './metric-lines.ts'
import { quoteLog } from './quote-log.ts'
import { serviceFindings } from './service-findings.ts'

/** From a path below the output directory to one that can be opened from the garden's root. */
export type ShownPath = (path: string) => string

export function runFindings(example: Example, preset: Preset, outcome: RunOutcome, limits: RunRequest['limits'], reported: MetricLines, shown: ShownPath): Finding[] {
  const code = codeOf(outcome.end)
  const how = describeEnd(outcome.end, limits)
  if (outcome.service !== undefined && outcome.end.kind === 'stopped' && outcome.end.stop.handler === 'service') return [...serviceFindings(example, preset, outcome.service, how, outcome.log, shown), ...(how === null ? reportFindings({ ...example, metrics: {} }, preset, reported) : [])]
  if (how !== null && outcome.end.kind === 'stopped' && outcome.end.stop.handler === 'compose') return [composeFailed(example, preset, how, outcome.log, shown)]
  if (code !== null) return [at(code, example, preset, `The preset "${preset.name}" of ${example.id} ${how}${logOf(outcome.log, shown)}`)]
  return how === null ? reportFindings(example, preset, reported) : []
}

/** `place`: the instruction that failed, where the builder told it; else the preset. */
export function buildFindings(example: Example, preset: Preset, outcome: BuildOutcome, minutes: number, shown: ShownPath, place: Pick<Finding, 'path' | 'line'> | null = null): Finding[] {
  if (outcome.kind === 'failed') return [{ ...at('SMOKE.BUILD_FAILED', example, preset, `The image of ${example.id} does not build: ${outcome.reason}${logOf(outcome.log, shown)}`), ...(place === null ? {} : { ...place, column: null }) }]
  if (outcome.kind === 'timed_out') return [at('SMOKE.BUILD_TIMEOUT', example, preset, `The image of ${example.id} did not build within ${minutes} minutes${logOf(outcome.log, shown)}`)]
  return []
}

/** A run that was not started because of what stands in the example; null when the machine or the caller is to blame. */
export function refusalFinding(example: Example, preset: Preset, problem: Problem): Finding | null {
  const code = REFUSALS[problem.code]
  if (code === undefined) return null
  const place = code === 'SMOKE.FILE_OUTSIDE' ? { path: problem.path ?? example.descriptor } : { path: example.descriptor, line: preset.place.line, column: preset.place.column }
  return finding(code, { ...place, example: example.id }, problem.message, { fix: problem.next })
}

const REFUSALS: Readonly<Record<string, FindingCode>> = { 'RUN.ENV': 'SMOKE.PRESET_INVALID', 'RUN.COMMAND': 'SMOKE.PRESET_INVALID', 'RUN.BODY_FILE': 'SMOKE.PRESET_INVALID', 'SCRATCH.OUTSIDE': 'SMOKE.FILE_OUTSIDE' }

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
    case 'stopped':
      return endedWell(end) ? null : STOPS[end.stop.verdict]
    case 'interrupted':
    case 'engine_failed':
    case 'refused':
      return null
  }
}

const STOPS = { enough: 'SUPERVISE.NO_EXIT', broken: 'SUPERVISE.BROKEN', spent: 'SUPERVISE.SPENT', served: 'SMOKE.SERVICE_NOT_READY', unserved: 'SMOKE.SERVICE_NOT_READY' } as const satisfies Record<Stop['verdict'], FindingCode>

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

/** Ends the sentence with the log's path, and quotes its last lines below. */
function logOf(log: RunOutcome['log'], shown: ShownPath): string {
  const quoted = quoteLog(log.tail ?? [])
  return `${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${quoted === '' ? '' : `\n${quoted}`}`
}

function at(code: FindingCode, example: Example, preset: Preset, message: string): Finding {
  const place = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }
  return finding(code, place, message, { fix: inScript(code, preset) ?? pasteable(FINDINGS[code].fix, example, preset) })
}

/** The command of a captured script stands in the script; the preset has none. */
function inScript(code: FindingCode, { action }: Preset): string | null {
  if (code !== 'SMOKE.COMMAND_NOT_FOUND' || action.kind !== 'script') return null
  return `Correct the command that the script \`${action.script.slice(0, 120)}\` gives its container, \`chmod +x\` the file that it starts and commit the mode, or install the program in the Dockerfile.`
}

/** The command in the fix can be pasted. */
function pasteable(fix: string, example: Example, preset: Preset): string {
  const words: Readonly<Record<string, string>> = { EXAMPLE: word(example.id), PRESET: word(preset.name) }
  return fix.replaceAll(/\b(?:EXAMPLE|PRESET)\b/g, (name) => words[name] ?? name)
}

/** As a shell takes it. */
const word = (text: string): string => (/^[\w./@:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
