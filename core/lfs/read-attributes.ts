/**
 * .gitattributes, as far as the filter of a path needs it (gitattributes(5)). What git would warn about and skip is skipped.
 * Macros are followed; patterns in quotes are read.
 */
export interface AttributeLine {
  readonly pattern: string
  readonly line: number
  /** What the line says of `filter`: a name, `null` for unset or unspecified, undefined when it says nothing. */
  readonly filter: string | null | undefined
}

/** git skips longer lines (ATTR_MAX_LINE_LENGTH). */
const MAX_LINE = 2048

export function readAttributes(text: string): readonly AttributeLine[] {
  const macros = new Map<string, string | null | undefined>()
  return text.replace(/^\uFEFF/, '').split('\n').flatMap((raw, index): AttributeLine[] => {
    const line = raw.replace(/^[ \t\r]+/, '')
    if (line === '' || line.startsWith('#') || raw.length > MAX_LINE) return []
    const found = readPattern(line)
    if (found === null) return []
    const filter = filterOf(found.rest, macros)
    if (found.pattern.startsWith('[attr]')) {
      macros.set(found.pattern.slice('[attr]'.length), filter)
      return []
    }
    // git forbids negative patterns here.
    return found.pattern.startsWith('!') ? [] : [{ pattern: found.pattern, line: index + 1, filter }]
  })
}

/** Later words win. */
function filterOf(rest: string, macros: ReadonlyMap<string, string | null | undefined>): string | null | undefined {
  let filter: string | null | undefined
  for (const word of rest.split(/[ \t\r]+/)) {
    if (word === '-filter' || word === '!filter' || word === 'filter') filter = null
    else if (word.startsWith('filter=')) filter = word.slice('filter='.length)
    else if (macros.get(word) !== undefined) filter = macros.get(word)
  }
  return filter
}

function readPattern(line: string): { pattern: string; rest: string } | null {
  if (!line.startsWith('"')) {
    const pattern = /^[^ \t\r]+/.exec(line)![0]
    return { pattern, rest: line.slice(pattern.length) }
  }
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line)
  // Octal and other escapes are rare; a pattern that we might read wrong is left out.
  if (quoted === null || /\\[^"\\]/.test(quoted[1]!)) return null
  return { pattern: quoted[1]!.replaceAll(/\\(["\\])/g, '$1'), rest: line.slice(quoted[0].length) }
}
