/** Mistakes against the schema: the first place of each kind, and how often it is there. */
import type { JsonPlaces } from '../json/json-places.ts'
import { pointer } from '../source/source-document.ts'
import type { MetricsFacts, MetricsFault } from './metrics-facts.ts'

/** More metrics than any run has; a hostile file is bounded by it. */
export const MAX_SERIES = 4096
/** UTF-16 units of the name of a metric. */
export const MAX_NAME = 256
const MAX_FAULTS = 20

export class MetricsFaults {
  readonly #known = new Map<string, { readonly pointer: string; readonly message: string; readonly at: number; count: number }>()
  #more = 0

  /** Faults with the same `key` are one. */
  tell(key: string, path: string | readonly (string | number)[], message: string, at: number): void {
    const known = this.#known.get(key)
    if (known !== undefined) known.count++
    else if (this.#known.size >= MAX_FAULTS) this.#more++
    else this.#known.set(key, { pointer: typeof path === 'string' ? path : pointer(...path), message, at, count: 1 })
  }

  facts(places: JsonPlaces): Pick<MetricsFacts, 'faults' | 'moreFaults'> {
    const faults = [...this.#known.values()].map((fault): MetricsFault => ({ pointer: fault.pointer, message: fault.message, ...places.place(fault.at), count: fault.count }))
    return { faults, moreFaults: this.#more }
  }
}

/** A name for a message, shortened. */
export const quote = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…`.toWellFormed() : name)
