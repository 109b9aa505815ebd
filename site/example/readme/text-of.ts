import type { Element } from 'hast'

/** What one would hear of it: its text, and what its pictures are called. */
export function textOf(node: Element): string {
  let words = ''
  const open = node.children.toReversed()
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each.type === 'text') words += each.value
    else if (each.type === 'element') {
      if (each.tagName === 'img') words += String(each.properties['alt'] ?? '')
      for (let at = each.children.length - 1; at >= 0; at--) open.push(each.children[at]!)
    }
  }
  return words
}
