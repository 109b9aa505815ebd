import { count } from '../../core/render/figures.ts'
import { html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table } from '../../core/render/html/table.ts'
import type { IndexedDataset, IndexedModel, IndexedRun, WorkspaceIndex } from '../../core/schema/index.ts'
import { pager, partsOf, type Part } from '../shell/parts.ts'
import { crumbs, type Here } from './around.ts'
import { newestFirst } from './newest-first.ts'
import { datasetColumns, modelColumns, runColumns } from './tables.ts'
import { workspacePath, type Kind } from './workspace-paths.ts'

type Entity = IndexedDataset | IndexedModel | IndexedRun

/** Every one of a kind, on as many pages as that takes. */
export const partsOfKind = (root: string, index: WorkspaceIndex, kind: Kind): readonly Part<Entity>[] =>
  partsOf<Entity>(kind === 'runs' ? newestFirst(index.runs) : index[kind], { root, name: `workspace-${kind}`, path: workspacePath(root, kind) })

export function allOf(here: Here, kind: Kind, part: Part<Entity>): Html {
  const rows = kind === 'models' ? table('Models', modelColumns(here), part.rows as readonly IndexedModel[]) : kind === 'runs' ? table('Runs', runColumns(here), part.rows as readonly IndexedRun[]) : table('Datasets', datasetColumns(here), part.rows as readonly IndexedDataset[])
  return html`${crumbs(here)}
<h1>All ${kind as Html}${part.number === 1 ? NOTHING : html` <small>page ${part.number}</small>`}</h1>
<p class="lead">${text(count(part.all, kind === 'runs' ? 'run' : 'version'))}.</p>
${part.all === 0 ? html`<p class="note">There is none.</p>` : rows}
${pager(part, kind === 'runs' ? 'run' : 'version')}`
}
