/** What is seen without opening anything: verdict, the worst lines, what was compared with what. */
import type { Report } from '../../schema/report.ts'
import { baseAgeSentence, familySentence, metricsWords, seesRangeWords, tallyWords } from '../comparison-words.ts'
import { count } from '../figures.ts'
import { goneSentence, provenSentence, ratchetSentence, redsWords, workspaceSentence } from '../sentences.ts'
import { fitting } from './budget.ts'
import { join, link, md, ours, ownWords } from './md.ts'
import type { Md } from './md.ts'
import { prose } from './prose.ts'
import { SHORT, linesOf, type Rank } from './worst.ts'

/** Where more stands: addresses that the caller made. */
export interface Links {
  /** The whole report, for instance the HTML page or the artifact that holds it. */
  readonly report?: string
  /** The workflow run. */
  readonly run?: string
}

export interface HeadOptions {
  /** With the worst lines, for where the others are collapsed. */
  readonly worst?: boolean
  /** Lines that may be seen at most, the blank ones not counted. */
  readonly lines?: number
  readonly links?: Links
}

/** At most `lines` lines and about 10,000 bytes. */
export function head(report: Report, { worst = true, lines = 13, links = {} }: HeadOptions = {}): Md {
  const [proven, workspace, ratchet, gone] = [provenSentence(report), workspaceSentence(report), ratchetSentence(report), goneSentence(report)]
  const title = md`### ${ours(GLYPHS[report.verdict])} Hortus ${ours(report.verb)}: ${ours(titleOf(report))}`
  const below = [
    join([proven === '' ? ours('') : md`**${ours(proven)}**`, prose(report.scope.reason, 300)], ' '),
    ours(comparedWords(report)),
    workspace === null ? ours('') : ours(workspace),
    join([ratchet === null ? ours('') : ours(ratchet), gone === null ? ours('') : prose(gone, 400)], ' '),
    join([link(ownWords('The whole report'), links.report), link(ownWords('The run'), links.run)], ' · '),
  ].filter((part) => part !== '')
  return join([title, worst ? bullets(report, lines - 1 - below.length) : ours(''), ...below], '\n\n')
}

const GLYPHS = { clean: '✓', warnings: '⚠', errors: '✗', could_not_run: '✗' } as const

/** The verdict in the words of what made it. */
export function titleOf(report: Report): string {
  switch (report.verdict) {
    case 'clean':
      return 'clean'
    case 'warnings':
      return count(report.summary.warnings, 'warning')
    case 'errors':
      return [redsWords(report), ...(report.problems.length === 0 ? [] : [count(report.problems.length, 'problem')])].join(', ')
    case 'could_not_run':
      return 'could not run'
  }
}

const SEEN: ReadonlySet<Rank> = new Set(['regression', 'trend', 'red', 'warning'])

function bullets(report: Report, lines: number): Md {
  const urgent = linesOf(report, SHORT).filter((line) => SEEN.has(line.rank))
  const most = Math.min(MAX_BULLETS, urgent.length <= lines ? lines : lines - 1)
  const { kept } = fitting(urgent.slice(0, most).map((line) => () => md`- ${line.md()}`), 7_000)
  const more = urgent.length - kept.length
  return join([...kept, ...(more > 0 ? [ours(`- and ${more} more below`)] : [])], '\n')
}

const MAX_BULLETS = 7

/** What the comparisons together came to, how many tests share one promise, and how old what they were held against is. */
export function comparedWords(report: Report): string {
  if (report.comparisons.length === 0) return ''
  const metrics = report.comparisons.flatMap((comparison) => comparison.metrics)
  const tally = metrics.length === 0 ? tallyWords(report.comparisons.map(({ verdict }) => verdict)) : metricsWords(metrics)
  const sees = seesRangeWords(metrics)
  return [`${count(metrics.length, 'metric')} in ${count(report.comparisons.length, 'comparison')}: ${tally}.`, sees === null ? null : `${sees.replace('could', 'Could')}.`, familySentence(report), baseAgeSentence(report)].filter((part) => part !== null).join(' ')
}

/** Says what a limit left out, and where it is. */
export const leftOut = (left: number, word: string): Md => (left === 0 ? ours('') : ours(`${count(left, word)} more in report.json.`))
