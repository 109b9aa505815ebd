/** Line and column of a byte, both from 1; columns count UTF-16 units, as editors and the YAML reader do. */
export class JsonPlaces {
  readonly #bytes: Uint8Array
  /** Where each line begins; made when the first place is asked for. */
  #starts: readonly number[] | null = null

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  line(at: number): number {
    const starts = (this.#starts ??= lineStarts(this.#bytes))
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
    const from = (this.#starts as readonly number[])[line - 1] as number
    return { line, column: TEXT.decode(this.#bytes.subarray(from, at)).length + 1 }
  }
}

const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })

function lineStarts(bytes: Uint8Array): readonly number[] {
  const starts = [0]
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1)
  return starts
}

const NEWLINE = 0x0a
