/** What is kept of a series while its points go by: no text is made for a point, and none is held. */
import type { JsonBytes } from '../json/json-bytes.ts'
import type { SeriesFacts } from './metrics-facts.ts'

export class SeriesTally {
  readonly name: string
  points = 0
  /** Byte of the first point whose step is not larger than the one before; -1 when all grow. */
  unorderedAt = -1
  duplicate = false
  #firstStep: number | null = null
  #lastStep: number | null = null
  readonly #json: JsonBytes
  readonly #last: Held = { value: 0, exact: true, from: 0, to: 0 }
  readonly #min: Held = { value: 0, exact: true, from: 0, to: 0 }
  readonly #max: Held = { value: 0, exact: true, from: 0, to: 0 }
  #values = 0

  constructor(name: string, json: JsonBytes) {
    this.name = name
    this.#json = json
  }

  step(step: number, at: number): void {
    const before = this.#lastStep
    if (before === null) this.#firstStep = step
    else if (step <= before && this.unorderedAt === -1) {
      this.unorderedAt = at
      this.duplicate = step === before
    }
    this.#lastStep = step
  }

  value(value: number, exact: boolean, from: number, to: number): void {
    hold(this.#last, value, exact, from, to)
    if (this.#values++ === 0) {
      hold(this.#min, value, exact, from, to)
      hold(this.#max, value, exact, from, to)
      return
    }
    if (this.#isBelow(value, exact, from, to, this.#min, 1)) hold(this.#min, value, exact, from, to)
    if (this.#isBelow(value, exact, from, to, this.#max, -1)) hold(this.#max, value, exact, from, to)
  }

  facts(lineOf: (at: number) => number): SeriesFacts {
    const exact = (held: Held): number | null => (this.#values === 0 ? null : held.exact ? held.value : this.#json.exactNumber(held.from, held.to))
    return {
      name: this.name,
      points: this.points,
      firstStep: this.#firstStep,
      lastStep: this.#lastStep,
      last: exact(this.#last),
      min: exact(this.#min),
      max: exact(this.#max),
      unordered: this.unorderedAt === -1 ? null : { line: lineOf(this.unorderedAt), duplicate: this.duplicate },
    }
  }

  /** Whether a value lies below the held one (`sign` 1) or above it (-1). Only where two are too close to tell are they read exactly. */
  #isBelow(value: number, exact: boolean, from: number, to: number, held: Held, sign: 1 | -1): boolean {
    const distance = (held.value - value) * sign
    if (exact && held.exact) return distance > 0
    const doubt = CLOSE * Math.max(Math.abs(held.value), Math.abs(value))
    if (distance > doubt || distance < -doubt) return distance > 0
    if (!held.exact) hold(held, this.#json.exactNumber(held.from, held.to), true, held.from, held.to)
    return (held.value - (exact ? value : this.#json.exactNumber(from, to))) * sign > 0
  }
}

/** A number and where it is written: when it is not exact, it is read again only if it is still held at the end. */
interface Held {
  value: number
  exact: boolean
  from: number
  to: number
}

function hold(held: Held, value: number, exact: boolean, from: number, to: number): void {
  held.value = value
  held.exact = exact
  held.from = from
  held.to = to
}

/** Ten times the error that `readNumber` allows. */
const CLOSE = 1e-13
