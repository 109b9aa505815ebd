/** Edits of a text by place: everything that is not named stays, byte for byte. */
export interface TextEdit {
  /** Offset in the text as it was, UTF-16 units. */
  readonly at: number
  readonly before: string
  readonly after: string
}

/** In any order; of two that overlap the first stays. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { at, before, after } of sortedEdits(edits)) {
    parts.push(text.slice(done, at), after)
    done = at + before.length
  }
  return parts.join('') + text.slice(done)
}

/** In the order of the text, without those that overlap an earlier one. */
export function sortedEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  let end = 0
  return edits.toSorted((a, b) => a.at - b.at).filter(({ at, before }) => {
    if (at < end) return false
    end = at + before.length
    return true
  })
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
