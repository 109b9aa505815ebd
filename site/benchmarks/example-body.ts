/** All series of an example: what was run where stands apart, presets, parameters, data and hardware classes each; metrics below each other. */
import { nameWords } from '../../core/render/comparison-words.ts'
import { measure } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { byWord } from '../../core/report/order.ts'
import { chart } from '../charts/chart.ts'
import { stillTrend } from '../charts/still.ts'
import { dayBit } from '../shell/bits.ts'
import { commitLink } from '../shell/commit-link.ts'
import { examplePath, linkTo, sectionPath } from '../shell/paths.ts'
import { repositoryLinks } from '../shell/repository-links.ts'
import type { ExampleData, GardenData, SeriesShown } from '../site-data.ts'
import { changeBit, changesTable } from './changes-table.ts'
import { allChanges } from './summary-of.ts'
import { trendOf } from './trend-of.ts'

type CommitOf = (sha: string) => string | null

export function exampleBody(garden: GardenData, data: ExampleData, path: string, root: string): Html {
  const { example, series, accepted } = data
  const { commit } = repositoryLinks(garden.repositoryUrl)
  const settings = settingsOf(series)
  const drawn = new Set(settings.flat().slice(0, MOST_CHARTS))
  return html`<p class="crumbs"><a href="${linkTo(path, sectionPath(root, 'benchmarks'))}">Benchmarks</a> <span aria-hidden="true">/</span> ${text(example.id, 300)}</p>
<h1>Benchmarks of ${text(example.name, 200)}</h1>
<p class="lead"><a href="${linkTo(path, examplePath(root, example.id))}">What it is and how to run it</a>. One point is one build of the default branch; a level changes when three builds agree, or when somebody accepted it.</p>
${settings.length === 0 ? html`<p class="muted">Its records hold no figures of the default branch yet.</p>` : changesTable('What changed', allChanges(series, accepted).map((each) => ({ ...each, example: null })), commit)}
${ledger(data)}
${settings.flat().length > MOST_CHARTS ? html`<p class="note">${MOST_CHARTS} of ${settings.flat().length} series are drawn; of the others the newest figures stand here.</p>` : NOTHING}
${join(settings.map((own) => section(own, accepted, commit, drawn)), '\n')}`
}

/** A chart of a thousand builds is 50 kB. */
const MOST_CHARTS = 40

/** Series of one setting, what was reported first: that is what the example is about. Settings with more builds come first. */
function settingsOf(all: readonly SeriesShown[]): readonly (readonly SeriesShown[])[] {
  const groups = Map.groupBy(all.filter(({ points }) => points.length > 0), ({ key: { preset, params, datasets, hardware, engine } }) => JSON.stringify([preset, params, datasets, hardware, engine]))
  const longest = (own: readonly SeriesShown[]): number => own.reduce((most, { points }) => Math.max(most, points.length), 0)
  return [...groups].sort(([a, x], [b, y]) => byWord(x[0]!.key.preset, y[0]!.key.preset) || longest(y) - longest(x) || byWord(a, b)).map(([, own]) => own.toSorted((a, b) => byWord(b.key.origin, a.key.origin) || byWord(a.key.metric, b.key.metric)))
}

function section(own: readonly SeriesShown[], accepted: ExampleData['accepted'], commitOf: CommitOf, drawn: ReadonlySet<SeriesShown>): Html {
  const { preset, hardware, engine, params, datasets } = own[0]!.key
  return html`<section><h2>${text(preset, 60)} on ${text(hardware, 80)} <small>${text(engine, 40)}${datasets.length === 0 ? NOTHING : html`, ${text(datasets.join(', '), 200)}`}, parameters ${text(params.slice(0, 8))}</small></h2>
<div class="charts">${join(own.map((each) => one(each, accepted, commitOf, drawn.has(each))), '\n')}</div>
${builds(own, commitOf)}</section>`
}

function one(series: SeriesShown, accepted: ExampleData['accepted'], commitOf: CommitOf, drawn: boolean): Html {
  const { key, points, unit, noise, direction } = series
  const last = points.at(-1)!
  const now = html`<h3>${text(key.metric, 80)} <small>${text(key.origin)}${direction === null ? NOTHING : html`, ${text(direction === 'min' ? 'smaller' : 'larger')} is better`}</small></h3>
<p>Now <strong>${text(measure(last.value, unit ?? undefined))}</strong>, ${dayBit(last.at)}, build ${points.length}.</p>`
  if (!drawn || points.length < 2) return html`<div>${now}</div>`
  const value = trendOf(series, accepted, commitOf(ANY)?.slice(0, -ANY.length) ?? null)
  const words = `${key.metric} over ${points.length} builds from ${points[0]!.at.slice(0, 10)} to ${last.at.slice(0, 10)}, now ${measure(last.value, unit ?? undefined)}`
  const signs = [...new Set(value.marks.map(({ word }) => word))]
  const caption = html`${signs.length === 0 ? NOTHING : html`${join(signs.map(changeBit), ', ')}. `}Band: the noise around each level, ±${text(measure(Math.round(noise * 1000) / 10))} %.${value.values.length < points.length ? html` ${value.values.length} of ${points.length} builds are drawn, every extreme among them that an axis can hold.` : NOTHING}`
  return html`<div>${now}
${chart({ kind: 'trend', value, label: words, still: stillTrend(value, words), caption })}</div>`
}

/** A commit, to see what comes before one in an address. */
const ANY = '0'.repeat(40)

interface Build {
  readonly point: SeriesShown['points'][number]
  readonly values: ReadonlyMap<SeriesShown, number>
}

/** The newest of a setting, a row each with all its metrics. */
function builds(own: readonly SeriesShown[], commitOf: CommitOf): Html {
  const found = new Map<string, { point: Build['point']; values: Map<SeriesShown, number> }>()
  const shown = own.slice(0, MOST_METRICS)
  for (const series of shown) {
    for (const point of series.points.slice(-LAST)) {
      const known = found.get(point.record) ?? { point, values: new Map<SeriesShown, number>() }
      known.values.set(series, point.value)
      found.set(point.record, known)
    }
  }
  const rows = [...found.values()].sort((a, b) => byWord(b.point.at, a.point.at)).slice(0, LAST)
  const columns: readonly Column<Build>[] = [
    { title: 'day', show: ({ point }) => dayBit(point.at) },
    { title: 'commit', show: ({ point }) => commitLink(point.commit, commitOf) },
    ...shown.map((series): Column<Build> => ({ title: series.key.metric.slice(0, 60), figures: true, show: ({ values }) => (values.has(series) ? text(measure(values.get(series)!, series.unit ?? undefined)) : NOTHING) })),
  ]
  const many = own.reduce((most, { points }) => Math.max(most, points.length), 0)
  return html`<details><summary>The last ${rows.length} of ${many} builds as a table</summary>${table(`Builds of ${own[0]!.key.preset} on ${own[0]!.key.hardware}`, columns, rows)}${own.length > shown.length ? html`<p class="muted">The first ${shown.length} of ${own.length} metrics.</p>` : NOTHING}</details>`
}

const [LAST, MOST_METRICS] = [20, 12]

function ledger({ quarantined }: ExampleData): Html {
  if (quarantined.length === 0) return NOTHING
  return html`<section id="quarantined"><h2>Decide nothing for now</h2><ul>${join(quarantined.slice(0, 30).map(({ metric, preset, by, reason, until }) => html`<li>${code(metric)} of ${text(preset, 60)} until ${dayBit(until)}, by ${text(nameWords(by), 80)}: “${text(reason, 200)}”</li>`))}</ul></section>`
}
