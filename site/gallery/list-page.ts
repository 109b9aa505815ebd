/** All examples as a table, by id: to print, to read without pictures, and whole however large the garden is. */
import { duration } from '../../core/render/figures.ts'
import { code, html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { dayBit, healthBit } from '../shell/bits.ts'
import { pager, type Part } from '../shell/parts.ts'
import { examplePath, linkTo, sectionPath } from '../shell/paths.ts'
import type { ExampleData, GardenData } from '../site-data.ts'
import { entryOf } from './entry-of.ts'
import type { Entry } from './entry.ts'

export function listBody(garden: GardenData, part: Part<ExampleData>, root: string): Html {
  const here = part.path
  const columns: readonly Column<Entry>[] = [
    { title: 'example', show: ({ id }) => html`<a href="${linkTo(here, examplePath(root, id))}">${text(id, 200)}</a>` },
    { title: 'tier', show: ({ tier }) => text(tier) },
    { title: 'health', show: ({ health }) => healthBit(health === 'aside' ? null : health) },
    { title: 'green since', show: ({ since }) => (since === null ? NOTHING : html`${since.atLeast ? html`at least ` : NOTHING}${dayBit(since.day)}`) },
    { title: 'checked', show: ({ checked }) => (checked === null ? NOTHING : dayBit(checked)) },
    { title: 'runs on', show: ({ device }) => text(device) },
    { title: 'takes', figures: true, show: ({ ms }) => (ms === null ? NOTHING : text(duration(ms))) },
    { title: 'command', wide: true, show: ({ command, moved }) => (moved !== null ? html`now in ${text(moved)}` : command === null ? NOTHING : code(command)) },
  ]
  return html`<h1>All examples${part.number === 1 ? NOTHING : html` <small>page ${part.number}</small>`}</h1>
<p class="lead">As of ${text(garden.health.today, 20)}. What an example takes is the median of its runs that ended well. <a href="${linkTo(here, sectionPath(root, 'gallery'))}">As cards, to be searched</a></p>
${table('Examples', columns, part.rows.map((data) => entryOf(data, root, '')))}
${pager(part, 'example')}`
}
