/**
 * What was made from what, as trees: a dataset is made from at most one other, a run reads at most one, a model comes out of at most one
 * run. A circle of datasets is cut where it was entered first, and told.
 */
import type { IndexedModel, WorkspaceIndex } from '../../core/schema/index.ts'
import type { Relations } from '../workspace/relations.ts'
import type { Kind } from '../workspace/workspace-paths.ts'

export interface Node {
  readonly kind: Kind
  readonly id: string
  /** `missing`: somebody names it, and it is not in the workspace. `several`: runs that nothing came out of, counted. */
  readonly form: 'known' | 'missing' | 'several'
  /** How it hangs on its parent; `claimed`: a model says so, and no run stands between. */
  readonly by: 'edge' | 'claimed' | null
  /** A circle begins here again: what follows stands there. */
  readonly again: boolean
  /** Of `several`. */
  readonly count: number
  readonly children: readonly Node[]
}

/** Roots in the order datasets, runs, models, each in the order of the index. Every entity is in exactly one tree, but for those that were counted. */
export function forestOf(index: Pick<WorkspaceIndex, 'datasets' | 'runs' | 'models'>, relations: Relations): readonly Node[] {
  const seen = new Set<string>()
  const later: string[] = []
  const grow = (id: string, form: Node['form'], by: Node['by'], depth = 0): Node => {
    if (seen.has(id)) return node('datasets', id, { form, by, again: true })
    seen.add(id)
    const below = relations.derived.get(id) ?? []
    if (depth >= DEEPEST) later.push(...below.map((each) => each.id))
    const derived = depth >= DEEPEST ? [] : below.map((each) => grow(each.id, 'known', 'edge', depth + 1))
    const runs = (relations.readBy.get(id) ?? []).map((run) => runNode(run.id, 'known', 'edge', relations))
    const claimed = (relations.trainedOn.get(id) ?? []).filter((model) => model.run?.id == null).map((model) => node('models', model.id, { by: 'claimed' }))
    return node('datasets', id, { form, by, children: [...derived, ...fold(runs), ...claimed] })
  }
  const roots = index.datasets.filter(({ derived_from }) => derived_from?.id == null).map(({ id }) => grow(id, 'known', null))
  const missing = [...new Set([...relations.derived.keys(), ...relations.readBy.keys(), ...claimedSets(index.models)])].filter((id) => !relations.datasets.has(id)).toSorted().map((id) => grow(id, 'missing', null))
  const deeper: Node[] = []
  for (let id = later.pop(); id !== undefined; id = later.pop()) if (!seen.has(id)) deeper.push(grow(id, 'known', null))
  // What is left lies in a circle: nobody in it was first.
  const circles: Node[] = []
  for (const { id } of index.datasets) {
    if (!seen.has(id)) circles.push(grow(id, 'known', null))
    for (let next = later.pop(); next !== undefined; next = later.pop()) if (!seen.has(next)) circles.push(grow(next, 'known', null))
  }
  const runs = index.runs.filter(({ dataset }) => dataset?.id == null).map(({ id }) => runNode(id, 'known', null, relations))
  const lostRuns = [...relations.made.keys()].filter((id) => !relations.runs.has(id)).toSorted().map((id) => runNode(id, 'missing', null, relations))
  const models = index.models.filter(({ run, dataset }) => run?.id == null && dataset?.id == null).map(({ id }) => node('models', id, {}))
  return [...roots, ...missing, ...deeper, ...circles, ...runs, ...lostRuns, ...models]
}

/** A longer chain of datasets goes on as a tree of its own: who wrote it shall not decide how deep we go. */
const DEEPEST = 30

const claimedSets = (models: readonly IndexedModel[]): readonly string[] => models.flatMap(({ run, dataset }) => (run?.id == null && dataset?.id != null ? [dataset.id] : []))

const node = (kind: Kind, id: string, { form = 'known', by = null, again = false, count = 1, children = [] }: Partial<Node>): Node => ({ kind, id, form, by, again, count, children })

const runNode = (id: string, form: Node['form'], by: Node['by'], relations: Relations): Node =>
  node('runs', id, { form, by, children: (relations.made.get(id) ?? []).map((model) => node('models', model.id, { by: 'edge' })) })

/** Runs that a model came out of stand each for itself; of the others a few do, and the rest is counted. */
function fold(runs: readonly Node[]): readonly Node[] {
  const bare = runs.filter(({ children }) => children.length === 0)
  if (bare.length <= SHOWN + 1) return runs
  const kept = new Set(bare.slice(-SHOWN))
  const shown = runs.filter((run) => run.children.length > 0 || kept.has(run))
  return [...shown, node('runs', '', { form: 'several', by: 'edge', count: bare.length - SHOWN })]
}

const SHOWN = 3
