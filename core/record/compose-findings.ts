/** What a compose file, and the project it describes, say about their example. */
import type { ReadProject } from '../contract/compose/read-project.ts'
import type { ComposeIssue } from '../contract/compose/project.ts'
import type { Example, Preset } from '../garden/example.ts'
import { finding, type FindingCode } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { LogFile } from '../world.ts'
import { quoteLog } from './quote-log.ts'

const CODES: Readonly<Record<ComposeIssue['kind'], FindingCode>> = { invalid: 'SMOKE.COMPOSE_INVALID', refused: 'SMOKE.COMPOSE_REFUSED', ignored: 'SMOKE.COMPOSE_IGNORED', ports: 'SMOKE.COMPOSE_PORTS' }

/** Each at its line; what is only ignored is said once for the whole file. */
export function composeIssues(example: Example, file: string, issues: ReadProject['issues']): readonly Finding[] {
  const ignored = issues.filter(({ kind }) => kind === 'ignored')
  const rest = issues.filter(({ kind }) => kind !== 'ignored').map(({ kind, message, line, column }) => finding(CODES[kind], { path: file, line, column, example: example.id }, `${message}.`))
  const [first] = ignored
  if (first === undefined) return rest
  const named = ignored.slice(0, 8).map(({ message }) => message).join(', ')
  return [...rest, finding('SMOKE.COMPOSE_IGNORED', { path: file, line: first.line, column: first.column, example: example.id }, `The compose file of ${example.id} holds what is not used here: ${named}${ignored.length > 8 ? `, and ${ignored.length - 8} more` : ''}.`)]
}

/** `how` in words that follow "it". */
export function composeFailed(example: Example, preset: Preset, how: string, log: LogFile, shown: (path: string) => string): Finding {
  const tail = quoteLog(log.tail ?? [])
  const message = `The project of the preset "${preset.name}" of ${example.id} was not tried to its end: ${how}${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${tail === '' ? '' : `\n${tail}`}`
  return finding('SMOKE.COMPOSE_SERVICE', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)
}
