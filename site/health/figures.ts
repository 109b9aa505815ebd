import { kpiValue, metWord, targetWords } from '../../core/render/health-words.ts'
import { html, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import type { Kpi } from '../../core/schema/health.ts'
import type { GardenData } from '../site-data.ts'

/** What a garden is steered by, each with its formula and where its number comes from. */
export const figures = ({ health }: GardenData): Html => html`<section id="figures"><h2>Figures</h2>${table('Figures', COLUMNS, health.kpis)}</section>`

const COLUMNS: readonly Column<Kpi>[] = [
  { title: 'figure', show: ({ title }) => text(title) },
  { title: 'value', figures: true, show: (kpi) => text(kpiValue(kpi)) },
  { title: 'target', show: (kpi) => text(targetWords(kpi)) },
  { title: 'met', show: (kpi) => html`<span class="${(kpi.met === true ? 'good' : kpi.met === false ? 'open' : 'none') as Html}">${text(metWord(kpi))}</span>` },
  { title: 'from', wide: true, show: ({ detail }) => text(detail) },
  { title: 'formula', wide: true, show: ({ formula, window, source }) => html`${text(formula)}<small>${text(window)}; ${text(source)}</small>` },
]
