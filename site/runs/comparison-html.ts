/** A comparison as HTML, made in the browser by the one builder of it. */
import { measure, percent } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { chart } from '../charts/chart.ts'
import type { LinesValue } from '../charts/chart-values.ts'
import { stillLines } from '../charts/still-lines.ts'
import { commandBit, dayBit } from '../shell/bits.ts'
import { compareCommand, type Side } from './by-command.ts'
import type { Compared, MetricRow, Row } from './compare-runs.ts'
import type { RunShown } from './run-shown.ts'

/** A, B, C: what a run is called in all of its tables and curves. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at)

export function comparisonHtml({ runs, facts, params, metrics, curves, warnings }: Compared): Html {
  return html`<h2 id="comparison" tabindex="-1">${runs.length} runs side by side</h2>
<ul class="muted">${join(warnings.map((each) => html`<li>${sentence(each)}</li>`))}</ul>
<h3>Runs</h3>${table('Runs', [{ title: 'run', show: ({ at }) => text(letterOf(at)) }, ...RUN_COLUMNS], runs.map((run, at) => ({ run, at })))}
<h3>What differs</h3>${rows('What differs', runs, [...facts, ...params.map((each) => ({ ...each, name: `parameter ${each.name}` }))].filter(({ differs }) => differs), 'Nothing: code, image, data, machine and parameters are equal.')}
<h3>Metrics</h3>${metrics.length === 0 ? html`<p class="muted">None of them has any.</p>` : table('Metrics', metricColumns(runs), metrics)}
${curves.length === 0 ? NOTHING : html`<h3>Curves</h3>${join(curves.map((each) => curveChart(each)), '\n')}`}
${byCommand(runs)}
<details><summary>What is equal</summary>${rows('What is equal', runs, [...facts, ...params].filter(({ differs }) => !differs), 'Nothing.')}</details>`
}

const sideOf = ({ file, preset, params, image, machine }: RunShown): Side | null => (file === null ? null : { file, preset, params: JSON.stringify(params), image, machine })

/** Each of the same example against the first; runs of others are nothing that is judged. */
function byCommand([base, ...others]: readonly RunShown[]): Html {
  const first = base === undefined ? null : sideOf(base)
  const commands = others.filter(({ example }) => example === base?.example).flatMap((run) => { const own = sideOf(run); return first === null || own === null ? [] : [commandBit(compareCommand(first, own))] })
  return commands.length === 0 ? NOTHING : html`<h3>By command</h3><p class="muted">In a clone that has the <a href="#command">files of the records</a>.</p>${join(commands, '\n')}`
}

const RUN_COLUMNS: readonly Column<{ readonly run: RunShown; readonly at: number }>[] = [
  { title: 'example', show: ({ run }) => html`<span class="metric">${code(run.example)}</span>` },
  { title: 'preset', show: ({ run }) => text(run.preset, 60) },
  { title: 'day', show: ({ run }) => dayBit(run.at ?? 'not known') },
  { title: 'came to', show: ({ run }) => endBit(run) },
  { title: 'record', show: ({ run }) => code(run.id, 80) },
  { title: 'left out', show: ({ run }) => text(run.cut.join(', ')) },
]

export function endBit({ good, state, reason }: Pick<RunShown, 'good' | 'state' | 'reason'>): Html {
  const look = good ? 'good' : state === 'succeeded' ? 'open' : 'bad'
  return html`<span class="${look as Html}"><span aria-hidden="true">${(good ? '✓' : '✗') as Html}</span> ${text(good ? 'succeeded' : state === 'succeeded' ? 'succeeded, not as expected' : state.replaceAll('_', ' '))}</span>${reason === null || good ? NOTHING : html`<small>${text(reason, 160)}</small>`}`
}

function rows(title: string, runs: readonly RunShown[], all: readonly Row[], none: string): Html {
  if (all.length === 0) return html`<p class="muted">${text(none)}</p>`
  return table(title, [{ title: 'what', show: ({ name }) => text(name, 200) }, ...runs.map((_run, at): Column<Row> => ({ title: letterOf(at), show: ({ values }) => (values[at] == null ? html`<span class="muted">not said</span>` : text(values[at], 300)) }))], all)
}

function metricColumns(runs: readonly RunShown[]): readonly Column<MetricRow>[] {
  return [
    { title: 'metric', show: ({ name, origin, direction }) => html`${text(name, 100)} <small>${text(origin)}${direction === null ? NOTHING : html`, ${text(direction === 'min' ? 'smaller' : 'larger')} is better`}</small>` },
    ...runs.map((_run, at): Column<MetricRow> => ({ title: letterOf(at), figures: true, show: (row) => cell(row, at) })),
    { title: 'note', show: ({ closed }) => text(closed ?? '') },
  ]
}

function cell({ values, shifts, best, unit }: MetricRow, at: number): Html {
  const value = values[at] ?? null
  if (value === null) return html`<span class="muted">missing</span>`
  const shift = shifts[at] ?? null
  return html`${text(measure(value.value, value.unit ?? unit ?? undefined), 60)}${best.includes(at) ? html` <span class="good">best</span>` : NOTHING}${shift === null ? NOTHING : html`<small>${text(percent(shift))}</small>`}`
}

function curveChart({ name, curves }: Compared['curves'][number]): Html {
  const lines = curves.flatMap((curve, at): LinesValue['lines'][number][] => (curve === null ? [] : [{ name: letterOf(at), look: 'accent', x: curve.steps, y: curve.values }]))
  const cut = curves.flatMap((curve, at) => (curve === null || curve.values.length >= curve.n ? [] : [`${letterOf(at)}: ${curve.values.length} of ${curve.n} points, every extreme among them`]))
  const label = `${name} by step, of ${lines.map((line) => line.name).join(', ')}`
  return html`<h4>${text(name, 100)}</h4>${chart({ kind: 'lines', value: { unit: null, x: 'step', lines }, label, still: stillLines({ unit: null, x: 'step', lines }, label), caption: text(cut.join('; ')) })}`
}
