/** health.html: the page as one file. No script, no network, nothing from elsewhere; light and dark. */
import type { ExampleHealth, Health, Kpi, Proposal } from '../schema/health.ts'
import { count } from './figures.ts'
import { byNeed, claimWords, evidenceWords, greenDay, kpiValue, metWord, PROPOSALS, RUNGS_LEGEND, rungsWord, summaryWords, targetWords, titleWords } from './health-words.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from './html/html.ts'
import { page } from './html/page.ts'
import { table, type Column } from './html/table.ts'

/** Ends with a line end. */
export function healthHtml(health: Health): string {
  const title = text(`Garden: ${titleWords(health)}`)
  const sections = [
    ['incidents', 'Incidents', incidents(health)],
    ['proposals', 'Proposals', proposals(health)],
    ['examples', 'Examples', examples(health)],
    ['figures', 'Figures', figures(health)],
    ['unknown', 'Not known', list('unknown', 'What is not known', health.unknown.map((line) => sentence(line)))],
    ['problems', 'Left out', list('problems', 'What was left out', health.problems.map(({ code: of, message, next }) => html`${code(of)} ${sentence(message)} ${sentence(next)}`))],
  ] as const
  return page({
    title,
    mood: health.summary.red > 0 ? 'bad' : health.summary.yellow > 0 ? 'open' : 'good',
    overview: join(summaryWords(health).map((line) => html`<p>${text(line)}</p>`), '\n'),
    sections: sections.map(([id, words, body]) => ({ id, words, body })),
    footer: html`Hortus ${text(health.tool.version, 40)}, ${text(health.today)}. The rules and where to change them: docs/health.md.`,
  })
}

const HEALTH_CLASS = { red: 'bad', yellow: 'open', green: 'good' } as const
const classOf = (health: ExampleHealth['health']): Html => (health === null ? 'aside' : HEALTH_CLASS[health]) as Html

const COLUMNS: readonly Column<ExampleHealth>[] = [
  { title: 'example', show: ({ id, owners }) => html`${code(id)}${owners.length === 0 ? NOTHING : html` <small>${text(owners.join(', '))}</small>`}` },
  { title: 'tier', show: ({ tier }) => text(tier) },
  { title: 'health', show: ({ health }) => html`<span class="v ${classOf(health)}">${text(health ?? '–')}</span>` },
  { title: 'rungs', show: (row) => text(rungsWord(row)) },
  { title: 'last green', figures: true, show: (row) => text(greenDay(row)) },
  { title: 'why', wide: true, show: (row) => html`${sentence(row.why)}${row.claim === null ? NOTHING : html`<small>${text(claimWords(row))}: ${join(row.claim.files.map((file) => code(file)), ', ')}</small>`}` },
]

function examples({ examples: all }: Health): Html {
  return all.length === 0 ? NOTHING : html`<section id="examples"><h2>${text(count(all.length, 'example'))}</h2><p class="legend">${text(RUNGS_LEGEND)}</p>${table('Examples', COLUMNS, byNeed(all))}</section>`
}

function incidents({ incidents: all }: Health): Html {
  return list('incidents', 'Incidents', all.map(({ since, cause, threshold, examples: ids }) => html`Since ${text(since.slice(0, 10))} ${text(count(ids.length, 'example'))} fail that began to fail in the same check (${sentence(cause)}). Their failures do not count until fewer than ${threshold} of them fail: ${join(ids.slice(0, 50).map((id) => code(id)), ', ')}${text(ids.length > 50 ? ` and ${ids.length - 50} more` : '')}.`))
}

function proposals({ proposals: all }: Health): Html {
  const parts = PROPOSALS.filter(([kind]) => all[kind].length > 0).map(([kind, title]) => html`<h3>${text(title)}</h3><ul>${join(all[kind].map((each) => html`<li>${proposal(each)}</li>`), '\n')}</ul>`)
  return parts.length === 0 ? NOTHING : html`<section id="proposals"><h2>Proposals</h2>${join(parts, '\n')}</section>`
}

const proposal = (each: Proposal): Html => html`${code(each.example)}: ${sentence(each.why)}<ul>${join(evidenceWords(each).map((line) => html`<li>${text(line)}</li>`))}<li>${code(each.command, 1000)}</li></ul>`

const KPI_COLUMNS: readonly Column<Kpi>[] = [
  { title: 'figure', show: ({ title }) => text(title) },
  { title: 'value', figures: true, show: (kpi) => text(kpiValue(kpi)) },
  { title: 'target', show: (kpi) => text(targetWords(kpi)) },
  { title: 'met', show: (kpi) => html`<span class="${(kpi.met === true ? 'good' : kpi.met === false ? 'open' : 'aside') as Html}">${text(metWord(kpi))}</span>` },
  { title: 'from', wide: true, show: ({ detail }) => text(detail) },
  { title: 'formula', wide: true, show: ({ formula, window, source }) => html`${text(formula)}<small>${text(window)}; ${text(source)}</small>` },
]

const figures = ({ kpis }: Health): Html => html`<section id="figures"><h2>Figures</h2>${table('Figures', KPI_COLUMNS, kpis)}</section>`

function list(id: string, title: string, items: readonly Html[]): Html {
  return items.length === 0 ? NOTHING : html`<section id="${text(id)}"><h2>${text(title)}</h2><ul>${join(items.map((item) => html`<li>${item}</li>`), '\n')}</ul></section>`
}
