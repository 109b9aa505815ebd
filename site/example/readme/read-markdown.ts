import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize } from 'hast-util-sanitize'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { ALLOWED } from './allowed.ts'
import { bracketDepth, markDepth, tagDepth } from './depth.ts'

/** Markdown as a tree of harmless elements; null: it is nested so deeply that no reader could follow, and no parser should. */
export function readMarkdown(markdown: string): Root | null {
  if (markDepth(markdown) > DEEPEST || bracketDepth(markdown) > DEEPEST) return null
  try {
    const mdast = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
    const pieces = htmlIn(mdast)
    if (tagDepth(pieces) > DEEPEST) return null
    const hast = toHast(mdast, { allowDangerousHtml: true, clobberPrefix: '' }) as Root
    return sanitize(pieces.length === 0 ? hast : raw(hast, { tagfilter: true }), ALLOWED) as Root
  } catch (error) {
    // Libraries that call themselves for each level: a tree that is too deep for them is none for us.
    if (error instanceof RangeError) return null
    throw error
  }
}

const DEEPEST = 100

function htmlIn(tree: Nodes): readonly string[] {
  const pieces: string[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'html') pieces.push(node.value)
    if ('children' in node) for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at]!)
  }
  return pieces
}
