/** What a person must see first: regressions, then confirmed trends, failed examples, problems and errors, then warnings. */
import type { Comparison, ExampleResult, Finding, Report, ReportProblem } from '../../schema/report.ts'
import { groupOf, REPOSITORY } from '../areas.ts'
import { changeWords, decides, decisiveOf, seesWords, type Metric } from '../comparison-words.ts'
import { measure } from '../figures.ts'
import { quotedOf } from '../quoted.ts'
import { failedUnexplained, newFindings, placeOf, regressions } from '../sentences.ts'
import { sparkline } from '../sparkline.ts'
import { code, fence, inItem, join, md, ours } from './md.ts'
import type { Md } from './md.ts'
import { prose } from './prose.ts'
import { trendLines } from './trends.ts'

/** One line of the report about one thing. */
export interface Line {
  readonly rank: Rank
  /** The example, dataset, run or model, or `Repository`. */
  readonly group: string
  /** Made when there is room for it: of thousands most are only counted. */
  readonly md: () => Md
}

export const RANKS = ['regression', 'trend', 'red', 'warning', 'skipped', 'other'] as const
export type Rank = (typeof RANKS)[number]

/** How much of a name and of a sentence a line takes. */
export const SHORT = { name: 120, sentence: 200, log: 0, metrics: 3 } as const
export const FULL = { name: 300, sentence: 500, log: 3000, metrics: 8 } as const
export type Lengths = { readonly name: number; readonly sentence: number; /** Characters of a quoted log; 0: none is shown. */ readonly log: number; /** Of one comparison. */ readonly metrics: number }

/** Everything that deserves a line, worst first. Comparisons where nothing changed stand in the tables of metrics only; `comparisons: false`: all of them do. */
export function linesOf(report: Report, max: Lengths, { comparisons = true }: { readonly comparisons?: boolean } = {}): readonly Line[] {
  const lines = [
    ...(comparisons ? regressions(report) : []).map((comparison) => comparisonLine(comparison, max)),
    ...trendLines(report, max),
    ...report.problems.map((problem) => problemLine(problem, max)),
    ...failedUnexplained(report).map((example) => failedLine(example, max)),
    ...newFindings(report).map((finding) => findingLine(finding, max)),
    ...report.examples.filter((example) => example.outcome === 'skipped').map((example) => skippedLine(example, max)),
    ...(comparisons ? report.comparisons : []).filter((comparison) => comparison.verdict !== 'regression' && comparison.verdict !== 'equivalent').map((comparison) => comparisonLine(comparison, max)),
  ]
  return lines.sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))
}

const RANK = { error: 'red', warning: 'warning', notice: 'other' } as const

const findingLine = (finding: Finding, max: Lengths): Line => ({ rank: RANK[finding.level], group: groupOf(finding), md: () => findingWords(finding, max) })

function findingWords(finding: Finding, max: Lengths): Md {
  const { sentence, quote } = quotedOf(finding.message)
  const last = max.log === 0 ? quote.findLast((each) => each.trim() !== '') : undefined
  // Of a log that is not shown the last line is most often the error itself.
  const end = last === undefined ? ours('') : md` The log ends with ${code(last.trim(), LAST_LINE)}.`
  const line = md`**${ours(finding.level)}** ${code(finding.code)} at ${code(placeOf(finding), max.name)}: ${prose(sentence, max.sentence)}${end}`
  const fix = finding.fix === '' ? ours('') : md`*Fix:* ${prose(finding.fix, max.sentence)}`
  const log = quote.length === 0 || max.log === 0 ? null : inItem(fence(quote.join('\n'), 'text', max.log))
  return log === null ? join([line, fix], ' ') : join([line, log, fix === '' ? fix : inItem(fix)], '\n\n')
}

const LAST_LINE = 160

function failedLine(example: ExampleResult, max: Lengths): Line {
  return { rank: 'red', group: example.id, md: () => md`**failed** ${code(example.id, max.name)}: ${prose(example.reason ?? 'no reason was given', max.sentence)}` }
}

function skippedLine(example: ExampleResult, max: Lengths): Line {
  return { rank: 'skipped', group: example.id, md: () => md`**skipped** ${code(example.id, max.name)}, so nothing is proven: ${prose(example.reason ?? 'no reason was given', max.sentence)}` }
}

function problemLine(problem: ReportProblem, max: Lengths): Line {
  const where = problem.path === undefined ? ours('') : md` at ${code(problem.path, max.name)}`
  return { rank: 'red', group: REPOSITORY, md: () => md`**could not run** ${code(problem.code)}${where}: ${prose(problem.message, max.sentence)} *Next:* ${prose(problem.next, max.sentence)}` }
}

const comparisonLine = (comparison: Comparison, max: Lengths): Line => ({ rank: comparison.verdict === 'regression' ? 'regression' : 'other', group: comparison.example ?? REPOSITORY, md: () => comparisonWords(comparison, max) })

function comparisonWords(comparison: Comparison, max: Lengths): Md {
  const of = join([code(comparison.example ?? comparison.head, max.name), ...(comparison.preset === null ? [] : [code(comparison.preset, 60)])], ' ')
  const decisive = decisiveOf(comparison)
  const values = [...decisive.slice(0, max.metrics).map(metricWords), ...(decisive.length > max.metrics ? [ours(`${decisive.length - max.metrics} more`)] : [])]
  // A test says with its interval how sure it is; a single run a side must say it in words.
  const tested = max.log === 0 && decisive.some(({ evidence }) => evidence !== undefined)
  const reason = (decisive.length === 1 ? ownReason(decisive[0]!) : null) ?? comparison.reason
  const why = reason === null || tested ? ours('') : md`. ${prose(reason, max.sentence)}`
  return md`**${ours(comparison.verdict.replace('_', ' '))}** ${of}${values.length > 0 ? md`: ${join(values, ' · ')}` : ours('')}${why}`
}

/** What is said of the one metric says more than what is said of all; of how many runs, it has to say too. */
const ownReason = ({ reason, runs }: Metric): string | null => (reason === null ? null : `${reason}${runs?.base === 1 && runs.head === 1 ? ' One run a side.' : ''}`)

/** `` `latency` (reported) `12.1 ms` → `13.3 ms`, **+9.9 %** (8.1 to 11.4) ``. */
function metricWords(metric: Metric): Md {
  const claim = ours(metric.origin === 'reported' ? ' (reported)' : '')
  const sees = metric.verdict === 'inconclusive' ? seesWords(metric) : null
  const [size, interval = ''] = changeWords(metric).split(/ (?=\()/)
  return md`${code(metric.name, 60)}${claim} ${code(measure(metric.base, metric.unit), 40)} → ${code(measure(metric.head, metric.unit), 40)}, **${ours(size!)}**${ours(interval === '' ? '' : ` ${interval}`)}${ours(sees === null ? '' : `, ${sees}`)}`
}

export const sparklineOf = ({ history = [], head, evidence, noiseFloor }: Metric): string => sparkline(history, typeof head === 'number' ? head : null, evidence?.gate ?? noiseFloor?.value ?? 0.01)

/** Every metric that makes a comparison red, each by itself. */
export const worseMetrics = (report: Report): readonly { readonly comparison: Comparison; readonly metric: Metric }[] =>
  regressions(report).flatMap((comparison) => comparison.metrics.filter((metric) => metric.verdict === 'regression' && decides(metric)).map((metric) => ({ comparison, metric })))
