/** An index, asked in both directions: what is an entity of this id, and what was made from it. Built once for all pages of a garden. */
import type { IndexedDataset, IndexedModel, IndexedRun, WorkspaceIndex } from '../../core/schema/index.ts'

export interface Relations {
  readonly datasets: ReadonlyMap<string, IndexedDataset>
  readonly runs: ReadonlyMap<string, IndexedRun>
  readonly models: ReadonlyMap<string, IndexedModel>
  /** By id of a dataset. */
  readonly derived: ReadonlyMap<string, readonly IndexedDataset[]>
  readonly readBy: ReadonlyMap<string, readonly IndexedRun[]>
  /** By id of a dataset: those that say so themselves, whatever their run says. */
  readonly trainedOn: ReadonlyMap<string, readonly IndexedModel[]>
  /** By id of a run. */
  readonly made: ReadonlyMap<string, readonly IndexedModel[]>
  /** By name, in the order of versions. */
  readonly datasetVersions: ReadonlyMap<string, readonly IndexedDataset[]>
  readonly modelVersions: ReadonlyMap<string, readonly IndexedModel[]>
}

export function relationsOf({ datasets, runs, models }: WorkspaceIndex): Relations {
  return {
    datasets: byId(datasets),
    runs: byId(runs),
    models: byId(models),
    derived: Map.groupBy(datasets.filter(({ derived_from }) => derived_from?.id != null), ({ derived_from }) => derived_from!.id!),
    readBy: Map.groupBy(runs.filter(({ dataset }) => dataset?.id != null), ({ dataset }) => dataset!.id!),
    trainedOn: Map.groupBy(models.filter(({ dataset }) => dataset?.id != null), ({ dataset }) => dataset!.id!),
    made: Map.groupBy(models.filter(({ run }) => run?.id != null), ({ run }) => run!.id!),
    datasetVersions: Map.groupBy(datasets, ({ name }) => name),
    modelVersions: Map.groupBy(models, ({ name }) => name),
  }
}

const byId = <Entity extends { readonly id: string }>(all: readonly Entity[]): ReadonlyMap<string, Entity> => new Map(all.map((each) => [each.id, each]))
