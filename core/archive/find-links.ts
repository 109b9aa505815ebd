/**
 * Where a Markdown text links to, by place: inline links and images, reference definitions, `href` and `src` of HTML. Code and comments
 * hold no links. Our own, because a library gives no places of destinations and costs a second for a large README: linear, total, and held
 * to the library by its test (A08).
 */
import { readDefinition, readDestination } from './link-destination.ts'
import { readTag } from './html-links.ts'
import { codeSpans } from './code-spans.ts'

export interface Link {
  /** The destination as it is written, without `<>` or quotes: offsets in the text. */
  readonly from: number
  readonly to: number
  readonly kind: 'inline' | 'definition' | 'html'
  /** Behind the whole link; of a definition and of HTML behind the destination. */
  readonly end: number
  /** In a row of a table. */
  readonly row: boolean
}

export interface Range {
  readonly from: number
  readonly to: number
}

export interface MarkdownPlaces {
  /** In the order of the text. */
  readonly links: readonly Link[]
  /** Fenced blocks and spans of code. */
  readonly code: readonly Range[]
}

export function markdownPlaces(text: string): MarkdownPlaces {
  const look: Look = { text, links: [], code: [], hiddenTo: 0, comments: true }
  let open: readonly Range[] = []
  let fence: string | null = null
  let table = false
  let last = ''
  const close = (): void => {
    for (const range of open) scan(look, range, table)
    open = []
  }
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    const line = text.slice(from, to)
    const bare = withoutMarks(line)
    const mark = fenceOf(bare)
    if (from < look.hiddenTo) {
      close()
      if (look.hiddenTo < to) open = [{ from: look.hiddenTo, to }]
    } else if (fence !== null) {
      if (mark !== null && mark[0] === fence[0] && mark.length >= fence.length && bare.trim() === mark) fence = null
      else look.code.push({ from, to })
    } else if (mark !== null) {
      close()
      // A comment may have begun above and hide it.
      if (from >= look.hiddenTo) [fence, table] = [mark, false]
    } else if (line.trim() === '') {
      close()
      table = false
    } else {
      const delimiter = isDelimiter(line) && last.includes('|')
      if (open.length === 0 || table || delimiter || BREAKS.test(line)) {
        close()
        table = table || delimiter
        open = [{ from, to }]
      } else open = open.map((range) => ({ from: range.from, to }))
    }
    last = line
    from = to + 1
  }
  close()
  return { links: look.links, code: look.code }
}

interface Look {
  readonly text: string
  readonly links: Link[]
  readonly code: Range[]
  /** The end of a comment: what lies before is not read. */
  hiddenTo: number
  /** Whether a comment may still end somewhere: the end of one that never ends is looked for once. */
  comments: boolean
}

/** One paragraph, item, heading or row. */
function scan(look: Look, { from, to }: Range, row: boolean): void {
  const { text } = look
  const spans = codeSpans(text, from, to)
  const definition = row ? null : readDefinition(text, from, to)
  if (definition !== null) look.links.push({ ...definition, kind: 'definition', end: definition.to, row })
  let span = 0
  for (let at = Math.max(definition?.to ?? from, look.hiddenTo); at < to; ) {
    while (span < spans.length && spans[span]!.to <= at) span++
    const code = spans[span]
    if (code !== undefined && at >= code.from) {
      look.code.push(code)
      at = code.to
      continue
    }
    const char = text[at]!
    if (!isMark(char)) at = Math.min(nextMark(text, at), code?.from ?? to, to)
    else if (char === '\\') at += 2
    else if (char === '<') at = readAngle(look, at, to, row)
    else if (char === ']' && text[at + 1] === '(') {
      const link = readDestination(text, at + 2, to)
      if (link !== null) look.links.push({ from: link.from, to: link.to, kind: 'inline', end: link.end, row })
      at = link?.end ?? at + 1
    } else if (char === '\n') {
      const next = readDefinition(text, at + 1, to)
      if (next !== null) look.links.push({ ...next, kind: 'definition', end: next.to, row })
      at = next?.to ?? at + 1
    } else at++
  }
}

/** Where a link, an escape, a tag or the next line may begin. */
const isMark = (char: string): boolean => char === '\\' || char === '<' || char === ']' || char === '\n'

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from
  return MARK.exec(text)?.index ?? text.length
}

const MARK = /[\\<\]\n]/g

function readAngle(look: Look, at: number, to: number, row: boolean): number {
  const { text } = look
  if (text.startsWith('<!--', at)) {
    const end = look.comments ? text.indexOf('-->', at + 4) : -1
    look.comments = end !== -1
    if (end === -1) return at + 4
    look.hiddenTo = end + 3
    return end + 3
  }
  const tag = readTag(text, at, to)
  if (tag === null) return at + 1
  look.links.push(...tag.links.map((link): Link => ({ ...link, kind: 'html', end: link.to, row })))
  return tag.end
}

/** A heading, an item or a row of a table begins anew: code and links do not reach over it. */
const BREAKS = /^[ \t>]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|\|)/

/** A fence may stand in a quote or behind the mark of an item. */
const withoutMarks = (line: string): string => line.replace(/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/, '')

/** Behind a fence of backticks none stands on its line: else it is a span of code. */
function fenceOf(line: string): string | null {
  const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? null
  return mark === null || (mark.startsWith('`') && line.indexOf('`', mark.length) !== -1) ? null : mark
}

const isDelimiter = (line: string): boolean => line.includes('-') && line.includes('|') && /^[\s|:>-]+$/.test(line)
