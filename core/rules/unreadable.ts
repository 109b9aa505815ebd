/** Findings about descriptors that cannot be read at all. */
import type { Finding } from '../schema/report.ts'
import type { SourceDocument, SourceIssue } from '../source/source-document.ts'
import type { ReadProblem } from '../world.ts'
import { finding, type FindingCode } from './finding.ts'

export function notRead(path: string, example: string, problem: ReadProblem): Finding {
  return finding(BY_READ[problem.kind], { path, example }, `${path} cannot be read: ${problem.message}.`)
}

const BY_READ = {
  missing: 'GARDEN.UNREADABLE',
  not_a_file: 'GARDEN.UNREADABLE',
  unreadable: 'GARDEN.UNREADABLE',
  too_large: 'GARDEN.TOO_LARGE',
  outside: 'GARDEN.OUTSIDE',
  not_utf8: 'GARDEN.NOT_UTF8',
} as const satisfies Record<ReadProblem['kind'], FindingCode>

export function notParsed(path: string, example: string, issues: readonly SourceIssue[]): Finding[] {
  return issues.map(({ kind, message, line, column }) => finding(BY_ISSUE[kind], { path, line, column, example }, `${message.replace(/\.$/, '')}.`))
}

const BY_ISSUE = {
  too_large: 'GARDEN.TOO_LARGE',
  too_deep: 'GARDEN.TOO_DEEP',
  syntax: 'GARDEN.YAML_SYNTAX',
  documents: 'GARDEN.YAML_SYNTAX',
  directive: 'GARDEN.YAML_SYNTAX',
  tag: 'GARDEN.YAML_SYNTAX',
  key: 'GARDEN.YAML_SYNTAX',
  number: 'GARDEN.YAML_SYNTAX',
  merge_key: 'GARDEN.YAML_SYNTAX',
  alias: 'GARDEN.YAML_ALIAS',
  duplicate_key: 'GARDEN.DUPLICATE_KEY',
  forbidden_key: 'GARDEN.FORBIDDEN_KEY',
} as const satisfies Record<SourceIssue['kind'], FindingCode>

export function notAMap(document: SourceDocument, example: string): Finding {
  const is = document.value === null ? 'empty' : Array.isArray(document.value) ? 'a list' : `a ${typeof document.value}`
  return finding('GARDEN.NOT_A_MAP', { ...document.place(''), example }, `The descriptor is ${is}, not a map.`)
}
