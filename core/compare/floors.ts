/** Below which relative change nothing is ever a verdict, where nobody declared a tolerance (specs: compare 5, default floors). */
import { knownFloor, type Floor } from './known-metrics.ts'
import type { MetricClass } from './metric.ts'

/** What benchmarks run on: a machine that others use too, or one of its own. */
export type Runner = 'shared' | 'dedicated'

export const FLOORS: Readonly<Record<Floor, Readonly<Record<Runner, number>>>> = {
  time: { shared: 0.03, dedicated: 0.02 },
  compile: { shared: 0.1, dedicated: 0.1 },
  memory: { shared: 0.01, dedicated: 0.01 },
  image: { shared: 0.005, dedicated: 0.005 },
}

/** `quality`: the tolerance of the configuration. */
export function floorOf(name: string, of: MetricClass, { runner, quality }: { readonly runner: Runner; readonly quality: number }): number {
  if (of === 'exact') return 0
  if (of === 'quality') return quality
  return FLOORS[floorName(name, of)][runner]
}

/** The name refines its class and never changes it: a metric declared as a time has no floor of memory. */
function floorName(name: string, of: 'near' | 'time'): Floor {
  const known = knownFloor(name)
  if (of === 'time') return known === 'compile' ? 'compile' : 'time'
  return known === 'image' ? 'image' : 'memory'
}
