export interface RequirementLine {
  /** Of its beginning, counted from 1. */
  readonly line: number
  readonly content: string
}

/** The lines of a requirements file without comments and empty ones; a backslash at the end continues a line. */
export function joinLines(text: string): readonly RequirementLine[] {
  const lines: RequirementLine[] = []
  let open: { line: number; parts: string[] } | null = null
  for (const [index, raw] of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, MAX_LINES).entries()) {
    const comment = /^\s*#/.test(raw)
    // A comment ends a line that was to go on (pip does the same).
    const goes: boolean = raw.endsWith('\\') && !comment
    const part = withoutComment(comment ? ' ' : goes ? raw.slice(0, -1) : raw)
    open ??= { line: index + 1, parts: [] }
    open.parts.push(part)
    if (goes) continue
    lines.push({ line: open.line, content: open.parts.join('').trim().slice(0, MAX_LENGTH) })
    open = null
  }
  if (open !== null) lines.push({ line: open.line, content: open.parts.join('').trim().slice(0, MAX_LENGTH) })
  return lines.filter(({ content }) => content !== '')
}

const MAX_LINES = 20_000
const MAX_LENGTH = 10_000

/** A # begins a comment at the start of a line or after a blank; in a URL it does not. */
function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/)
  return at === -1 ? line : line.slice(0, at)
}
