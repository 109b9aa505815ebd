/** The lines (from 1) of a Dockerfile that are bodies of here-documents, their last line included. Linear in the text, whatever it is (A08). */
export function hereLines(text: string): ReadonlySet<number> {
  const lines = text.split('\n')
  const closed = openEnds(lines)
  const inside = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.trimStart().startsWith('#')) continue
    // One instruction may open several; they follow each other.
    for (const [, dash, , word] of lines[at]!.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
      const end = closed(word!, dash === '-', at)
      // Never closed: it is something else, for instance a shift.
      if (end === undefined) continue
      for (let line = at + 1; line <= end; line++) inside.add(line + 1)
      at = end
    }
  }
  return inside
}

/** Which line after another is a word alone. It is asked from the top down, so each list is walked once. */
function openEnds(lines: readonly string[]): (word: string, isIndented: boolean, after: number) => number | undefined {
  const places = new Map<string, { readonly at: number[]; next: number }>()
  const add = (key: string, index: number): void => {
    const known = places.get(key)
    if (known === undefined) places.set(key, { at: [index], next: 0 })
    else known.at.push(index)
  }
  for (const [index, line] of lines.entries()) {
    const plain = line.replace(/\r$/, '')
    if (plain.length > MOST_OF_A_WORD) continue
    add(plain, index)
    add(`\t${plain.replace(/^\t+/, '')}`, index)
  }
  return (word, isIndented, after) => {
    const known = places.get(isIndented ? `\t${word}` : word)
    if (known === undefined) return undefined
    while (known.next < known.at.length && known.at[known.next]! <= after) known.next += 1
    return known.at[known.next]
  }
}

const MOST_OF_A_WORD = 1000
