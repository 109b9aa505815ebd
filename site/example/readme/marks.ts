/** What GitHub reads from the first words of an item or a quote. */
import type { Element, Text } from 'hast'

/** `[x] done`: a box that nobody can tick here, so it is a sign. */
export function markTask(item: Element): void {
  const first = firstText(item)
  if (first !== null) first.value = first.value.replace(/^\s*\[([ xX])\]\s/, (_all, tick: string) => `${tick === ' ' ? '☐' : '☑'} `)
}

/** `> [!WARNING]` */
export function markAlert(quote: Element): void {
  const first = firstText(quote)
  const word = first === null ? undefined : /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/.exec(first.value)?.[1]
  if (first === null || word === undefined) return
  first.value = first.value.replace(/^\s*\[![A-Z]+\]\s*/, '')
  quote.children.unshift({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: `${word[0]}${word.slice(1).toLowerCase()}` }] }] })
}

/** Its own, or that of its first paragraph. */
function firstText(node: Element): Text | null {
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '')
  if (first?.type === 'element' && first.tagName === 'p') return first.children[0]?.type === 'text' ? first.children[0] : null
  return first?.type === 'text' ? first : null
}
