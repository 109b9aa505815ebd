/** `history` of a metrics.json, in either of its forms. */
import { OPEN_LIST, OPEN_MAP } from '../json/bytes.ts'
import type { JsonBytes } from '../json/json-bytes.ts'
import { MAX_NAME, MAX_SERIES, quote, type MetricsFaults } from './metrics-faults.ts'
import type { MetricsFacts } from './metrics-facts.ts'
import { PointReader } from './point-reader.ts'
import { SeriesTally } from './series-tally.ts'

export class MetricsHistory {
  form: MetricsFacts['historyForm'] = 'missing'
  /** Byte of its key; -1 when it is missing. */
  keyAt = -1
  readonly series = new Map<string, SeriesTally>()
  readonly #json: JsonBytes
  readonly #faults: MetricsFaults
  readonly #points: PointReader

  constructor(json: JsonBytes, faults: MetricsFaults) {
    this.#json = json
    this.#faults = faults
    this.#points = new PointReader(json)
  }

  read(keyAt: number): void {
    const json = this.#json
    const byte = json.next()
    this.keyAt = keyAt
    this.form = byte === OPEN_MAP ? 'map' : byte === OPEN_LIST ? 'list' : 'other'
    if (byte === OPEN_LIST) return this.#readRows()
    if (byte === OPEN_MAP) return json.members(1, (name, at) => this.#readSeries(name, at))
    this.#faults.tell('history', '/history', 'history is neither a map of series nor a list of steps', json.at)
    json.value(1)
  }

  /** `"loss": [{ "step": 0, "value": 1 }, …]` */
  #readSeries(name: string, keyAt: number): void {
    const json = this.#json
    if (json.next() !== OPEN_LIST) {
      this.#faults.tell(`series ${name}`, ['history', name], `The series ${quote(name)} is no list of points`, json.at)
      return json.value(2)
    }
    const tally = this.#tallyOf(name, keyAt) ?? new SeriesTally(name, json)
    const points = this.#points
    let [shape, step, value] = [-1, -1, -1]
    json.items(2, (index) => {
      const { at } = json
      if (!points.read(3)) return this.#faults.tell(`point ${name}`, ['history', name, index], `A point of ${quote(name)} is no map of step and value`, at)
      if (points.shape !== shape) [shape, step, value] = [points.shape, points.names.indexOf('step'), points.names.indexOf('value')]
      tally.points++
      if (points.kinds[step] === 'number') tally.step(this.#exact(step), at)
      else this.#faults.tell(`step ${name}`, ['history', name, index, 'step'], `A point of ${quote(name)} has no step that is a number`, at)
      if (points.kinds[value] === 'number') this.#take(tally, value)
      else this.#faults.tell(`value ${name}`, ['history', name, index, 'value'], `A point of ${quote(name)} has no value that is a number`, at)
    })
  }

  /** `[{ "step": 0, "timestamp": …, "loss": 1, … }, …]`, as the reference tool writes it. */
  #readRows(): void {
    const json = this.#json
    const points = this.#points
    let [shape, step] = [-1, -1]
    let columns: readonly (SeriesTally | null)[] = []
    json.items(1, (index) => {
      const { at } = json
      if (!points.read(2)) return this.#faults.tell('row', ['history', index], 'An item of history is no map', at)
      if (points.shape !== shape) [shape, step, columns] = [points.shape, points.names.indexOf('step'), points.names.map((name) => (NO_METRICS.has(name) ? null : this.#tallyOf(name, at)))]
      const stepped = points.kinds[step] === 'number' ? this.#exact(step) : null
      if (stepped === null) this.#faults.tell('row step', ['history', index, 'step'], 'An item of history has no step that is a number', at)
      columns.forEach((tally, slot) => {
        if (tally !== null) this.#readCell(tally, slot, stepped, at, index)
      })
    })
  }

  #readCell(tally: SeriesTally, slot: number, step: number | null, at: number, index: number): void {
    const points = this.#points
    if (points.kinds[slot] !== 'number') return this.#faults.tell(`row ${tally.name}`, ['history', index, tally.name], `A value of ${quote(tally.name)} is no number`, points.froms[slot] as number)
    tally.points++
    if (step !== null) tally.step(step, at)
    this.#take(tally, slot)
  }

  #take(tally: SeriesTally, slot: number): void {
    const points = this.#points
    tally.value(points.values[slot] as number, points.exact[slot] as boolean, points.froms[slot] as number, points.tos[slot] as number)
  }

  #exact(slot: number): number {
    const points = this.#points
    return points.exact[slot] === true ? (points.values[slot] as number) : this.#json.exactNumber(points.froms[slot], points.tos[slot])
  }

  #tallyOf(name: string, at: number): SeriesTally | null {
    const known = this.series.get(name)
    if (known !== undefined) return known
    if (this.series.size >= MAX_SERIES || name.length > MAX_NAME) {
      this.#faults.tell('series names', '/history', `history has more than ${MAX_SERIES} series, or one whose name has more than ${MAX_NAME} characters`, at)
      return null
    }
    const tally = new SeriesTally(name, this.#json)
    this.series.set(name, tally)
    return tally
  }
}

/** Keys of an item that say when it was, not what was measured. */
const NO_METRICS: ReadonlySet<string> = new Set(['step', 'timestamp', 'time', 'wall_time', 'date'])
