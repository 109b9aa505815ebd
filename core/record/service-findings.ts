/** What a server's run says about its example. */
import type { Example, Preset } from '../garden/example.ts'
import { finding, type FindingCode } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { LogFile, ServiceFacts, ServiceFailure } from '../world.ts'
import { quoteLog } from './quote-log.ts'

const CODES: Readonly<Record<ServiceFailure['kind'], FindingCode>> = {
  ended: 'SMOKE.SERVICE_ENDED',
  not_ready: 'SMOKE.SERVICE_NOT_READY',
  answer: 'SMOKE.SERVICE_ANSWER',
  unreachable: 'SMOKE.SERVICE_UNREACHABLE',
}

/** `how` in words that follow "it"; null when it ended well. */
export function serviceFindings(example: Example, preset: Preset, service: ServiceFacts, how: string | null, log: LogFile, shown: (path: string) => string): Finding[] {
  const at = (code: FindingCode, message: string): Finding => finding(code, { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)
  const what = `The server of the preset "${preset.name}" of ${example.id}`
  const { failure, stop } = service
  const tail = failure?.kind === 'answer' ? '' : quoteLog(log.tail ?? [])
  return [
    ...(failure === null ? [] : [at(CODES[failure.kind], `${what} ${how ?? failure.reason}${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${tail === '' ? '' : `\n${tail}`}`)]),
    ...(stop?.ignoredSigterm === true ? [at('SMOKE.SERVICE_DEAF', `${what} did not end within ${Math.round(stop.durationMs / 100) / 10} s after SIGTERM and was killed.`)] : []),
    ...(preset.service?.declared === false && service.port !== null ? [at('SMOKE.SERVICE_UNDECLARED', `${what} was only waited for on the first port that it opened (${service.port}): nothing declares what it should answer.`)] : []),
  ]
}
