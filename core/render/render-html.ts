/** report.html: the whole report as one page. No script, no network, no font or picture from elsewhere; the policy in its head says so to the browser. */
import type { Report } from '../schema/report.ts'
import { comparisonSection, regressionSection } from './html/comparisons.ts'
import { contractSection, exampleSection, findingSection, problemSection, sweepSection, trendSection } from './html/found.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from './html/html.ts'
import { page } from './html/page.ts'
import { comparedWords, titleOf } from './markdown/head.ts'
import { goneSentence, provenSentence, ratchetSentence, workspaceSentence } from './sentences.ts'

/** Everything the report holds; known findings of the baseline are counted. Ends with a line end. */
export function renderHtml(report: Report): string {
  const title = text(`${GLYPHS[report.verdict]} Hortus ${report.verb}: ${titleOf(report)}`)
  return page({
    title,
    mood: VERDICT_CLASS[report.verdict],
    overview: overview(report),
    sections: SECTIONS.map(([id, words, section]) => ({ id, words, body: section(report) })),
    footer: html`Hortus ${text(report.tool.version, 40)}, made from report.json, which holds every figure.`,
  })
}

const GLYPHS = { clean: '✓', warnings: '⚠', errors: '✗', could_not_run: '✗' } as const
const VERDICT_CLASS = { clean: 'good', warnings: 'open', errors: 'bad', could_not_run: 'bad' } as const

const SECTIONS: readonly (readonly [id: string, words: string, section: (report: Report) => Html])[] = [
  ['regressions', 'Regressions', regressionSection],
  ['history', 'History', trendSection],
  ['problems', 'Problems', problemSection],
  ['findings', 'Findings', findingSection],
  ['comparisons', 'Comparisons', comparisonSection],
  ['examples', 'Examples', exampleSection],
  ['contracts', 'Contracts', contractSection],
  ['sweeps', 'Sweeps', sweepSection],
]

function overview(report: Report): Html {
  const { commit, dirty } = report.repository
  const said = [provenSentence(report), comparedWords(report), workspaceSentence(report), ratchetSentence(report)].filter((each) => each !== null && each !== '')
  const gone = goneSentence(report)
  return join([
    ...said.map((each) => html`<p>${text(each!)}</p>`),
    gone === null ? NOTHING : html`<p>${sentence(gone)}</p>`,
    html`<p class="sub">${sentence(report.scope.reason)}${commit === null ? NOTHING : html` At the commit ${code(commit.slice(0, 12))}${dirty === true ? html`, with uncommitted changes` : NOTHING}.`}</p>`,
  ], '\n')
}
