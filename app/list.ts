import { describeExample, type ExampleCard } from '../core/garden/example-card.ts'
import { matches, type ListFilter } from '../core/garden/list-filter.ts'
import type { Config } from '../core/schema/config.ts'
import type { World } from '../core/world.ts'
import { lastRuns } from './steps/last-runs.ts'
import { loadGarden } from './steps/load-garden.ts'

export interface Listing {
  readonly examples: readonly ExampleCard[]
  /** Descriptors that no one can read; they are never left out in silence. */
  readonly unreadable: readonly { readonly id: string; readonly path: string }[]
  /** All examples, before the filter. */
  readonly total: number
}

/** The examples of the garden that the filter lets through, in the order of their ids. */
export async function list(world: World, config: Config, filter: ListFilter): Promise<Listing> {
  const garden = await loadGarden(world, config)
  const chosen = garden.examples.filter((example) => matches(example, filter))
  const examples = await Promise.all(chosen.map(async (example) => describeExample(example, await lastRuns(world, example.id))))
  return { examples, unreadable: garden.unreadable, total: garden.examples.length }
}
