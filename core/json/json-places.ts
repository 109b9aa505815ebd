/** Line and column of a byte, both from 1; columns count UTF-16 units, as editors and the YAML reader do. */
export class JsonPlaces {
  readonly #bytes: Uint8Array
  /** Where each line begins, as far as anyone asked. */
  readonly #starts = [0]

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  line(at: number): number {
    const starts = this.#starts
    this.#readTo(at)
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  place(at: number): { readonly line: number; readonly column: number } {
    const line = this.line(at)
    return { line, column: TEXT.decode(this.#bytes.subarray(this.#starts[line - 1], at)).length + 1 }
  }

  /** Up to here line breaks are known: a file may be one line of megabytes. */
  #known = 0

  #readTo(at: number): void {
    while (this.#known <= at) {
      const next = this.#bytes.subarray(this.#known, at + 1).indexOf(NEWLINE)
      this.#known = next === -1 ? at + 1 : this.#known + next + 1
      if (next !== -1) this.#starts.push(this.#known)
    }
  }
}

const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })
const NEWLINE = 0x0a
