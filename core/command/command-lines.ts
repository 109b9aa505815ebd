/**
 * Lines of a comment that may be commands: `/word …`, on a line of its own, in a paragraph at the first level of the parsed Markdown.
 * What stands in code, a quote, HTML, a link, a list, a table or a heading is none (A34).
 */
import type { PhrasingContent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { openTags } from './open-tags.ts'
import { endOf, showsItself, startOf } from './shows-itself.ts'

export interface CommandLine {
  /** Without space around. */
  readonly text: string
  /** People see it as it is written: no markup, escape or entity in it. */
  readonly isPlain: boolean
}

/** GitHub's own limit of a comment, in UTF-16 units. */
export const LONGEST_BODY = 65_536

export function commandLines(body: string): readonly CommandLine[] {
  if (body.length > LONGEST_BODY || !CANDIDATE.test(body)) return []
  const found: CommandLine[] = []
  let open: readonly string[] = []
  for (const node of treeOf(body).children) {
    if (node.type === 'html') open = openTags(node.value, open)
    else if (node.type === 'paragraph' && open.length === 0) found.push(...linesOf(body, node.children))
  }
  return found
}

/** Up to three spaces, as Markdown has it for everything that is no code. Most comments have no such line, and are not parsed. */
const CANDIDATE = /^ {0,3}\/[A-Za-z]/m

function treeOf(body: string): Root {
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: EXTENSIONS })
}

/** The transforms look for addresses in texts a second time and lose the places of what they split. */
const EXTENSIONS = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))

/** A paragraph with HTML has no commands, and none with a formula, which GitHub shows and this parser does not know. */
function linesOf(body: string, nodes: readonly PhrasingContent[]): readonly CommandLine[] {
  const [from, to] = [startOf(nodes[0]), endOf(nodes.at(-1))]
  if (nodes.some(({ type }) => type === 'html') || body.slice(from, to).includes('$$')) return []
  return spansOf(body, from, to).flatMap(({ start, end }) => {
    const touched = nodes.filter((node) => startOf(node) < end && endOf(node) > start)
    if (touched[0]?.type !== 'text') return []
    const until = Math.min(end, ...touched.filter(({ type }) => type === 'break').map(startOf))
    return [{ text: body.slice(start, until).trim(), isPlain: touched.every((node) => showsItself(body, node, start)) }]
  })
}

/** From the slash to the end of its line. */
function spansOf(body: string, from: number, to: number): readonly { readonly start: number; readonly end: number }[] {
  const begin = Math.max(body.lastIndexOf('\n', from - 1), body.lastIndexOf('\r', from - 1)) + 1
  const spans: { start: number; end: number }[] = []
  for (let at = from === 0 ? 0 : begin; at < to; ) {
    const end = endOfLine(body, at, to)
    const indent = CANDIDATE.exec(body.slice(at, at + 5))?.index === 0 ? body.indexOf('/', at) - at : -1
    if (indent >= 0) spans.push({ start: at + indent, end })
    at = end + 1
  }
  return spans
}

function endOfLine(body: string, at: number, to: number): number {
  for (let end = at; end < to; end++) if (body[end] === '\n' || body[end] === '\r') return end
  return to
}
