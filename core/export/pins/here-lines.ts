/** The lines (from 1) of a Dockerfile that are bodies of here-documents, their last line included. */
export function hereLines(text: string): ReadonlySet<number> {
  const lines = text.split('\n')
  const inside = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.trimStart().startsWith('#')) continue
    // One instruction may open several; they follow each other.
    for (const [, dash, , word] of lines[at]!.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
      const end = lines.findIndex((line, index) => index > at && (dash === '-' ? line.replace(/^\t+/, '') : line).replace(/\r$/, '') === word)
      // Never closed: it is something else, for instance a shift.
      if (end === -1) continue
      for (let line = at + 1; line <= end; line++) inside.add(line + 1)
      at = end
    }
  }
  return inside
}
