/**
 * Lines of a comment that may be commands: `/word …`, on a line of its own, in a paragraph at the first level of the parsed Markdown.
 * What stands in code, a quote, HTML, a link, a list, a table or a heading is none (A34).
 */
import type { PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfm } from 'micromark-extension-gfm'
import { isTame } from './is-tame.ts'
import { endOf, GFM, rootParagraphs, startOf } from './root-paragraphs.ts'
import { showsItself } from './shows-itself.ts'

export interface CommandLine {
  /** Without space around. */
  readonly text: string
  /**
   * `plain`: people see it as it is written: no markup, escape or entity in it. `unsure`: its paragraph is too long to know. `unread`: the
   * comment costs too much to be parsed, so nobody knows whether the line is one at all.
   */
  readonly shown: 'plain' | 'marked' | 'unsure' | 'unread'
}

/** GitHub's own limit of a comment, in UTF-16 units. */
const LONGEST_BODY = 65_536

/** `isMeant` says of a line whether it is worth it: most comments have no such line, and are not parsed. */
export function commandLines(body: string, isMeant: (line: string) => boolean): readonly CommandLine[] {
  if (body.length > LONGEST_BODY) return []
  const meant = slashLines(body).slice(0, MOST_LINES).filter(({ start, end }) => isMeant(body.slice(start, end).trim()))
  if (meant.length === 0) return []
  if (!isTame(body)) return meant.slice(0, 1).map(({ start, end }) => ({ text: body.slice(start, end).trim(), shown: 'unread' }))
  const { paragraphs, labels } = rootParagraphs(body)
  const asked = paragraphs.map((paragraph) => ({ ...paragraph, lines: meant.filter(({ start }) => paragraph.from <= start && start < paragraph.to) })).filter(({ lines }) => lines.length > 0)
  const read = asked.slice(0, MOST_PARAGRAPHS).flatMap(({ from, to, lines }) => linesOf(body.slice(from, to), lines.map(({ start, end }) => ({ start: start - from, end: Math.min(end, to) - from })), labels))
  return [...read, ...asked.slice(MOST_PARAGRAPHS, MOST_PARAGRAPHS + 1).map(({ lines: [line] }): CommandLine => ({ text: body.slice(line!.start, line!.end).trim(), shown: 'unread' }))]
}

/** More is no conversation. */
const MOST_PARAGRAPHS = 8
/** That begin with a slash: each is held against the names of all commands. */
const MOST_LINES = 1000

interface Span {
  readonly start: number
  readonly end: number
}

/** From the slash to the end of its line. Up to three spaces stand before it, as Markdown has it for everything that is no code. */
function slashLines(body: string): readonly Span[] {
  const spans: Span[] = []
  for (const { 0: indent, 1: line, index } of body.matchAll(SLASH)) {
    const start = index + indent.length - line!.length
    spans.push({ start, end: start + line!.length })
  }
  return spans
}

/** Lines end as in Markdown: `^` of a regular expression knows two more ends, which a text can hold unseen. */
const SLASH = /(?<![^\r\n]) {0,3}(\/[A-Za-z][^\r\n]*)/g

/** A paragraph with HTML has no commands, and none with a formula, which GitHub shows and this parser does not know. */
function linesOf(source: string, spans: readonly Span[], labels: readonly string[]): readonly CommandLine[] {
  if (source.includes('$$')) return []
  const text = folded(source)
  const defined = labels.filter((label) => text.includes(folded(label)))
  if (source.length > LONGEST_PARAGRAPH || defined.length > MOST_LABELS) return spans.map(({ start, end }) => ({ text: source.slice(start, end).trim(), shown: MARKUP.test(source) ? 'unsure' : 'plain' }))
  const nodes = phrases(source, defined)
  if (nodes === null || nodes.some(({ type }) => type === 'html')) return []
  return spans.flatMap(({ start, end }) => {
    const touched = nodes.filter((node) => startOf(node) < end && endOf(node) > start)
    if (touched[0]?.type !== 'text') return []
    const until = Math.min(end, ...touched.filter(({ type }) => type === 'break').map(startOf))
    return [{ text: source.slice(start, until).trim(), shown: touched.every((node) => showsItself(source, node, start)) ? 'plain' : 'marked' }]
  })
}

/** Of the worst text a parse of this length takes 12 ms. */
const LONGEST_PARAGRAPH = 1024
/** Each is parsed with the paragraph. */
const MOST_LABELS = 30
const MARKUP = /[`<>[\]!*_~\\&]/

/** What stands inside of a paragraph; null: it is none by itself. */
function phrases(source: string, labels: readonly string[]): readonly PhrasingContent[] | null {
  const [first] = fromMarkdown([source, '\n', ...labels.map((label) => `\n${label}: /x`)].join(''), { extensions: [gfm()], mdastExtensions: GFM }).children
  return first?.type === 'paragraph' && endOf(first) === source.length ? first.children : null
}

/** As labels are compared. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase().toUpperCase()
