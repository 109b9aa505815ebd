/** Makes the one result document of a verb: adds what follows from the parts (findings about the plan, summary, verdict) and puts all in one order. */
import type { Comparison, ExampleResult, Finding, Report, ReportProblem } from '../schema/report.ts'
import { VERSION } from '../version.ts'
import { mergeSweeps } from '../sweep/rank-trials.ts'
import { byWord, orderComparisons, orderContracts, orderExamples, orderFindings, orderProblems, orderWords } from './order.ts'
import { orderTrends } from './order-trends.ts'
import { planFindings } from './plan-findings.ts'
import { summarise } from './summarise.ts'
import { verdictOf } from './verdict-of.ts'

/** What a verb knows. Summary and verdict are computed, so no verb can claim a greener one than its parts give. */
export interface ReportParts {
  readonly verb: Report['verb']
  readonly repository: Report['repository']
  readonly scope: Report['scope']
  readonly examples: readonly ExampleResult[]
  readonly cells: { readonly planned: readonly string[]; readonly executed: readonly string[] }
  readonly findings: readonly Finding[]
  readonly comparisons: readonly Comparison[]
  readonly contracts?: Report['contracts']
  readonly sweeps?: Report['sweeps']
  readonly trends?: readonly NonNullable<Report['trends']>[number][]
  readonly changes?: Report['changes']
  readonly exported?: Report['exported']
  readonly proposals?: Report['proposals']
  readonly workspace?: Report['workspace']
  readonly baseline: Report['baseline']
  readonly problems: readonly ReportProblem[]
}

/** The same parts, in any order, give the same report. */
export function buildReport(parts: ReportParts): Report {
  const examples = orderExamples(parts.examples)
  const cells = { planned: orderWords(parts.cells.planned), executed: orderWords(parts.cells.executed) }
  const findings = orderFindings([...parts.findings, ...planFindings(parts.verb, examples, cells)])
  const comparisons = orderComparisons(parts.comparisons)
  const problems = orderProblems(parts.problems)
  const summary = summarise(examples, findings)
  return {
    schema: 'report/1',
    verb: parts.verb,
    tool: { name: 'hortus', version: VERSION },
    repository: { commit: parts.repository.commit, dirty: parts.repository.dirty },
    scope: { mode: parts.scope.mode, reason: parts.scope.reason, base: parts.scope.base },
    examples,
    cells,
    findings,
    comparisons,
    ...(parts.contracts === undefined || parts.contracts.length === 0 ? {} : { contracts: orderContracts(parts.contracts) }),
    ...(parts.sweeps === undefined || parts.sweeps.length === 0 ? {} : { sweeps: mergeSweeps(parts.sweeps) }),
    ...(parts.trends === undefined || parts.trends.length === 0 ? {} : { trends: orderTrends(parts.trends) }),
    ...(parts.changes === undefined || parts.changes.length === 0 ? {} : { changes: parts.changes.toSorted((a, b) => byWord(a.path, b.path) || byWord(a.kind, b.kind)) }),
    ...(parts.exported === undefined ? {} : { exported: parts.exported }),
    ...(parts.proposals === undefined || parts.proposals.length === 0 ? {} : { proposals: parts.proposals }),
    ...(parts.workspace === undefined ? {} : { workspace: parts.workspace }),
    baseline: parts.baseline,
    summary,
    verdict: verdictOf({ verb: parts.verb, examples, summary, comparisons, trends: parts.trends, problems }),
    problems,
  }
}
