/** The columns of models, runs and datasets, the same on every page. */
import { duration } from '../../core/render/figures.ts'
import { html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import type { Column } from '../../core/render/html/table.ts'
import type { IndexedDataset, IndexedModel, IndexedRun } from '../../core/schema/index.ts'
import { linkTo } from '../shell/paths.ts'
import { entityLink, referenceBit, type Here } from './around.ts'
import { marksCell, metricsCell, sizeBit, stateBit, statusBit, timeBit, TRUST_LOOKS } from './pieces.ts'
import { workspacePath } from './workspace-paths.ts'

interface Shown {
  /** A column that says how many versions there are, and leads to them. */
  readonly versions?: boolean
}

export function modelColumns(here: Here, { versions = false }: Shown = {}): readonly Column<IndexedModel>[] {
  return [
    { title: 'model', show: ({ id }) => entityLink(here, 'models', id) },
    { title: 'state', show: ({ state }) => stateBit(state) },
    { title: 'metrics', show: (model) => metricsCell(model) },
    { title: 'from run', show: ({ run }) => referenceBit(here, 'runs', run) },
    { title: 'trained on', show: ({ dataset }) => referenceBit(here, 'datasets', dataset) },
    { title: 'made', show: ({ created_at }) => timeBit(created_at) },
    { title: 'signature', show: ({ path }) => signatureCell(here, path) },
    { title: 'found', show: marksCell },
    ...(versions ? [{ title: 'versions', figures: true, show: ({ name }: IndexedModel) => versionsLink(here, 'models', name, here.relations.modelVersions.get(name)!.length) }] : []),
  ]
}

export function runColumns(here: Here): readonly Column<IndexedRun>[] {
  return [
    { title: 'run', show: ({ id }) => entityLink(here, 'runs', id) },
    { title: 'status', show: ({ status }) => statusBit(status) },
    { title: 'metrics', show: (run) => metricsCell(run) },
    { title: 'read', show: ({ dataset }) => referenceBit(here, 'datasets', dataset) },
    { title: 'took', figures: true, show: ({ runtime_seconds }) => (runtime_seconds === null || runtime_seconds < 0 ? NOTHING : text(duration(runtime_seconds * 1000))) },
    { title: 'experiment', show: ({ experiment }) => text(experiment ?? '', 80) },
    { title: 'found', show: marksCell },
  ]
}

export function datasetColumns(here: Here, { versions = false }: Shown = {}): readonly Column<IndexedDataset>[] {
  return [
    { title: 'dataset', show: ({ id }) => entityLink(here, 'datasets', id) },
    { title: 'about', wide: true, show: ({ description }) => text(description ?? '', 160) },
    { title: 'licence', show: ({ license }) => text(license ?? '', 60) },
    { title: 'size', show: sizeBit },
    { title: 'samples', figures: true, show: ({ samples }) => text(samples === null ? '' : String(samples), 20) },
    { title: 'made from', show: ({ derived_from }) => referenceBit(here, 'datasets', derived_from) },
    { title: 'made', show: ({ created_at }) => timeBit(created_at) },
    { title: 'signature', show: ({ path }) => signatureCell(here, path) },
    { title: 'found', show: marksCell },
    ...(versions ? [{ title: 'versions', figures: true, show: ({ name }: IndexedDataset) => versionsLink(here, 'datasets', name, here.relations.datasetVersions.get(name)!.length) }] : []),
  ]
}

function signatureCell({ details }: Here, directory: string): Html {
  const trust = details.trust.get(directory)
  if (trust === undefined) return NOTHING
  const { glyph, look } = TRUST_LOOKS.signature[trust.signature]
  const wrong = trust.checksums === 'differ' ? html` <span class="bad"><span aria-hidden="true">✗</span> files differ</span>` : NOTHING
  return html`<span class="${look as Html}"><span aria-hidden="true">${glyph as Html}</span> ${trust.signature === 'none' ? 'none' as Html : trust.signature as Html}</span>${wrong}`
}

const versionsLink = ({ root, path }: Here, kind: 'models' | 'datasets', name: string, versions: number): Html => html`<a href="${linkTo(path, workspacePath(root, kind, name))}">${versions}<span class="said"> of ${text(name, 100)}</span></a>`
