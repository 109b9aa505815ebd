/**
 * Makes a README one part of a page: its headings below the page's, its links and pictures where they lead to, nothing that asks another
 * host for anything, nothing that a screen reader stumbles over. Changes the tree that it is given.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { tidyHeading, headings } from './headings.ts'
import { harmless } from './harmless.ts'
import { tidyImage, tidyLink } from './links.ts'
import { markAlert, markTask } from './marks.ts'
import type { Surroundings } from './places.ts'
import { tidyTable, wrapTables } from './tables.ts'

export function tidy(root: Root, around: Surroundings): void {
  const state = headings()
  const ids = new Set<string>()
  visit(root, (node, parents) => {
    if (node.type === 'text') node.value = harmless(node.value)
    if (node.type !== 'element') return
    const parent = parents.at(-1)
    for (const [name, value] of Object.entries(node.properties)) if (typeof value === 'string') node.properties[name] = harmless(value)
    oneId(node, ids)
    if (/^h[1-6]$/.test(node.tagName)) tidyHeading(node, state, ids)
    else if (node.tagName === 'img') tidyImage(node, around, parents.some(isLink))
    else if (node.tagName === 'a') tidyLink(node, around)
    else if (node.tagName === 'input') checkbox(node)
    else if (node.tagName === 'pre') shellBlock(node)
    else if (node.tagName === 'details') summarise(node)
    else if (node.tagName === 'table') tidyTable(node)
    else if (node.tagName === 'blockquote') markAlert(node)
    else if (node.tagName === 'li') tidyItem(node, parent)
    else if (LOOSE.has(node.tagName)) node.tagName = 'div'
    else if (isList(node)) node.children = node.children.map(asItem)
  })
  wrapTables(root)
}

type Parent = Root | Element

/** Parents before their children; no function calls itself, however deep the tree is. */
function visit(root: Root, look: (node: RootContent, parents: readonly Parent[]) => void): void {
  const open: { readonly parent: Parent; at: number }[] = [{ parent: root, at: 0 }]
  const parents: Parent[] = [root]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.parent.children[top.at++]
    if (node === undefined) {
      open.pop()
      parents.pop()
      continue
    }
    look(node, parents)
    if (node.type !== 'element') continue
    open.push({ parent: node, at: 0 })
    parents.push(node)
  }
}

/** Lists of terms that are not whole are wrong to a screen reader, and no README needs them. */
const LOOSE: ReadonlySet<string> = new Set(['dl', 'dt', 'dd'])

const isLink = (node: Parent): boolean => node.type === 'element' && node.tagName === 'a'
const isList = (node: Parent | undefined): node is Element => node?.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')

/** The first keeps it: two would make a link lead to either. */
function oneId(node: Element, ids: Set<string>): void {
  const { id, name } = node.properties
  delete node.properties['name']
  const own = typeof id === 'string' ? id : typeof name === 'string' ? name : null
  delete node.properties['id']
  if (own === null || ids.has(own) || /\s/.test(own)) return
  ids.add(own)
  node.properties['id'] = own
}

function tidyItem(node: Element, parent: Parent | undefined): void {
  markTask(node)
  if (!isList(parent)) node.tagName = 'div'
}

/** What a list holds is an item, or the space between two. */
function asItem(child: ElementContent): ElementContent {
  if (child.type === 'comment' || (child.type === 'text' && child.value.trim() === '') || (child.type === 'element' && child.tagName === 'li')) return child
  return { type: 'element', tagName: 'li', properties: {}, children: [child] }
}

/** A box that nobody can tick is a sign. */
function checkbox(node: Element): void {
  const done = node.properties['checked'] === true
  node.tagName = 'span'
  node.properties = {}
  node.children = [{ type: 'text', value: done ? '☑' : '☐' }]
}

/** Long lines scroll, also by keyboard; what is for a shell gets a button that copies it. */
function shellBlock(node: Element): void {
  const [code] = node.children
  const classes = code?.type === 'element' && code.tagName === 'code' ? code.properties['className'] : undefined
  const language = Array.isArray(classes) ? String(classes[0]).replace('language-', '') : ''
  node.properties = { tabIndex: 0, ...(SHELLS.has(language) ? { dataShell: '' } : {}) }
}

const SHELLS: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'zsh', 'fish'])

function summarise(node: Element): void {
  if (node.children.some((child) => child.type === 'element' && child.tagName === 'summary')) return
  node.children = [{ type: 'element', tagName: 'summary', properties: {}, children: [{ type: 'text', value: 'Details' }] }, ...node.children]
}
