/**
 * Paragraphs at the first level of a Markdown text, and nothing that is inside of a quote, a list, a table or HTML. Blocks do not
 * depend on what stands inside of a line, so that part of the parser rests here: it is the one that hostile text makes slow.
 */
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { openTags } from './open-tags.ts'

export interface RootParagraphs {
  readonly paragraphs: readonly { readonly from: number; readonly to: number }[]
  /** Labels that are defined anywhere in the text, with their brackets: `[a]` in a paragraph is a link then. */
  readonly labels: readonly string[]
}

export function rootParagraphs(body: string): RootParagraphs {
  const paragraphs: { from: number; to: number }[] = []
  const root = treeOf(body)
  let open: readonly string[] = []
  for (const node of root.children) {
    if (node.type === 'html') open = openTags(node.value, open)
    else if (node.type === 'paragraph' && open.length === 0) paragraphs.push({ from: startOf(node), to: endOf(node) })
  }
  return { paragraphs, labels: labelsIn(root, body) }
}

/** The transforms look for addresses in texts a second time and lose the places of what they split. */
export const GFM = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))

const INLINE = ['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink', 'strikethrough', 'wwwAutolink', 'protocolAutolink', 'emailAutolink', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'tasklistCheck']

const treeOf = (body: string): Root => fromMarkdown(body, { extensions: [gfm(), { disable: { null: INLINE } }], mdastExtensions: GFM })

export const startOf = (node: Pick<Nodes, 'position'> | undefined): number => node?.position?.start.offset ?? 0
export const endOf = (node: Pick<Nodes, 'position'> | undefined): number => node?.position?.end.offset ?? 0

function labelsIn(root: Root, body: string): readonly string[] {
  const labels = new Set<string>()
  const todo: Nodes[] = [root]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') labels.add(LABEL.exec(body.slice(startOf(node), startOf(node) + LONGEST_LABEL))?.[0] ?? '')
    if ('children' in node) todo.push(...node.children)
  }
  return [...labels].filter((label) => label !== '')
}

const LONGEST_LABEL = 1100
const LABEL = /^\[(?:\\[^]|[^\]\\])*\]/
