/** report.html: the whole report as one page. No script, no network, no font or picture from elsewhere; the policy in its head says so to the browser. */
import type { Report } from '../schema/report.ts'
import { comparisonSection, regressionSection } from './html/comparisons.ts'
import { contractSection, exampleSection, findingSection, problemSection, sweepSection, trendSection } from './html/found.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from './html/html.ts'
import { STYLE } from './html/style.ts'
import { comparedWords, titleOf } from './markdown/head.ts'
import { goneSentence, provenSentence, ratchetSentence, workspaceSentence } from './sentences.ts'

/** Everything the report holds; known findings of the baseline are counted. Ends with a line end. */
export function renderHtml(report: Report): string {
  const title = text(`${GLYPHS[report.verdict]} Hortus ${report.verb}: ${titleOf(report)}`)
  const sections = SECTIONS.map(([id, words, section]) => ({ id, words, body: section(report) })).filter(({ body }) => body !== '')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE as Html}</style>
</head>
<body>
<header><h1 class="${VERDICT_CLASS[report.verdict] as Html}">${title}</h1>
${overview(report)}
<nav aria-label="Sections"><ul>${join(sections.map(({ id, words }) => html`<li><a href="#${text(id)}">${text(words)}</a></li>`))}</ul></nav></header>
<main>
${join(sections.map(({ body }) => body), '\n')}
</main>
<footer>Hortus ${text(report.tool.version, 40)}, made from report.json, which holds every figure.</footer>
</body>
</html>
`
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
