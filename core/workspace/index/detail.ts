/** One entity with what it was made from and what was made from it. */
import type { WorkspaceIndex } from '../../schema/index.ts'
import { modelsOn } from './lineage.ts'
import { ENDS, key, type Kind } from './query.ts'

/** The same document with only the entity, its neighbours (of a dataset also the models trained on it), and the edges that touch it. */
export function detail(index: WorkspaceIndex, kind: Kind, id: string): WorkspaceIndex {
  const self = key(kind, id)
  const edges = index.edges.filter(({ kind: edge, from, to }) => key(ENDS[edge][0], from) === self || key(ENDS[edge][1], to) === self)
  const trained = kind === 'datasets' ? [...modelsOn(index, new Set([id]))].map((model) => key('models', model)) : []
  const read = kind === 'models' ? index.models.flatMap((model) => (model.id === id && model.dataset?.id != null ? [key('datasets', model.dataset.id)] : [])) : []
  const near = new Set([self, ...edges.flatMap(({ kind: edge, from, to }) => [key(ENDS[edge][0], from), key(ENDS[edge][1], to)]), ...trained, ...read])
  return {
    ...index,
    subject: { kind, id },
    datasets: index.datasets.filter((each) => near.has(key('datasets', each.id))),
    runs: index.runs.filter((each) => near.has(key('runs', each.id))),
    models: index.models.filter((each) => near.has(key('models', each.id))),
    edges,
  }
}
