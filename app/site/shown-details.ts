/** What the pages of a workspace are made of, as it is remembered: JSON knows no maps. */
import type { WorkspaceIndex } from '../../core/schema/index.ts'
import type { WorkspaceDetails } from '../../site/site-data.ts'

export interface WorkspaceShown {
  readonly index: WorkspaceIndex
  readonly cards: readonly Of<WorkspaceDetails['cards']>[]
  readonly curves: readonly Of<WorkspaceDetails['curves']>[]
  readonly trust: readonly Of<WorkspaceDetails['trust']>[]
}

type Of<Known> = Known extends ReadonlyMap<string, infer Value> ? readonly [string, Value] : never

export const detailsOf = ({ cards, curves, trust }: WorkspaceShown): WorkspaceDetails => ({ cards: new Map(cards), curves: new Map(curves), trust: new Map(trust) })
