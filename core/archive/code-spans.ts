import type { Range } from './find-links.ts'

/** Spans of code between `from` and `to`: a run of backticks up to the next run of the same length. One pass. */
export function codeSpans(text: string, from: number, to: number): readonly Range[] {
  const runs: { at: number; length: number }[] = []
  // Within the piece alone: each of many pieces would look through the rest of the text (A08).
  const piece = text.slice(from, to)
  for (let at = piece.indexOf('`'); at !== -1; at = piece.indexOf('`', at)) {
    const start = at
    while (piece[at] === '`') at++
    runs.push({ at: from + start, length: at - start })
  }
  const later = new Map<number, number[]>()
  for (let index = runs.length - 1; index >= 0; index--) {
    const { length } = runs[index]!
    const same = later.get(length)
    if (same === undefined) later.set(length, [index])
    else same.push(index)
  }
  return spansOf(text, runs, later)
}

/** `later`: indexes of runs per length, the last first. */
function spansOf(text: string, runs: readonly { at: number; length: number }[], later: ReadonlyMap<number, number[]>): readonly Range[] {
  const spans: Range[] = []
  for (let index = 0; index < runs.length; index++) {
    const { at, length } = runs[index]!
    // An escaped backtick opens nothing; it may close.
    if (isEscaped(text, at)) continue
    const same = later.get(length)!
    while (same.length > 0 && same.at(-1)! <= index) same.pop()
    const closing = same.at(-1)
    if (closing === undefined) continue
    spans.push({ from: at, to: runs[closing]!.at + length })
    index = closing
  }
  return spans
}

export function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\' && slashes < 100) slashes++
  return slashes % 2 === 1
}
