/** Relations over an index, followed along its edges. */
import type { WorkspaceIndex } from '../../schema/index.ts'

type Edges = Pick<WorkspaceIndex, 'edges'>

/** Runs that read one of these datasets. */
export const runsFor = ({ edges }: Edges, datasets: ReadonlySet<string>): ReadonlySet<string> => new Set(edges.filter(({ kind, from }) => kind === 'dataset_run' && datasets.has(from)).map(({ to }) => to))

/** Models that came out of one of these runs. */
export const modelsFor = ({ edges }: Edges, runs: ReadonlySet<string>): ReadonlySet<string> => new Set(edges.filter(({ kind, from }) => kind === 'run_model' && runs.has(from)).map(({ to }) => to))

/** Models that came out of a run on one of these datasets, or say themselves that they were trained on it. */
export function modelsOn(index: Pick<WorkspaceIndex, 'edges' | 'models'>, datasets: ReadonlySet<string>): ReadonlySet<string> {
  const claimed = index.models.filter(({ dataset }) => dataset?.id != null && datasets.has(dataset.id)).map(({ id }) => id)
  return new Set([...modelsFor(index, runsFor(index, datasets)), ...claimed])
}

/** Datasets that were derived from one of these, over any number of steps; a cycle ends where it began. */
export function derivedFrom({ edges }: Edges, datasets: ReadonlySet<string>): ReadonlySet<string> {
  const next = Map.groupBy(edges.filter(({ kind }) => kind === 'dataset_dataset'), ({ from }) => from)
  const found = new Set<string>()
  const waiting = [...datasets]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { to } of next.get(id) ?? []) {
      if (found.has(to)) continue
      found.add(to)
      waiting.push(to)
    }
  }
  return found
}
