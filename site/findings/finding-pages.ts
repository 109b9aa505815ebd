import { count } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { byWord } from '../../core/report/order.ts'
import type { Finding } from '../../core/schema/report.ts'
import { chart } from '../charts/chart.ts'
import type { LinesValue } from '../charts/chart-values.ts'
import { exampleLinks } from '../charts/example-links.ts'
import { stillLines } from '../charts/still-lines.ts'
import { dayBit } from '../shell/bits.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { assetPath, rootOf, sectionPath } from '../shell/paths.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'

/** What `hortus validate` says of the whole garden, kind by kind, and how much of it there was before. */
export function* findingPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'findings')
  const names = garden.examples.map(({ example: { id } }) => id)
  yield {
    path,
    digest: digestOf('findings', frameFacts(site), site.today, garden.slug, garden.repositoryUrl, garden.findings, garden.findingDays, garden.unreadable, names),
    make: () => frame({ site, garden, title: 'Findings', path, active: 'findings', body: body(site, garden, path, root), scripts: [assetPath('charts.js')], description: `What is wrong in ${garden.name}, and how to fix it.` }),
  }
}

const LEVELS = ['error', 'warning', 'notice'] as const
const LOOK = { error: 'bad', warning: 'open', notice: 'none' } as const
const GLYPH = { error: '✗', warning: '!', notice: '·' } as const

function body(site: SiteData, garden: GardenData, path: string, root: string): Html {
  const { findings, unreadable } = garden
  const all = [...new Map([...findings, ...unreadable.flatMap((each) => each.findings)].map((each) => [JSON.stringify(each), each])).values()]
  const counts = LEVELS.map((level) => html`<div><dt>${levelBit(level)}</dt><dd>${all.filter((each) => each.level === level).length}</dd></div>`)
  return html`<h1>Findings</h1>
<dl class="counts">${join(counts)}</dl>
<p class="muted">As of ${dayBit(site.today)}, by the rules of <code>hortus validate</code>. Known ones stand in the baseline: they were there before, and turn nothing red.</p>
${trend(garden)}
${kinds(all, garden, path, root)}`
}

const levelBit = (level: Finding['level']): Html => html`<span class="${LOOK[level] as Html}"><span aria-hidden="true">${GLYPH[level] as Html}</span> ${level as Html}</span>`

function trend({ findingDays: days }: GardenData): Html {
  if (days.length === 0) return NOTHING
  const words = days.length === 1 ? html`<p class="muted">Only one day is known, so there is no trend yet.</p>` : lines(days)
  return html`<section id="trend"><h2>Over time</h2>${words}${table('Days', DAYS, days.slice(-MOST_DAYS).toReversed())}</section>`
}

const MOST_DAYS = 60

function lines(days: GardenData['findingDays']): Html {
  const x = days.map(({ date }) => Date.parse(date) / 1000)
  const value: LinesValue = { unit: null, x: 'day', lines: ([['errors', 'bad'], ['warnings', 'open'], ['notices', 'none']] as const).map(([name, look]) => ({ name, look, x, y: days.map((day) => day[name]) })) }
  const [first, last] = [days[0]!, days.at(-1)!]
  const label = `Findings: ${said(first)} on ${first.date}, ${said(last)} on ${last.date}`
  return chart({ kind: 'lines', value, label, still: stillLines(value, label), caption: text(`${label}.`) })
}

const said = ({ errors, warnings, notices }: GardenData['findingDays'][number]): string => [count(errors, 'error'), count(warnings, 'warning'), count(notices, 'notice')].join(', ')

const DAYS: readonly Column<GardenData['findingDays'][number]>[] = [
  { title: 'day', show: ({ date }) => dayBit(date) },
  { title: 'errors', figures: true, show: ({ errors }) => html`${errors}` },
  { title: 'warnings', figures: true, show: ({ warnings }) => html`${warnings}` },
  { title: 'notices', figures: true, show: ({ notices }) => html`${notices}` },
]

function kinds(all: readonly Finding[], garden: GardenData, path: string, root: string): Html {
  if (all.length === 0) return html`<section id="kinds"><h2>Kinds</h2><p class="muted">Nothing was found.</p></section>`
  const groups = [...Map.groupBy(all, ({ code: of }) => of)].sort(([a, x], [b, y]) => rank(x) - rank(y) || y.length - x.length || byWord(a, b))
  const columns: readonly Column<(typeof groups)[number]>[] = [
    { title: 'kind', show: ([of]) => html`<a href="#${text(of, 200)}">${code(of)}</a>` },
    { title: 'level', show: ([, own]) => levelBit(own[0]!.level) },
    { title: 'new', figures: true, show: ([, own]) => html`${own.filter(({ status }) => status !== 'known').length}` },
    { title: 'known', figures: true, show: ([, own]) => html`${own.filter(({ status }) => status === 'known').length}` },
    { title: 'examples', figures: true, show: ([, own]) => html`${new Set(own.map(({ example }) => example)).size}` },
    { title: 'for instance', wide: true, show: ([, own]) => sentence(own[0]!.message, 200) },
  ]
  const link = exampleLinks(garden, path, root)
  const { file } = repositoryLinks(garden.repositoryUrl)
  return html`<section id="kinds"><h2>Kinds</h2>${table('Kinds', columns, groups)}</section>
${join(groups.map(([of, own]) => html`<section id="${text(of, 200)}"><h2>${code(of)} <small>${text(count(own.length, 'finding'))}</small></h2><ul class="findings">${join(own.slice(0, MOST).map((each) => item(each, link, file)), '\n')}</ul>${own.length > MOST ? html`<p class="muted">The first ${MOST} of ${own.length}; each example's page has its own, and <code>hortus validate</code> all.</p>` : NOTHING}</section>`), '\n')}`
}

const MOST = 40
const rank = (own: readonly Finding[]): number => LEVELS.indexOf(own[0]!.level)

function item({ level, path, line, message, fix, example, status }: Finding, link: (id: string) => Html, file: (path: string) => string | null): Html {
  const where = text(`${path}${line === null ? '' : `:${line}`}`, 300)
  const address = file(path)
  return html`<li>${levelBit(level)}${status === 'known' ? html` <span class="muted">known before</span>` : NOTHING} ${example === null || example === undefined ? NOTHING : html`${link(example)} `}${sentence(message)} <small>${address === null ? where : html`<a href="${text(line === null ? address : `${address}#L${line}`, 3000)}" rel="noreferrer">${where}</a>`}. ${sentence(fix)}</small></li>`
}
