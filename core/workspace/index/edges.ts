import type { IndexEdge, IndexedDataset, IndexedModel, IndexedRun, IndexReference } from '../../schema/index.ts'

/** Dataset → Run, Run → Model and Dataset → Dataset (TFC-0007 section 6), each in the direction in which things were made. */
export function edgesOf(datasets: readonly IndexedDataset[], runs: readonly IndexedRun[], models: readonly IndexedModel[]): IndexEdge[] {
  const all = [
    ...datasets.flatMap(({ id, derived_from }) => edge('dataset_dataset', derived_from, id)),
    ...runs.flatMap(({ id, dataset }) => edge('dataset_run', dataset, id)),
    ...models.flatMap(({ id, run }) => edge('run_model', run, id)),
  ]
  return all.sort((a, b) => compare(a.kind, b.kind) || compare(a.from, b.from) || compare(a.to, b.to))
}

const edge = (kind: IndexEdge['kind'], from: IndexReference | null, to: string): IndexEdge[] => (from === null || from.id === null ? [] : [{ kind, from: from.id, to, resolved: from.resolved }])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
