import { byNeed, claimWords, greenDay, RUNGS_LEGEND, rungsWord } from '../../core/render/health-words.ts'
import { html, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import type { ExampleHealth } from '../../core/schema/health.ts'
import { exampleLinks } from '../charts/example-links.ts'
import { dayBit, healthBit } from '../shell/bits.ts'
import { pager, partsOf, type Part } from '../shell/parts.ts'
import type { GardenData } from '../site-data.ts'

/** Those that need somebody first. */
export const exampleParts = ({ health }: GardenData, path: string, root: string): readonly [Part<ExampleHealth>, ...Part<ExampleHealth>[]] => partsOf(byNeed(health.examples), { root, name: 'health', path })

export function examples(garden: GardenData, part: Part<ExampleHealth>, root: string): Html {
  if (part.all === 0) return html`<section id="examples"><h2>Examples</h2><p class="muted">There is no example.</p></section>`
  return html`<section id="examples"><h2>Examples by need</h2><p class="muted">${text(RUNGS_LEGEND)}</p>
${table('Examples', columns(exampleLinks(garden, part.path, root)), part.rows)}
${pager(part, 'example')}</section>`
}

const columns = (link: (id: string) => Html): readonly Column<ExampleHealth>[] => [
  { title: 'example', show: ({ id, owners }) => html`${link(id)}${owners.length === 0 ? NOTHING : html` <small>${text(owners.join(', '), 200)}</small>`}` },
  { title: 'tier', show: ({ tier }) => text(tier) },
  { title: 'health', show: ({ health }) => healthBit(health) },
  { title: 'rungs', show: (row) => html`<span class="n">${text(rungsWord(row))}</span>` },
  { title: 'last green', show: (row) => (greenDay(row) === '' ? NOTHING : dayBit(greenDay(row))) },
  { title: 'why', wide: true, show: (row) => html`${sentence(row.why, 400)}${row.claim === null ? NOTHING : html`<small>${text(claimWords(row))}</small>`}` },
]
