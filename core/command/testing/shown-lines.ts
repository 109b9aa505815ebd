/**
 * What people see, by the other way through the parser: the whole text as HTML in one reading, and of it the lines of paragraphs at the
 * first level. Knows nothing of how commands are found.
 */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Lines as they are shown; a line that holds an element, other than an address that became a link, is left out. */
export function shownLines(body: string): ReadonlySet<string> {
  const html = micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const lines = new Set<string>()
  for (const paragraph of rootParagraphs(html)) {
    for (const line of paragraph.replaceAll(/<br ?\/?>/g, '').replaceAll(/<a href="[^"]*">([^<]*)<\/a>/g, '$1').split('\n')) if (!line.includes('<')) lines.add(decoded(line).trim())
  }
  return lines
}

/** HTML in the text is shown as text here, so every tag is the compiler's own, and they are balanced. */
function rootParagraphs(html: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: tag, 1: slash, index } of html.matchAll(/<(\/?)[a-z][a-z0-9]*(?: [^>]*)?>/g)) {
    if (/^<(?:br|hr|img|input)\b/.test(tag)) continue
    if (depth === 0 && tag === '<p>') from = index + tag.length
    depth += slash === '' ? 1 : -1
    if (depth === 0 && tag === '</p>') found.push(html.slice(from, index))
  }
  return found
}

const decoded = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
