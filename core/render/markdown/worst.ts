/** What a person must see first: regressions, failed examples and problems, then errors, then warnings. */
import type { Comparison, ExampleResult, Finding, Report, ReportProblem } from '../../schema/report.ts'
import { groupOf, REPOSITORY } from '../areas.ts'
import { figure, percent } from '../figures.ts'
import { quotedOf } from '../quoted.ts'
import { failedUnexplained, newFindings, placeOf, regressions } from '../sentences.ts'
import { code, fence, inItem, join, md, ours } from './md.ts'
import type { Md } from './md.ts'
import { prose } from './prose.ts'

/** One line of the report about one thing. `rank` 0 is what makes the check red. */
export interface Line {
  readonly rank: number
  /** The example, dataset, run or model, or `Repository`. */
  readonly group: string
  readonly md: Md
}

/** How much of a name and of a sentence a line takes. */
export const SHORT = { name: 120, sentence: 200, log: 0 } as const
export const FULL = { name: 300, sentence: 500, log: 3000 } as const
type Lengths = { readonly name: number; readonly sentence: number; /** Characters of a quoted log; 0: none is shown. */ readonly log: number }

/** Everything that deserves a line, worst first. Comparisons where nothing changed stand in the tables of metrics only. */
export function linesOf(report: Report, max: Lengths): readonly Line[] {
  const lines = [
    ...report.problems.map((problem) => problemLine(problem, max)),
    ...regressions(report).map((comparison) => comparisonLine(comparison, max)),
    ...failedUnexplained(report).map((example) => failedLine(example, max)),
    ...newFindings(report).map((finding) => findingLine(finding, max)),
    ...report.examples.filter((example) => example.outcome === 'skipped').map((example) => skippedLine(example, max)),
    ...report.comparisons.filter((comparison) => comparison.verdict !== 'regression' && comparison.verdict !== 'equivalent').map((comparison) => comparisonLine(comparison, max)),
  ]
  return lines.sort((a, b) => a.rank - b.rank)
}

const RANK = { error: 0, warning: 1, notice: 3 } as const

function findingLine(finding: Finding, max: Lengths): Line {
  const { sentence, quote } = quotedOf(finding.message)
  const line = md`**${ours(finding.level)}** ${code(finding.code)} at ${code(placeOf(finding), max.name)}: ${prose(sentence, max.sentence)}`
  const fix = finding.fix === '' ? ours('') : md`*Fix:* ${prose(finding.fix, max.sentence)}`
  const log = quote.length === 0 || max.log === 0 ? null : inItem(fence(quote.join('\n'), 'text', max.log))
  return { rank: RANK[finding.level], group: groupOf(finding), md: log === null ? join([line, fix], ' ') : join([line, log, fix === '' ? fix : inItem(fix)], '\n\n') }
}

function failedLine(example: ExampleResult, max: Lengths): Line {
  return { rank: 0, group: example.id, md: md`**failed** ${code(example.id, max.name)}: ${prose(example.reason ?? 'no reason was given', max.sentence)}` }
}

function skippedLine(example: ExampleResult, max: Lengths): Line {
  return { rank: 2, group: example.id, md: md`**skipped** ${code(example.id, max.name)}, so nothing is proven: ${prose(example.reason ?? 'no reason was given', max.sentence)}` }
}

function problemLine(problem: ReportProblem, max: Lengths): Line {
  const where = problem.path === undefined ? ours('') : md` at ${code(problem.path, max.name)}`
  return { rank: 0, group: REPOSITORY, md: md`**could not run** ${code(problem.code)}${where}: ${prose(problem.message, max.sentence)} *Next:* ${prose(problem.next, max.sentence)}` }
}

function comparisonLine(comparison: Comparison, max: Lengths): Line {
  const of = comparison.example === null ? code(comparison.head, max.name) : code(comparison.example, max.name)
  const decisive = comparison.metrics.filter((metric) => metric.verdict === comparison.verdict)
  const shown = decisive.slice(0, 3).map((metric) => md`${code(metric.name, 60)} (${ours(metric.origin)}) ${code(figure(metric.base, metric.unit), 40)} → ${code(figure(metric.head, metric.unit), 40)}, ${ours(percent(metric.change))}`)
  const values = [...shown, ...(decisive.length > 3 ? [ours(`${decisive.length - 3} more`)] : [])]
  const why = comparison.reason === null ? ours('') : md`. ${prose(comparison.reason, max.sentence)}`
  return { rank: comparison.verdict === 'regression' ? 0 : 3, group: comparison.example ?? REPOSITORY, md: md`**${ours(comparison.verdict.replace('_', ' '))}** ${of}${values.length > 0 ? md`: ${join(values, ' · ')}` : ours('')}${why}` }
}
