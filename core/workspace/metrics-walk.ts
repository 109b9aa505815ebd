/** The way through a metrics.json: `summary`, `history` in either of its forms, and whatever else lies there. */
import { OPEN_LIST, OPEN_MAP, QUOTE } from '../json/bytes.ts'
import type { JsonBytes } from '../json/json-bytes.ts'
import type { JsonPlaces } from '../json/json-places.ts'
import { MetricsFaults } from './metrics-faults.ts'
import type { MetricsFacts } from './metrics-facts.ts'
import { PointReader } from './point-reader.ts'
import { SeriesTally } from './series-tally.ts'

type Summary = Record<string, number | 'string' | 'boolean' | 'null' | 'map' | 'list'>

export class MetricsWalk {
  isMap = false
  startAt = 0
  readonly #json: JsonBytes
  readonly #points: PointReader
  readonly #faults = new MetricsFaults()
  readonly #series = new Map<string, SeriesTally>()
  readonly #otherKeys: string[] = []
  #summary: Summary | null = null
  #hasSummary = false
  #historyForm: MetricsFacts['historyForm'] = 'missing'
  #historyAt = -1

  constructor(json: JsonBytes) {
    this.#json = json
    this.#points = new PointReader(json)
  }

  document(): void {
    const json = this.#json
    this.isMap = json.next() === OPEN_MAP
    this.startAt = json.at
    if (this.isMap) json.members(0, (name, keyAt) => this.#member(name, keyAt))
    else json.value(0)
    json.end()
    if (!this.#hasSummary) this.#faults.tell('missing', '', this.#historyForm === 'missing' ? 'The document has neither summary nor history' : 'The document has no summary', this.startAt)
  }

  facts(places: JsonPlaces): MetricsFacts {
    const lineOf = (at: number): number => places.line(at)
    return {
      problem: null,
      summary: this.#summary,
      historyForm: this.#historyForm,
      historyAt: this.#historyAt === -1 ? null : places.place(this.#historyAt),
      series: [...this.#series.values()].map((tally) => tally.facts(lineOf)),
      otherKeys: this.#otherKeys,
      ...this.#faults.facts(places),
      bytes: this.#json.bytes.length,
    }
  }

  #member(name: string, keyAt: number): void {
    if (name === 'summary') return this.#readSummary()
    if (name === 'history') return this.#readHistory(keyAt)
    if (this.#otherKeys.length < MAX_OTHER_KEYS) this.#otherKeys.push(name.slice(0, MAX_NAME))
    this.#json.value(1)
  }

  #readSummary(): void {
    const json = this.#json
    this.#hasSummary = true
    if (json.next() !== OPEN_MAP) {
      this.#faults.tell('summary', '/summary', 'summary is no map of metrics', json.at)
      return json.value(1)
    }
    const summary: Summary = Object.create(null) as Summary
    this.#summary = summary
    let kept = 0
    json.members(1, (name, keyAt) => {
      const at = json.at
      const value = this.#scalar(2)
      if (typeof value !== 'number') this.#faults.tell(`summary ${name}`, ['summary', name], `The value of ${MetricsFaults.quote(name)} is ${WORDS[value]}, not a number`, at)
      if (kept++ < MAX_SERIES && name.length <= MAX_NAME) summary[name] = value
      else this.#faults.tell('summary names', '/summary', `summary has more than ${MAX_SERIES} metrics, or one whose name has more than ${MAX_NAME} characters`, keyAt)
    })
  }

  #scalar(depth: number): Summary[string] {
    const json = this.#json
    const byte = json.next()
    if (byte === OPEN_MAP || byte === OPEN_LIST) {
      json.value(depth)
      return byte === OPEN_MAP ? 'map' : 'list'
    }
    if (byte === QUOTE) {
      json.string()
      return 'string'
    }
    if (byte === MINUS || (byte >= 0x30 && byte <= 0x39)) {
      const value = json.number()
      return json.read.exact ? value : json.exactNumber()
    }
    return json.word() === null ? 'null' : 'boolean'
  }

  #readHistory(keyAt: number): void {
    const json = this.#json
    const byte = json.next()
    this.#historyAt = keyAt
    this.#historyForm = byte === OPEN_MAP ? 'map' : byte === OPEN_LIST ? 'list' : 'other'
    if (byte === OPEN_LIST) return this.#readRows()
    if (byte === OPEN_MAP) return json.members(1, (name, at) => this.#readSeries(name, at))
    this.#faults.tell('history', '/history', 'history is neither a map of series nor a list of steps', json.at)
    json.value(1)
  }

  /** `"loss": [{ "step": 0, "value": 1 }, …]` */
  #readSeries(name: string, keyAt: number): void {
    const json = this.#json
    if (json.next() !== OPEN_LIST) {
      this.#faults.tell(`series ${name}`, ['history', name], `The series ${MetricsFaults.quote(name)} is no list of points`, json.at)
      return json.value(2)
    }
    const tally = this.#tallyOf(name, keyAt) ?? new SeriesTally(name, json)
    const points = this.#points
    let [shape, step, value] = [-1, -1, -1]
    this.#eachItem(2, (index, at) => {
      if (!points.read(3)) return this.#faults.tell(`point ${name}`, ['history', name, index], `A point of ${MetricsFaults.quote(name)} is no map of step and value`, at)
      if (points.shape !== shape) [shape, step, value] = [points.shape, points.names.indexOf('step'), points.names.indexOf('value')]
      tally.points++
      if (step === -1 || points.kinds[step] !== 'number') this.#faults.tell(`step ${name}`, ['history', name, index, 'step'], `A point of ${MetricsFaults.quote(name)} has no step that is a number`, at)
      else tally.step(this.#exact(step), at)
      if (value === -1 || points.kinds[value] !== 'number') this.#faults.tell(`value ${name}`, ['history', name, index, 'value'], `A point of ${MetricsFaults.quote(name)} has no value that is a number`, at)
      else tally.value(points.values[value] as number, points.exact[value] as boolean, points.froms[value] as number, points.tos[value] as number)
    })
  }

  /** `[{ "step": 0, "timestamp": …, "loss": 1, … }, …]`, as the reference tool writes it. */
  #readRows(): void {
    const points = this.#points
    let [shape, step] = [-1, -1]
    let columns: readonly (SeriesTally | null)[] = []
    this.#eachItem(1, (index, at) => {
      if (!points.read(2)) return this.#faults.tell('row', ['history', index], 'A step of history is no map', at)
      if (points.shape !== shape) [shape, step, columns] = [points.shape, points.names.indexOf('step'), this.#columns(at)]
      const hasStep = step !== -1 && points.kinds[step] === 'number'
      if (!hasStep) this.#faults.tell('row step', ['history', index, 'step'], 'An item of history has no step that is a number', at)
      const stepped = hasStep ? this.#exact(step) : 0
      for (let slot = 0; slot < columns.length; slot++) {
        const tally = columns[slot]
        if (tally === null || tally === undefined) continue
        if (points.kinds[slot] !== 'number') {
          this.#faults.tell(`row ${tally.name}`, ['history', index, tally.name], `A value of ${MetricsFaults.quote(tally.name)} is no number`, points.froms[slot] as number)
          continue
        }
        tally.points++
        if (hasStep) tally.step(stepped, at)
        tally.value(points.values[slot] as number, points.exact[slot] as boolean, points.froms[slot] as number, points.tos[slot] as number)
      }
    })
  }

  /** Which series each key of the last item belongs to; null for what is no metric. */
  #columns(at: number): readonly (SeriesTally | null)[] {
    return this.#points.names.map((name) => (NO_METRICS.has(name) ? null : this.#tallyOf(name, at)))
  }

  #tallyOf(name: string, at: number): SeriesTally | null {
    const known = this.#series.get(name)
    if (known !== undefined) return known
    if (this.#series.size >= MAX_SERIES || name.length > MAX_NAME) {
      this.#faults.tell('series names', '/history', `history has more than ${MAX_SERIES} series, or one whose name has more than ${MAX_NAME} characters`, at)
      return null
    }
    const tally = new SeriesTally(name, this.#json)
    this.#series.set(name, tally)
    return tally
  }

  #exact(slot: number): number {
    const points = this.#points
    return points.exact[slot] === true ? (points.values[slot] as number) : this.#json.exactNumber(points.froms[slot] as number, points.tos[slot] as number)
  }

  #eachItem(depth: number, each: (index: number, at: number) => void): void {
    const json = this.#json
    json.items(depth, (index) => each(index, json.at))
  }
}

const WORDS = { string: 'a text', boolean: 'true or false', null: 'null', map: 'a map', list: 'a list' } as const

/** Keys of an item that say when it was, not what was measured. */
const NO_METRICS: ReadonlySet<string> = new Set(['step', 'timestamp', 'time', 'wall_time', 'date'])

const MAX_SERIES = 4096
const MAX_NAME = 256
const MAX_OTHER_KEYS = 20
const MINUS = 0x2d
