import { count } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { byWord } from '../../core/report/order.ts'
import type { Finding } from '../../core/schema/report.ts'
import { chart } from '../charts/chart.ts'
import type { LinesValue } from '../charts/chart-values.ts'
import { stillLines } from '../charts/still-lines.ts'
import { dayBit } from '../shell/bits.ts'
import { dataScript } from '../shell/data-script.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { pager, partsOf, partTitle, type Part } from '../shell/parts.ts'
import { assetPath, dataPath, examplePath, linkTo, rootOf, sectionPath } from '../shell/paths.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { packFindings, shownOf, type FindingSource } from './finding-data.ts'
import { findingForm } from './finding-form.ts'
import { findingItem, levelBit, LEVELS } from './finding-shown.ts'

/** What `hortus validate` says of the whole garden, kind by kind, and how much of it there was before. All of it, on as many pages as that takes. */
export function* findingPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'findings')
  const links = new Map(garden.examples.map(({ example: { id } }) => [id, linkTo(path, examplePath(root, id))]))
  const around = digestOf('findings', frameFacts(site), garden.slug, garden.repositoryUrl, [...links.keys()])
  const all = inOrder(everyFinding(garden))
  const shown = all.slice(0, MOST)
  const parts = partsOf(shown, { root, name: 'findings', path })
  const [first, ...others] = parts
  yield {
    path,
    digest: digestOf(around, site.today, garden.findings, garden.findingDays, garden.unreadable),
    make: () => frame({ site, garden, title: 'Findings', path, active: 'findings', body: body(site, garden, all, parts, root), scripts: [assetPath('charts.js'), assetPath('findings.js')], description: `What is wrong in ${garden.name}, and how to fix it.` }),
  }
  for (const part of others) {
    yield {
      path: part.path,
      digest: digestOf(around, part),
      make: () => frame({ site, garden, title: partTitle('Findings', part), path: part.path, active: 'findings', body: html`<h1>Findings <small>page ${part.number}</small></h1>
<p class="muted"><a href="${linkTo(part.path, path)}">Kinds, search and how it was before</a></p>
${sections(garden, part, root)}` }),
    }
  }
  // Only for those who search: nothing is loaded before.
  if (first.all > 0) yield { path: dataPath(root, 'findings'), digest: digestOf(around, shown), make: () => dataScript('findings', packFindings(shown.map((each) => sourceOf(each, (id) => links.get(id) ?? null)), baseOf(garden))) }
}

/** More are counted, and not shown: nobody reads 40 pages of them, and a browser must hold them all to search. */
const MOST = 20_000

const everyFinding = ({ findings, unreadable }: GardenData): readonly Finding[] => [...new Map([...findings, ...unreadable.flatMap((each) => each.findings)].map((each) => [JSON.stringify(each), each])).values()]

/** Kinds with errors first, of those the most frequent; what is of one kind stands together. */
function inOrder(all: readonly Finding[]): readonly Finding[] {
  const groups = [...Map.groupBy(all, ({ code: of }) => of)].sort(([a, x], [b, y]) => rank(x) - rank(y) || y.length - x.length || byWord(a, b))
  return groups.flatMap(([, own]) => own)
}

const rank = (own: readonly Finding[]): number => LEVELS.indexOf(own[0]!.level)

const sourceOf = ({ code: of, level, path, line, message, fix, example, status }: Finding, page: (id: string) => Html | null): FindingSource => ({ code: of, level, path, line, message, fix, known: status === 'known', example: example == null ? null : { id: example, href: page(example) } })

/** An address of a file, without the file. */
const baseOf = ({ repositoryUrl }: GardenData): string | null => repositoryLinks(repositoryUrl).file('x')?.slice(0, -1) ?? null

function body(site: SiteData, garden: GardenData, all: readonly Finding[], parts: readonly [Part<Finding>, ...Part<Finding>[]], root: string): Html {
  const counts = LEVELS.map((level) => html`<div><dt>${levelBit(level)}</dt><dd>${all.filter((each) => each.level === level).length}</dd></div>`)
  const [first] = parts
  return html`<h1>Findings</h1>
<dl class="counts">${join(counts)}</dl>
<p class="muted">As of ${dayBit(site.today)}, by the rules of <code>hortus validate</code>. Known ones stand in the baseline: they were there before, and turn nothing red.</p>
${all.length === 0 ? NOTHING : findingForm(all.slice(0, MOST).map(({ code: of, level, status }) => ({ code: of, level, known: status === 'known' })), linkTo(first.path, dataPath(root, 'findings')))}
<div id="all">
${trend(garden)}
${kinds(all, parts)}
${sections(garden, first, root)}
</div>`
}

function trend({ findingDays: days }: GardenData): Html {
  if (days.length === 0) return NOTHING
  const words = days.length === 1 ? html`<p class="muted">Only one day is known, so there is no trend yet.</p>` : lines(days)
  return html`<section id="trend"><h2>Over time</h2>${words}<details><summary>${text(days.length > MOST_DAYS ? `The last ${MOST_DAYS} of ${days.length} days` : count(days.length, 'day'))} as a table</summary>${table('Days', DAYS, days.slice(-MOST_DAYS).toReversed())}</details></section>`
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

function kinds(all: readonly Finding[], parts: readonly [Part<Finding>, ...Part<Finding>[]]): Html {
  if (all.length === 0) return html`<section id="kinds"><h2>Kinds</h2><p class="muted">Nothing was found.</p></section>`
  const places = new Map(parts.toReversed().flatMap(({ path, rows }) => rows.map(({ code: of }) => [of, path] as const)))
  const here = parts[0].path
  const columns: readonly Column<readonly [string, readonly Finding[]]>[] = [
    { title: 'kind', show: ([of]) => (places.has(of) ? html`<a href="${places.get(of) === here ? html`#${text(of, 200)}` : linkTo(here, places.get(of)!, of)}">${code(of)}</a>` : code(of)) },
    { title: 'level', show: ([, own]) => levelBit(own[0]!.level) },
    { title: 'new', figures: true, show: ([, own]) => html`${own.filter(({ status }) => status !== 'known').length}` },
    { title: 'known', figures: true, show: ([, own]) => html`${own.filter(({ status }) => status === 'known').length}` },
    { title: 'examples', figures: true, show: ([, own]) => html`${new Set(own.map(({ example }) => example)).size}` },
    { title: 'for instance', wide: true, show: ([, own]) => sentence(own[0]!.message, 200) },
  ]
  return html`<section id="kinds"><h2>Kinds</h2>${table('Kinds', columns, [...Map.groupBy(all, ({ code: of }) => of)])}
${all.length > MOST ? html`<p class="note open">${MOST} of ${all.length} findings are shown and searched here; the page of each example has its own, and <code>hortus validate</code> all.</p>` : NOTHING}</section>`
}

function sections(garden: GardenData, part: Part<Finding>, root: string): Html {
  const ids = new Set(garden.examples.map(({ example: { id } }) => id))
  const page = (id: string): Html | null => (ids.has(id) ? linkTo(part.path, examplePath(root, id)) : null)
  const base = baseOf(garden)
  const groups = [...Map.groupBy(part.rows, ({ code: of }) => of)]
  return html`${join(groups.map(([of, own]) => html`<section id="${text(of, 200)}"><h2>${code(of)} <small>${text(count(own.length, 'finding'))}${part.paths.length > 1 ? html` on this page` : NOTHING}</small></h2><ul class="findings">${join(own.map((each) => findingItem(shownOf(sourceOf(each, page), base))), '\n')}</ul></section>`), '\n')}
${pager(part, 'finding')}`
}
