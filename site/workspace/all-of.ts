import { count } from '../../core/render/figures.ts'
import { html, text, type Html } from '../../core/render/html/html.ts'
import { table } from '../../core/render/html/table.ts'
import { crumbs, type Here } from './around.ts'
import { newestFirst } from './newest-first.ts'
import { datasetColumns, modelColumns, runColumns } from './tables.ts'
import type { Kind } from './workspace-paths.ts'

/** Every one of a kind as one table, whole however many there are: to print, and to search by the browser. */
export function allOf(here: Here, kind: Kind): Html {
  const { index } = here
  const rows = kind === 'models' ? table('Models', modelColumns(here), index.models) : kind === 'runs' ? table('Runs', runColumns(here), newestFirst(index.runs)) : table('Datasets', datasetColumns(here), index.datasets)
  return html`${crumbs(here)}
<h1>All ${kind as Html}</h1>
<p class="lead">${text(count(index[kind].length, kind === 'runs' ? 'run' : 'version'))}.</p>
${index[kind].length === 0 ? html`<p class="note">There is none.</p>` : rows}`
}
