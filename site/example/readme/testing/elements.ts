/** What a browser would make of some HTML, to be looked at by tests: every element with its attributes. */
import type { Element, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'

export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = []
  const open: (Root | RootContent)[] = [raw({ type: 'root', children: [{ type: 'raw', value: html } as unknown as RootContent] }) as Root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element') found.push(node)
    if ('children' in node) open.push(...node.children.toReversed())
  }
  return found
}
