import type { Example } from '../garden/example.ts'
import type { Config } from '../schema/config.ts'
import type { Declaration } from './metric.ts'

/** What is declared about an example's metrics: its descriptor's word first, field by field, then the configuration's. */
export function declarationsOf(example: Pick<Example, 'metrics'> | undefined, config: Pick<Config, 'compare'>): Readonly<Record<string, Declaration>> {
  const descriptor: Readonly<Record<string, Declaration>> = example?.metrics ?? {}
  const names = new Set([...Object.keys(config.compare.metrics), ...Object.keys(descriptor)])
  return Object.fromEntries([...names].map((name) => [name, merge(own(descriptor, name), own(config.compare.metrics, name))]))
}

function merge(first: Declaration | undefined, second: Declaration | undefined): Declaration {
  return {
    direction: first?.direction ?? second?.direction ?? null,
    unit: first?.unit ?? second?.unit ?? null,
    tolerance: first?.tolerance ?? second?.tolerance ?? null,
    class: first?.class ?? second?.class ?? null,
  }
}

const own = <T>(object: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(object, name) ? object[name] : undefined)
