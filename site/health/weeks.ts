/** How it was, week by week: shares, what came and went, and how long a newcomer needs. */
import { count, figure } from '../../core/render/figures.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { chart } from '../charts/chart.ts'
import { stillLines } from '../charts/still-lines.ts'
import { stillWeeks } from '../charts/still.ts'
import type { LinesValue, WeeksValue } from '../charts/chart-values.ts'
import { dayBit } from '../shell/bits.ts'
import type { GardenData, Week } from '../site-data.ts'

export function weeks({ weeks: all, health }: GardenData): Html {
  if (all.length === 0) return html`<section id="weeks"><h2>Over time</h2><p class="muted">No check that a timer started is known, so nothing can be said about the past. <code>${text(health.data.branch, 100)}</code> is where checks are kept.</p></section>`
  const shown = all.slice(-MOST)
  return html`<section id="weeks"><h2>Over time</h2>
<p class="muted">Each week as its last check left it; weeks in which no timer started a check are left out.${shown.length < all.length ? html` The last ${shown.length} of ${all.length} weeks.` : NOTHING}</p>
${share(shown)}
${moves(shown)}
${firstRuns(shown)}
<details><summary>All ${shown.length} weeks as a table</summary>${table('Weeks', COLUMNS, shown.toReversed())}</details></section>`
}

/** Three years. */
const MOST = 160

function share(shown: readonly Week[]): Html {
  const value: WeeksValue = { weeks: shown.map(({ week }) => week), parts: ([['green', 'good'], ['yellow', 'open'], ['red', 'bad']] as const).map(([name, look]) => ({ name, look, values: shown.map((week) => week[name]) })) }
  const label = `Examples by health: ${shareWords(shown[0]!)} in the week of ${shown[0]!.week}, ${shareWords(shown.at(-1)!)} in that of ${shown.at(-1)!.week}`
  return html`<h3>Green share of the weekly smoke</h3>${chart({ kind: 'weeks', value, label, still: stillWeeks(value, label), caption: html`${keys(value)}, from the bottom to the top. Week of ${dayBit(shown.at(-1)!.week)}: ${text(shareWords(shown.at(-1)!))}.` })}`
}

/** `92 % green (11 of 12)` */
export function shareWords({ green, yellow, red }: Week): string {
  const all = green + yellow + red
  return all === 0 ? 'nothing was judged' : `${figure(Math.round((green / all) * 1000) / 10)} % green (${green} of ${all})`
}

function moves(shown: readonly Week[]): Html {
  if (shown.some(isUnknown)) return html`<h3>Came and went</h3><p class="muted">${NO_GIT}, so what came and went is not known.</p>`
  const sums = (['added', 'removed', 'graduated'] as const).map((name) => [name, shown.reduce((sum, week) => sum + (week[name] ?? 0), 0)] as const)
  if (sums.every(([, sum]) => sum === 0)) return html`<h3>Came and went</h3><p class="muted">None was added, removed or graduated in these weeks.</p>`
  const value: WeeksValue = { weeks: shown.map(({ week }) => week), parts: ([['added', 'accent'], ['removed', 'none'], ['graduated', 'other']] as const).map(([name, look]) => ({ name, look, values: shown.map((week) => week[name] ?? 0) })) }
  const words = sums.map(([name, sum]) => `${sum} ${name}`).join(', ')
  const label = `Examples that came and went: ${words}`
  return html`<h3>Came and went</h3>${chart({ kind: 'weeks', value, label, still: stillWeeks(value, label), caption: html`${keys(value)}, from the bottom to the top: ${text(words)} in ${text(count(shown.length, 'week'))}. Archived ones count as removed.` })}`
}

/** What the colors are, from the bottom of a bar to its top. */
const keys = ({ parts }: WeeksValue): Html => join(parts.map(({ name, look }) => html`<span class="key ${look as Html}" aria-hidden="true"></span>${text(name)}`), ' ')

/** Nobody looked at the history of git: it is not here. */
const isUnknown = ({ added }: Week): boolean => added === null
const NO_GIT = 'The history of git is not here (a shallow clone)' as Html

function firstRuns(shown: readonly Week[]): Html {
  if (shown.some(isUnknown)) return html`<h3>Time to first run</h3><p class="muted">${NO_GIT}, so nobody knows when an example came.</p>`
  const had = shown.filter(({ firstRunHours }) => firstRunHours !== null)
  if (had.length === 0) return html`<h3>Time to first run</h3><p class="muted">No example had its first green check in these weeks, so there is no time from its first commit to that.</p>`
  const value: LinesValue = { unit: 'h', x: 'day', lines: [{ name: 'median hours', look: 'accent', x: had.map(({ week }) => Date.parse(week) / 1000), y: had.map(({ firstRunHours }) => firstRunHours) }] }
  const last = had.at(-1)!
  const words = `${figure(round(last.firstRunHours!))} h in the week of ${last.week}`
  return html`<h3>Time to first run</h3><p>Median from the commit that brought an example to its first green check: ${text(words)}.</p>
${had.length < 2 ? NOTHING : chart({ kind: 'lines', value, label: `Median hours to the first green check: ${words}`, still: stillLines(value, 'Median hours to the first green check') })}`
}

const COLUMNS: readonly Column<Week>[] = [
  { title: 'week of', show: ({ week }) => dayBit(week) },
  { title: 'green share', figures: true, show: (week) => text(shareWords(week)) },
  { title: 'yellow', figures: true, show: ({ yellow }) => html`${yellow}` },
  { title: 'red', figures: true, show: ({ red }) => html`${red}` },
  { title: 'added', figures: true, show: ({ added }) => moved(added) },
  { title: 'removed', figures: true, show: ({ removed }) => moved(removed) },
  { title: 'graduated', figures: true, show: ({ graduated }) => moved(graduated) },
  { title: 'first run', figures: true, show: ({ firstRunHours }) => (firstRunHours === null ? NOTHING : text(`${figure(round(firstRunHours))} h`)) },
]

const moved = (many: number | null): Html => (many === null ? NOTHING : html`${many}`)
const round = (hours: number): number => Math.round(hours * 10) / 10
