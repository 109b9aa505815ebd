/** What was found: problems, findings, examples, trends, contracts, sweeps. */
import type { ExampleResult, Finding, Report } from '../../schema/report.ts'
import { changeParts, byDanger, stateWords } from '../contract-changes.ts'
import { count, duration, figure, measure, percent } from '../figures.ts'
import { TREND_WORDS, type Trend } from '../trend-words.ts'
import { quotedOf } from '../quoted.ts'
import { failedUnexplained, GLYPHS, newFindings, placeOf, timeOf } from '../sentences.ts'
import { sweepRows, sweepSentence } from '../sweep-rows.ts'
import { code, html, join, lines, NOTHING, sentence, text, type Html } from './html.ts'
import { table, type Column } from './table.ts'

const section = (id: string, title: string, body: Html): Html => html`<section id="${text(id)}"><h2>${text(title)}</h2>${body}</section>`

export function problemSection({ problems }: Report): Html {
  if (problems.length === 0) return NOTHING
  return section('problems', `${count(problems.length, 'problem')} kept Hortus from finishing`, html`<ul>${join(problems.map(({ code: name, message, next, path }) => html`<li>${code(name)}${path === undefined ? NOTHING : html` at ${code(path)}`}: ${sentence(message)} <em>Next:</em> ${sentence(next)}</li>`))}</ul>`)
}

const TREND_CLASS = { regression: 'bad', improvement: 'good', suspect: 'open', change_point: 'same' } as const

const TRENDS: readonly Column<Trend>[] = [
  { title: 'metric', show: ({ metric, origin }) => html`${code(metric)}${origin === 'reported' ? html` <small>reported</small>` : NOTHING}` },
  { title: 'example', show: ({ example, preset }) => html`${code(example)} ${code(preset)}` },
  { title: 'what', show: ({ kind, accepted }) => html`<span class="v ${text(accepted === true ? 'aside' : TREND_CLASS[kind])}">${text(`${TREND_WORDS[kind]}${accepted === true ? ', accepted' : ''}`)}</span>` },
  { title: 'before', figures: true, show: ({ before, unit }) => text(measure(before, unit)) },
  { title: 'after', figures: true, show: ({ after, unit }) => text(measure(after, unit)) },
  { title: 'change', figures: true, show: ({ change }) => text(percent(change)) },
  { title: 'builds since', figures: true, show: ({ builds }) => text(String(builds)) },
  { title: 'between the commits', show: ({ commit, previousCommit }) => join([previousCommit, commit].filter((each) => typeof each === 'string').map((each) => code(each.slice(0, 10))), ' ') },
  { title: 'hardware', show: ({ hardware }) => (typeof hardware === 'string' ? code(hardware, 80) : NOTHING) },
  { title: 'why', wide: true, show: ({ reason }) => sentence(reason) },
]

export const trendSection = ({ trends = [] }: Report): Html => (trends.length === 0 ? NOTHING : section('history', 'What the history shows', table('Trends', TRENDS, trends)))

const LEVEL_CLASS = { error: 'bad', warning: 'open', notice: 'same' } as const

const FINDINGS: readonly Column<Finding>[] = [
  { title: 'level', show: ({ level }) => html`<span class="${text(LEVEL_CLASS[level])}">${text(level)}</span>` },
  { title: 'code', show: (finding) => code(finding.code) },
  { title: 'where', show: (finding) => code(placeOf(finding)) },
  { title: 'what, and what to do', wide: true, show: ({ message, fix }) => html`${messageOf(message)}${fix === '' ? NOTHING : html` <em>Fix:</em> ${sentence(fix)}`}` },
]

function messageOf(message: string): Html {
  const { sentence: said, quote } = quotedOf(message)
  return quote.length === 0 ? sentence(said) : html`${sentence(said)}<pre>${lines(quote.join('\n'))}</pre>`
}

export function findingSection(report: Report): Html {
  const all = newFindings(report)
  return all.length === 0 ? NOTHING : section('findings', count(all.length, 'finding'), table('Findings', FINDINGS, all))
}

const OUTCOME_CLASS = { passed: 'good', failed: 'bad', skipped: 'open' } as const

export function exampleSection(report: Report): Html {
  const { examples } = report
  if (examples.length === 0) return NOTHING
  const order = { failed: 0, skipped: 1, passed: 2 }
  const unexplained = new Set(failedUnexplained(report))
  const why = (example: ExampleResult): Html => (example.reason === null || (example.outcome === 'failed' && !unexplained.has(example)) ? NOTHING : sentence(example.reason))
  return section('examples', count(examples.length, 'example'), table('Examples', [
    { title: 'example', show: ({ id }: ExampleResult) => code(id) },
    { title: 'outcome', show: ({ outcome }) => html`<span class="v ${text(OUTCOME_CLASS[outcome])}">${text(`${GLYPHS[outcome]} ${outcome}`)}</span>` },
    { title: 'tier', show: ({ tier }) => text(tier) },
    { title: 'rungs', show: ({ rungs }) => text(rungs.filter(({ state }) => state !== 'not_run').map(({ rung, state }) => `${GLYPHS[state]} ${rung}`).join('  ')) },
    { title: 'time', figures: true, show: (example) => text(timeOf(example) === null ? '' : duration(timeOf(example) ?? 0)) },
    { title: 'reported metrics', show: ({ metrics = {} }) => join(Object.entries(metrics).slice(0, 6).map(([name, value]) => html`${code(name, 60)} ${text(figure(value), 40)}`), ', ') },
    { title: 'why', wide: true, show: why },
  ], examples.toSorted((a, b) => order[a.outcome] - order[b.outcome])))
}

export function contractSection({ contracts = [] }: Report): Html {
  if (contracts.length === 0) return NOTHING
  const part = (each: ReturnType<typeof changeParts>[number]): Html => ('ours' in each ? text(each.ours.replaceAll('`', '')) : code(each.theirs))
  const diffs = byDanger(contracts).map(({ example, preset, state, changes }) => html`<p>${code(example)} ${code(preset)} ${text(stateWords(state).replaceAll('*', ''))}</p><ul>${join(changes.map((change) => html`<li>${change.danger === 'high' ? html`<strong class="bad">danger</strong> ` : NOTHING}${join(changeParts(change).map(part))}</li>`))}</ul>`)
  return section('contracts', 'What scripts ask of the container engine that they did not ask before', join(diffs, '\n'))
}

export function sweepSection({ sweeps = [] }: Report): Html {
  if (sweeps.length === 0) return NOTHING
  const one = (sweep: (typeof sweeps)[number]): Html => {
    const { titles, rows, left } = sweepRows(sweep)
    return html`<p>${code(sweep.name)} of ${code(sweep.example)}: ${text(sweepSentence(sweep))}.</p>${table(`Sweep ${sweep.name}`, titles.map((title, at) => ({ title, show: (row: readonly string[]) => text(row[at] ?? '') })), rows)}${left > 0 ? html`<p>${text(count(left, 'trial'))} more in report.json.</p>` : NOTHING}`
  }
  return section('sweeps', count(sweeps.length, 'sweep'), join(sweeps.map(one), '\n'))
}
