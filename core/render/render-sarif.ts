/** SARIF 2.1.0 for code scanning and editors: the findings of a report, with the rules of the table. */
import { HOME } from '../rules/families.ts'
import type { Finding, Report, ReportProblem } from '../schema/report.ts'
import { count } from './figures.ts'
import { cut, plain } from './plain.ts'
import { renderJson } from './render-json.ts'
import { resultOf, uriOf, withOccurrence } from './sarif/result.ts'
import { rulesOf } from './sarif/rules.ts'
import { verdictFindings } from './verdict-findings.ts'

/** GitHub refuses a run with more results, and shows the first 5,000 by severity. */
export const SARIF_MAX_RESULTS = 25_000
const SHOWN = 5_000

export function renderSarif(report: Report): string {
  const all = worstFirst([...verdictFindings(report), ...report.findings])
  const kept = withOccurrence(all).slice(0, SARIF_MAX_RESULTS)
  const rules = rulesOf(kept.map(({ finding }) => finding))
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  return renderJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Hortus', version: report.tool.version, semanticVersion: report.tool.version, informationUri: HOME, rules } },
        automationDetails: { id: `hortus/${report.verb}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: report.problems.length === 0, toolExecutionNotifications: [...report.problems.map(problemNote), ...cutNotes(all.length)] }],
        results: kept.map(({ finding, occurrence }) => resultOf(finding, indexOf.get(finding.code)!, occurrence, report.baseline)),
      },
    ],
  })
}

/** What is new before what the baseline knows, errors before warnings: what a limit takes away matters least. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = { error: 0, warning: 1, notice: 2 }
  return findings.toSorted((a, b) => Number(a.status === 'known') - Number(b.status === 'known') || rank[a.level] - rank[b.level])
}

function problemNote({ code, message, next, path }: ReportProblem) {
  const where = path === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: 'SRCROOT' } } }] }
  return { descriptor: { id: plain(code) }, level: 'error' as const, message: { text: cut(plain(`${message} Next: ${next}`), 2000).replaceAll('](', '] (') }, ...where }
}

function cutNotes(found: number) {
  if (found <= SHOWN) return []
  const left = found > SARIF_MAX_RESULTS ? `${count(found - SARIF_MAX_RESULTS, 'result')} of ${found} were left out, the least important ones. ` : ''
  return [{ descriptor: { id: 'REPORT.MORE' }, level: 'warning' as const, message: { text: `${left}GitHub shows the first ${SHOWN} of a run; \`--format report\` has all.` } }]
}
