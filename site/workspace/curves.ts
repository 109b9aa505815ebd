import { figure } from '../../core/render/figures.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import type { IndexedRun } from '../../core/schema/index.ts'
import { chart } from '../charts/chart.ts'
import type { LinesValue } from '../charts/chart-values.ts'
import { stillLines } from '../charts/still-lines.ts'
import type { CurveShown } from '../site-data.ts'
import type { Here } from './around.ts'

/** How its metrics went, a picture each; the browser draws better ones. */
export function curves({ details }: Here, { id }: IndexedRun): Html {
  const all = details.curves.get(id) ?? []
  const shown = all.slice(0, MOST)
  if (shown.length === 0) return NOTHING
  const more = all.length > shown.length ? html`<p class="muted">${shown.length} of ${all.length} histories.</p>` : NOTHING
  return html`<section id="curves"><h2>How it went</h2>
${join(shown.map(one), '\n')}
${more}</section>`
}

const MOST = 12

function one({ name, steps, values, points }: CurveShown): Html {
  const value: LinesValue = { unit: null, x: 'step', lines: [{ name, look: 'accent', x: steps, y: values }] }
  const label = `${name} over ${points} points, from ${figure(values[0]!)} to ${figure(values.at(-1)!)}`
  return chart({ kind: 'lines', value, label, still: stillLines(value, label), caption: html`${text(name, 80)}: ${points} points${points > values.length ? html`, drawn by ${values.length} of them with every extreme` : NOTHING}` })
}
