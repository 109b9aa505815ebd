/** One line of CSV as Go's `encoding/csv` reads it, which is what the engines' clients use. null: not one line of CSV. */
export function readCsv(line: string): readonly string[] | null {
  const fields: string[] = []
  let at = 0
  while (at <= line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at)
      const field = line.slice(at, end === -1 ? undefined : end)
      if (field.includes('"')) return null
      fields.push(field)
      if (end === -1) return fields
      at = end + 1
      continue
    }
    const quoted = readQuoted(line, at + 1)
    if (quoted === null) return null
    fields.push(quoted.field)
    if (quoted.end >= line.length) return fields
    if (line[quoted.end] !== ',') return null
    at = quoted.end + 1
  }
  return fields
}

function readQuoted(line: string, start: number): { readonly field: string; readonly end: number } | null {
  let field = ''
  for (let at = start; ; ) {
    const quote = line.indexOf('"', at)
    if (quote === -1) return null
    field += line.slice(at, quote)
    if (line[quote + 1] !== '"') return { field, end: quote + 1 }
    field += '"'
    at = quote + 2
  }
}

export function writeCsv(fields: readonly string[]): string {
  return fields.map((field) => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')
}
