/** All series of an example: presets apart, metrics apart, hardware classes apart. */
import { figure, percent } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { byWord } from '../../core/report/order.ts'
import { chart } from '../charts/chart.ts'
import { stillTrend } from '../charts/still.ts'
import { dayBit } from '../shell/bits.ts'
import { examplePath, linkTo, sectionPath } from '../shell/paths.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import type { ExampleData, GardenData, SeriesShown } from '../site-data.ts'
import { commitLink } from './commit-link.ts'
import { changesTable, type ChangeRow } from './changes-table.ts'
import { changesOf } from './changes-of.ts'
import { trendOf } from './trend-of.ts'

export function exampleBody(garden: GardenData, data: ExampleData, path: string, root: string): Html {
  const { example, series, accepted } = data
  const links = repositoryLinks(garden.repositoryUrl)
  const groups = groupsOf(series)
  const rows = series.flatMap((each) => changesOf(each, accepted).map((change): ChangeRow => ({ example: null, key: each.key, unit: each.unit, change }))).sort((a, b) => byWord(b.change.point.at, a.change.point.at))
  return html`<nav class="crumbs" aria-label="Where this is"><a href="${linkTo(path, sectionPath(root, 'benchmarks'))}">Benchmarks</a> / ${code(example.id)}</nav>
<h1>Benchmarks of ${text(example.name, 200)}</h1>
<p class="lead"><a href="${linkTo(path, examplePath(root, example.id))}">What it is and how to run it</a>. One point is one build of the default branch; a level changes when three builds agree, or when somebody accepted it.</p>
${changesTable('What changed', rows, links.commit)}
${ledger(data)}
${groups.length === 0 ? html`<p class="muted">Its records hold no figures of the default branch yet.</p>` : NOTHING}
${join(groups.map((group) => section(group, data, links.commit)), '\n')}`
}

interface Group {
  readonly title: string
  readonly origin: SeriesShown['key']['origin']
  readonly preset: string
  readonly series: readonly SeriesShown[]
}

/** What was reported first, for that is what the example is about; then what Hortus saw. */
function groupsOf(all: readonly SeriesShown[]): readonly Group[] {
  const groups = Map.groupBy(all, ({ key }) => JSON.stringify([key.preset, key.origin, key.metric]))
  return [...groups.values()].map((series): Group => ({ title: series[0]!.key.metric, origin: series[0]!.key.origin, preset: series[0]!.key.preset, series: series.toSorted((a, b) => b.points.length - a.points.length) })).sort((a, b) => byWord(a.preset, b.preset) || byWord(b.origin, a.origin) || byWord(a.title, b.title))
}

function section({ title, origin, preset, series }: Group, { accepted }: ExampleData, commitOf: (sha: string) => string | null): Html {
  const better = series[0]!.direction
  return html`<section><h2>${text(title, 80)} <small>of ${text(preset, 60)}, ${text(origin)}${better === null ? NOTHING : html`, ${text(better === 'min' ? 'smaller' : 'larger')} is better`}</small></h2>
${join(series.map((each) => one(each, accepted, commitOf)), '\n')}</section>`
}

function one(series: SeriesShown, accepted: ExampleData['accepted'], commitOf: (sha: string) => string | null): Html {
  const { key, points, unit, noise } = series
  const last = points.at(-1)
  if (last === undefined) return NOTHING
  const address = commitOf('0'.repeat(40))
  const value = trendOf(series, accepted, address === null ? null : address.slice(0, -40))
  const words = `${key.metric} over ${points.length} builds from ${points[0]!.at.slice(0, 10)} to ${last.at.slice(0, 10)}, now ${figure(last.value, unit ?? undefined)}`
  const drawn = points.length < 2 ? NOTHING : chart({ kind: 'trend', value, label: words, still: stillTrend(value, words), caption: html`Band: the noise around each level, ${text(percent(noise).replace('+', '±'))} of the newest.${value.values.length < points.length ? html` ${value.values.length} of ${points.length} builds are drawn, every extreme among them.` : NOTHING}` })
  return html`<h3>${text(key.hardware, 80)} <small>${text(key.engine, 40)}${key.datasets.length === 0 ? NOTHING : html`, ${text(key.datasets.join(', '), 200)}`}, parameters ${text(key.params.slice(0, 8))}</small></h3>
<p>Now <strong>${text(figure(last.value, unit ?? undefined))}</strong> at ${dayBit(last.at)}, build ${points.length}.</p>
${drawn}
<details><summary>The last ${Math.min(points.length, LAST)} of ${points.length} builds</summary>${table(`Builds of ${key.metric} on ${key.hardware}`, columns(series, commitOf), points.slice(-LAST).toReversed())}</details>`
}

const LAST = 20

function columns({ unit }: SeriesShown, commitOf: (sha: string) => string | null): readonly Column<SeriesShown['points'][number]>[] {
  return [
    { title: 'day', show: ({ at }) => dayBit(at) },
    { title: 'value', figures: true, show: ({ value }) => text(figure(value, unit ?? undefined)) },
    { title: 'starts', figures: true, show: ({ starts }) => html`${starts}` },
    { title: 'commit', show: ({ commit }) => commitLink(commit, commitOf) },
  ]
}

function ledger({ quarantined }: ExampleData): Html {
  if (quarantined.length === 0) return NOTHING
  return html`<section id="quarantined"><h2>Decide nothing for now</h2><ul>${join(quarantined.slice(0, 30).map(({ metric, preset, by, reason, until }) => html`<li>${code(metric)} of ${text(preset, 60)} until ${dayBit(until)}, by ${text(by, 80)}: “${text(reason, 200)}”</li>`))}</ul></section>`
}
