/** A chart as the page has it: a still picture that needs no script, and the values that the browser draws a better one from. */
import { html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import type { ChartKind, ChartValues } from './chart-values.ts'

export interface Chart<Kind extends ChartKind> {
  readonly kind: Kind
  readonly value: ChartValues[Kind]
  /** What a screen reader says for the picture: what it shows, and how it went. */
  readonly label: string
  readonly still: Html
  readonly caption?: Html
}

export function chart<Kind extends ChartKind>({ kind, value, label, still, caption = NOTHING }: Chart<Kind>): Html {
  if (still === '') return NOTHING
  return html`<figure class="chart"><div data-chart="${kind as Html}" data-label="${text(label, 400)}" data-value="${text(JSON.stringify(value), MOST)}">${still}</div>${caption === '' ? NOTHING : html`<figcaption>${caption}</figcaption>`}</figure>`
}

/** Values are short already; what is cut here is no JSON any more, and the still picture stays. */
const MOST = 400_000
