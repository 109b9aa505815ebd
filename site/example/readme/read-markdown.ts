import type { Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize } from 'hast-util-sanitize'
import MarkdownIt, { type Token } from 'markdown-it'
import { ALLOWED } from './allowed.ts'
import { tagDepth } from './tag-depth.ts'
import { treeOf } from './tree-of.ts'

/**
 * Markdown as a tree of harmless elements; null: its HTML is nested so deeply that no reader could follow, and no parser should.
 * `markdown-it` takes a fifth of the time of micromark (2.1 MB of READMEs: 0.5 s against 4.9 s) and stays linear for the texts that make
 * others slow (render-readme.test.ts); it makes nothing harmless, so all that it gives is judged again, and parsed again where there is HTML in it.
 */
export function readMarkdown(markdown: string): Root | null {
  const tokens = READER.parse(markdown, {})
  const pieces = htmlIn(tokens)
  if (tagDepth(pieces) > DEEPEST) return null
  try {
    return sanitize(pieces.length === 0 ? treeOf(tokens) : parsed(tokens), ALLOWED) as Root
  } catch (error) {
    // Libraries that call themselves for each level: a tree that is too deep for them is none for us.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** As a browser would read it: what is HTML of a stranger's is made whole before it is judged. */
export const parsed = (tokens: Token[]): Root => raw({ type: 'root', children: [rawNode(READER.renderer.render(tokens, READER.options, {}))] }, { tagfilter: true }) as Root

/** HTML that was not parsed yet: a node that `hast-util-raw` knows and the types of `hast` do not. */
const rawNode = (value: string): RootContent => ({ type: 'raw', value }) as unknown as RootContent

/** As GitHub reads it: tables, lines through words, bare addresses as links. It goes no deeper than 100 levels itself. */
export const READER = new MarkdownIt({ html: true, linkify: true })
// Words like `train.py` are no hosts.
READER.linkify.set({ fuzzyLink: false, fuzzyEmail: false })

const DEEPEST = 100

const htmlIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ type, content, children }) => (type === 'html_block' ? [content] : (children ?? []).flatMap((child) => (child.type === 'html_inline' ? [child.content] : []))))
