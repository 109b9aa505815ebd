/** The same as a table: a row for every way from a dataset to a run to a model, as far as it goes. */
import { html, NOTHING, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import type { IndexedDataset, IndexedModel, IndexedRun } from '../../core/schema/index.ts'
import { entityLink, referenceBit, type Here } from '../workspace/around.ts'
import { commitBit, marksCell, stateBit, statusBit, trustBit } from '../workspace/pieces.ts'

export interface Way {
  readonly dataset: IndexedDataset | null
  readonly run: IndexedRun | null
  readonly model: IndexedModel | null
}

/** Every entity is in at least one row. */
export function waysOf({ index, relations }: Here): readonly Way[] {
  const ofRun = (run: IndexedRun, dataset: IndexedDataset | null): readonly Way[] => {
    const made = relations.made.get(run.id) ?? []
    return made.length === 0 ? [{ dataset, run, model: null }] : made.map((model) => ({ dataset, run, model }))
  }
  const ofDataset = (dataset: IndexedDataset): readonly Way[] => {
    const ways = [...(relations.readBy.get(dataset.id) ?? []).flatMap((run) => ofRun(run, dataset)), ...(relations.trainedOn.get(dataset.id) ?? []).filter(({ run }) => run?.id == null || !relations.runs.has(run.id)).map((model): Way => ({ dataset, run: null, model }))]
    return ways.length === 0 ? [{ dataset, run: null, model: null }] : ways
  }
  const here = (id: string | null | undefined): boolean => id != null && relations.datasets.has(id)
  return [
    ...index.datasets.flatMap(ofDataset),
    ...index.runs.filter(({ dataset }) => !here(dataset?.id)).flatMap((run) => ofRun(run, null)),
    ...index.models.filter(({ run, dataset }) => (run?.id == null || !relations.runs.has(run.id)) && !here(dataset?.id)).map((model): Way => ({ dataset: null, run: null, model })),
  ]
}

export function lineageTable(here: Here, ways: readonly Way[]): Html {
  return table('Lineage', columns(here), ways)
}

const columns = (here: Here): readonly Column<Way>[] => [
  { title: 'dataset', show: ({ dataset, run, model }) => (dataset === null ? referenceBit(here, 'datasets', run?.dataset ?? model?.dataset ?? null) : entityLink(here, 'datasets', dataset.id)) },
  { title: 'made from', show: ({ dataset }) => referenceBit(here, 'datasets', dataset?.derived_from ?? null) },
  { title: 'run', show: ({ run, model }) => (run === null ? (model === null ? NOTHING : model.run === null ? html`<span class="open"><span aria-hidden="true">?</span> names none</span>` : referenceBit(here, 'runs', model.run)) : html`${entityLink(here, 'runs', run.id)} <small>${statusBit(run.status)}</small>`) },
  { title: 'model', show: ({ model }) => (model === null ? NOTHING : entityLink(here, 'models', model.id)) },
  { title: 'state', show: ({ model }) => (model === null ? NOTHING : stateBit(model.state)) },
  { title: 'code', wide: true, show: ({ run, model }) => commitBit(here, model?.code.commit == null ? (run?.code ?? NO_CODE) : model.code) },
  { title: 'signature', wide: true, show: ({ dataset, run, model }) => signature(here, model ?? run ?? dataset) },
  { title: 'found', show: ({ dataset, run, model }) => marksCell((model ?? run ?? dataset)!) },
]

const NO_CODE = { repo: null, commit: null }

function signature({ details }: Here, entity: { readonly path: string } | null): Html {
  const known = entity === null ? undefined : details.trust.get(entity.path)
  return known === undefined ? NOTHING : trustBit(known)
}
