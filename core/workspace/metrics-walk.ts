/** The way through a metrics.json: `summary`, `history`, and whatever else lies there. */
import { OPEN_MAP } from '../json/bytes.ts'
import type { JsonBytes } from '../json/json-bytes.ts'
import type { JsonPlaces } from '../json/json-places.ts'
import { MAX_NAME, MetricsFaults } from './metrics-faults.ts'
import type { MetricsFacts } from './metrics-facts.ts'
import { MetricsHistory } from './metrics-history.ts'
import { readSummary } from './metrics-summary.ts'

export class MetricsWalk {
  isMap = false
  startAt = 0
  readonly #json: JsonBytes
  readonly #faults = new MetricsFaults()
  readonly #history: MetricsHistory
  readonly #otherKeys: string[] = []
  /** undefined: there is none. */
  #summary: MetricsFacts['summary'] | undefined

  constructor(json: JsonBytes) {
    this.#json = json
    this.#history = new MetricsHistory(json, this.#faults)
  }

  document(): void {
    const json = this.#json
    this.isMap = json.next() === OPEN_MAP
    this.startAt = json.at
    if (this.isMap) json.members(0, (name, keyAt) => this.#member(name, keyAt))
    else json.value(0)
    json.end()
    if (this.#summary === undefined) this.#faults.tell('missing', '', this.#history.form === 'missing' ? 'The document has neither summary nor history' : 'The document has no summary', this.startAt)
  }

  #member(name: string, keyAt: number): void {
    if (name === 'summary') this.#summary = readSummary(this.#json, this.#faults)
    else if (name === 'history') this.#history.read(keyAt)
    else {
      if (this.#otherKeys.length < MAX_OTHER_KEYS) this.#otherKeys.push(name.slice(0, MAX_NAME))
      this.#json.value(1)
    }
  }

  facts(places: JsonPlaces): MetricsFacts {
    const { form, keyAt, series } = this.#history
    return {
      problem: null,
      summary: this.#summary ?? null,
      historyForm: form,
      historyAt: keyAt === -1 ? null : places.place(keyAt),
      series: [...series.values()].map((tally) => tally.facts((at) => places.line(at))),
      otherKeys: this.#otherKeys,
      ...this.#faults.facts(places),
      bytes: this.#json.bytes.length,
    }
  }
}

const MAX_OTHER_KEYS = 20
