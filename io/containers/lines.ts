/** Lines out of chunks: each cut at 4 KiB, and no more of them a second than a person or a CI log can take. */

const LINE_BYTES = 4096
const TAIL_LINES = 40
/** More lines than this in one second are only counted: a run that prints 1 GB must not stop the harness. */
const LINES_PER_SECOND = 500

export interface Lines {
  write(chunk: Buffer): void
  end(): void
  /** The last lines written. */
  last(): string[]
}

export function openLines(onLine?: (line: string) => void): Lines {
  let rest: Buffer = Buffer.alloc(0)
  let second = 0
  let budget = LINES_PER_SECOND
  let tailBytes: Buffer = Buffer.alloc(0)
  const emit = (line: Buffer): void => {
    budget -= 1
    onLine?.(line.subarray(0, LINE_BYTES).toString('utf8').replace(/\r$/, ''))
  }
  const split = (chunk: Buffer): void => {
    for (let start = 0; start < chunk.length; ) {
      const end = chunk.indexOf(10, start)
      const piece = chunk.subarray(start, end === -1 ? chunk.length : end)
      if (rest.length < LINE_BYTES) rest = rest.length === 0 ? piece : Buffer.concat([rest, piece.subarray(0, LINE_BYTES)])
      if (end === -1) {
        rest = Buffer.from(rest.subarray(0, LINE_BYTES))
        return
      }
      if (budget > 0) emit(rest)
      rest = Buffer.alloc(0)
      if (budget <= 0) return
      start = end + 1
    }
  }
  return {
    write(chunk) {
      tailBytes = lastBytes(tailBytes, chunk)
      if (onLine === undefined) return
      const now = Math.floor(performance.now() / 1000)
      if (now !== second) [second, budget] = [now, LINES_PER_SECOND]
      if (budget > 0) split(chunk)
      else rest = Buffer.alloc(0)
    },
    end() {
      if (rest.length > 0 && budget > 0 && onLine !== undefined) emit(rest)
    },
    last: () => lastLines(tailBytes),
  }
}

function lastBytes(before: Buffer, chunk: Buffer): Buffer {
  const size = TAIL_LINES * 1024
  if (chunk.length >= size) return Buffer.from(chunk.subarray(chunk.length - size))
  const both = Buffer.concat([before, chunk])
  return both.subarray(Math.max(0, both.length - size))
}

function lastLines(bytes: Buffer): string[] {
  const lines = bytes.toString('utf8').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.slice(-TAIL_LINES).map((line) => line.slice(0, LINE_BYTES))
}
