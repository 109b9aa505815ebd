/** The questions of TFC-0007 sections 8 and 9 about an index. */
import type { IndexedDataset, IndexedModel, IndexedRun, WorkspaceIndex } from '../../schema/index.ts'
import { derivedFrom, modelsFor, modelsOn, runsFor } from './lineage.ts'
import { metricOf } from './metric-of.ts'
import { holds, type Condition } from './parse-condition.ts'

export type Kind = 'datasets' | 'runs' | 'models'

/** Ids are normal forms that the index has; see `resolve-id.ts`. Everything that is given must hold. */
export interface Query {
  /** Runs on, or models from, one of these dataset versions. */
  readonly datasets?: ReadonlySet<string>
  /** Models from this run. */
  readonly run?: string
  /** Datasets derived from one of these. */
  readonly derivedFrom?: ReadonlySet<string>
  readonly conditions?: readonly Condition[]
  /** Calendar dates, as written in the metadata, both included. */
  readonly since?: string
  readonly until?: string
  readonly state?: string
  readonly status?: string
  /** `id`, `time`, or the name of a metric; by default the order of the index. */
  readonly sort?: string
  readonly descending?: boolean
}

type Entity = IndexedDataset | IndexedRun | IndexedModel

/** The same document with only the entities that the query lets through, of one kind, and the edges that touch them. */
export function select(index: WorkspaceIndex, kind: Kind, query: Query): WorkspaceIndex {
  const related = relatedIds(index, kind, query)
  const chosen = (index[kind] as readonly Entity[]).filter((entity) => related.every((ids) => ids.has(entity.id)) && matches(entity, query))
  const entities = sorted(chosen, query)
  const kept = new Set(entities.map(({ id }) => key(kind, id)))
  const edges = index.edges.filter(({ kind: edge, from, to }) => kept.has(key(ENDS[edge][0], from)) || kept.has(key(ENDS[edge][1], to)))
  return { ...index, datasets: [], runs: [], models: [], [kind]: entities, edges }
}

/** Which kinds an edge joins. */
export const ENDS = { dataset_run: ['datasets', 'runs'], run_model: ['runs', 'models'], dataset_dataset: ['datasets', 'datasets'] } as const

/** A dataset and a model may have the same id. */
export const key = (kind: Kind, id: string): string => `${kind}/${id}`

function relatedIds(index: WorkspaceIndex, kind: Kind, { datasets, run, derivedFrom: parents }: Query): readonly ReadonlySet<string>[] {
  return [
    ...(datasets === undefined ? [] : [kind === 'models' ? modelsOn(index, datasets) : runsFor(index, datasets)]),
    ...(run === undefined ? [] : [modelsFor(index, new Set([run]))]),
    ...(parents === undefined ? [] : [derivedFrom(index, parents)]),
  ]
}

function matches(entity: Entity, { conditions = [], since, until, state, status }: Query): boolean {
  const date = dateOf(entity)
  if (since !== undefined && (date === null || date < since)) return false
  if (until !== undefined && (date === null || date > until)) return false
  if (state !== undefined && !('state' in entity && entity.state === state)) return false
  if (status !== undefined && !('status' in entity && entity.status === status)) return false
  return conditions.every((condition) => !('splits' in entity) && holds(condition, metricOf(entity, condition.metric)))
}

/** A run began on the date it writes, else on the one in its id. */
export const dateOf = (entity: Entity): string | null => ('started_at' in entity ? (entity.started_at?.date ?? entity.date) : (entity.created_at?.date ?? null))

function sorted<T extends Entity>(entities: readonly T[], { sort, descending = false }: Query): readonly T[] {
  if (sort === undefined) return descending ? entities.toReversed() : entities
  const compare = (a: T, b: T): number => {
    const [left, right] = [valueOf(a, sort), valueOf(b, sort)]
    // What has no value comes last, whichever way the rest goes.
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
    const order = left < right ? -1 : left > right ? 1 : 0
    return descending ? -order : order
  }
  return entities.toSorted(compare)
}

function valueOf(entity: Entity, sort: string): string | number | null {
  if (sort === 'id') return entity.id
  if (sort === 'time') return timeOf(entity)
  return 'splits' in entity ? null : (metricOf(entity, sort) ?? null)
}

/** As the calendar and clock of whoever wrote it said: without a zone there is nothing better. */
function timeOf(entity: Entity): string | null {
  const time = 'started_at' in entity ? entity.started_at : entity.created_at
  const date = dateOf(entity)
  return date === null ? null : `${date}T${time?.clock ?? ''}`
}
