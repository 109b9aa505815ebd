/**
 * Reads the items of a history: small maps of numbers, thousands of them with the same keys in the same order. What stands
 * around the numbers of one is compared as bytes with the next; only when that differs is it read the general way.
 */
import { isDigit, OPEN_MAP, QUOTE } from '../json/bytes.ts'
import type { JsonBytes } from '../json/json-bytes.ts'

export type PointKind = 'number' | 'text' | 'other'

export class PointReader {
  /** Of the item that was read last, in the order of its keys. */
  readonly names: string[] = []
  readonly kinds: PointKind[] = []
  readonly values: number[] = []
  readonly exact: boolean[] = []
  readonly froms: number[] = []
  readonly tos: number[] = []
  /** Grows with every item whose keys differ from the one before. */
  shape = 0
  readonly #json: JsonBytes
  /** What stands before, between and behind the values: brace, keys, colons, commas and blanks. Equal bytes have an equal meaning. */
  readonly #between: Uint8Array[] = []

  constructor(json: JsonBytes) {
    this.#json = json
  }

  /** Moves over an item; false when it is no map. */
  read(depth: number): boolean {
    const json = this.#json
    if (json.next() !== OPEN_MAP) {
      json.value(depth)
      return false
    }
    const start = json.at
    if (this.#between.length > 0 && this.#readSame()) return true
    json.at = start
    this.#readAny(depth)
    return true
  }

  /** Only what is wholly the same counts; at the first byte that is different it gives up, and the item is read again. */
  #readSame(): boolean {
    const json = this.#json
    const { bytes } = json
    const last = this.#between.length - 1
    for (let index = 0; index <= last; index++) {
      const between = this.#between[index] as Uint8Array
      const at = json.at
      for (let byte = 0; byte < between.length; byte++) if (bytes[at + byte] !== between[byte]) return false
      json.at = at + between.length
      if (index < last && !this.#readSlot(index, bytes[json.at] as number)) return false
    }
    return true
  }

  #readSlot(index: number, byte: number): boolean {
    const json = this.#json
    if (isDigit(byte) || byte === MINUS) {
      this.values[index] = json.number()
      this.exact[index] = json.read.exact
      this.kinds[index] = 'number'
    } else if (byte === QUOTE) {
      json.string()
      this.kinds[index] = 'text'
    } else return false
    this.froms[index] = json.from
    this.tos[index] = json.to
    return true
  }

  #readAny(depth: number): void {
    const json = this.#json
    this.#between.length = this.names.length = this.kinds.length = this.values.length = this.exact.length = this.froms.length = this.tos.length = 0
    this.shape++
    let behind = json.at
    json.members(depth, (name) => {
      const index = this.names.push(name) - 1
      this.#between.push(json.bytes.subarray(behind, json.at))
      const at = json.at
      if (!this.#readSlot(index, json.next())) this.#readOther(index, at, depth + 1)
      behind = json.at
    })
    this.#between.push(json.bytes.subarray(behind, json.at))
  }

  #readOther(index: number, at: number, depth: number): void {
    this.#json.value(depth)
    this.values[index] = 0
    this.exact[index] = true
    this.kinds[index] = 'other'
    this.froms[index] = at
    this.tos[index] = this.#json.at
  }
}

const MINUS = 0x2d
