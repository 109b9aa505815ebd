import type { Element, ElementContent, Root } from 'hast'
import { textOf } from './text-of.ts'

/** A heading without words heads nothing. */
export function tidyTable(table: Element): void {
  const open: Element[] = [table]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.tagName === 'th' && textOf(node).trim() === '') node.tagName = 'td'
    for (const child of node.children) if (child.type === 'element' && child.tagName !== 'table') open.push(child)
  }
}

/** Wide ones scroll by themselves, also by keyboard. */
export function wrapTables(root: Root): void {
  let number = 0
  const open: (Root | Element)[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    node.children = (node.children as ElementContent[]).map((child) => {
      if (child.type !== 'element') return child
      open.push(child)
      if (child.tagName !== 'table') return child
      return { type: 'element', tagName: 'div', properties: { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: `Table ${++number} of the README` }, children: [child] }
    })
  }
}
