import { figure } from '../../core/render/figures.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import type { IndexedRun } from '../../core/schema/index.ts'
import { spark } from '../shell/spark.ts'
import type { Here } from './around.ts'

/** How its metrics went, a small picture each. */
export function curves({ details }: Here, { id }: IndexedRun): Html {
  const all = (details.curves.get(id) ?? []).filter(({ values }) => values.length >= 2)
  if (all.length === 0) return NOTHING
  const one = ({ name, values, points }: (typeof all)[number]): Html => html`<figure>${spark({ values, label: `${name} over ${points} points, from ${figure(values[0]!)} to ${figure(values.at(-1)!)}`, width: 640, height: 120 })}<figcaption>${text(name, 80)}, ${points} points</figcaption></figure>`
  return html`<section id="curves"><h2>How it went</h2>${join(all.slice(0, 12).map(one), '\n')}</section>`
}
