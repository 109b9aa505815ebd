/** CSV after RFC 4180: quoted fields may hold commas, line breaks and doubled quotes. Total and linear. */

/** Given each record with the line it begins at, from 1; a text ends the reading and says why. */
export type OnRecord = (fields: readonly string[], line: number) => string | null

/** null: all of it was read. A BOM and empty lines are passed over; no record is kept here: 64 MB of commas are 64 million fields. */
export function parseCsv(text: string, maxFields: number, onRecord: OnRecord): string | null {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const begins = line
    const fields: string[] = []
    for (;;) {
      const field = text[at] === '"' ? quoted(text, at) : plain(text, at)
      if (field === null) return `line ${begins}: a quote is not closed, or something follows it`
      if (fields.length >= maxFields) return `line ${begins}: more than ${maxFields} fields`
      fields.push(field.value)
      line += field.breaks
      at = field.end
      if (text[at] !== ',') break
      at += 1
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    if (fields.length === 1 && fields[0] === '') continue
    const stop = onRecord(fields, begins)
    if (stop !== null) return stop
  }
  return null
}

interface Field {
  readonly value: string
  /** Of the comma, the line break or the end of the text behind it. */
  readonly end: number
  readonly breaks: number
}

const [COMMA, LF, CR] = [0x2c, 0x0a, 0x0d]

/** A quote inside is taken as it is: spreadsheets write it. */
function plain(text: string, from: number): Field {
  let end = from
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === COMMA || code === LF || (code === CR && text.charCodeAt(end + 1) === LF)) break
  }
  return { value: text.slice(from, end), end, breaks: 0 }
}

function quoted(text: string, from: number): Field | null {
  const pieces: string[] = []
  let start = from + 1
  for (;;) {
    const close = text.indexOf('"', start)
    if (close === -1) return null
    pieces.push(text.slice(start, close))
    if (text[close + 1] !== '"') return endOf(text, pieces.join(''), close + 1)
    pieces.push('"')
    start = close + 2
  }
}

/** null: something else than a comma or a line break follows the closing quote. */
function endOf(text: string, value: string, end: number): Field | null {
  if (end < text.length && text[end] !== ',' && text[end] !== '\n' && !text.startsWith('\r\n', end)) return null
  return { value, end, breaks: value.split('\n').length - 1 }
}
