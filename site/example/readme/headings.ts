import type { Element } from 'hast'
import { textOf } from './text-of.ts'

export interface Headings {
  /** Ranks of the headings that are open, as the README gave them. */
  readonly open: number[]
  readonly slugs: Map<string, number>
}

export const headings = (): Headings => ({ open: [], slugs: new Map() })

/** Below `<h2>README</h2>` and without a gap in the ranks; with the address that GitHub would give it. */
export function tidyHeading(node: Element, { open, slugs }: Headings, ids: Set<string>): void {
  const rank = Number(node.tagName[1])
  while (open.length > 0 && open.at(-1)! >= rank) open.pop()
  open.push(rank)
  const words = textOf(node)
  // Nothing to hear: a heading without words is a line.
  node.tagName = words.trim() === '' ? 'div' : `h${Math.min(6, 2 + open.length)}`
  if (words.trim() === '') open.pop()
  else if (node.properties['id'] === undefined) node.properties['id'] = address(words, slugs, ids)
}

function address(words: string, slugs: Map<string, number>, ids: Set<string>): string {
  const slug = `readme-${words.trim().toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-').slice(0, 200)}`
  for (let times = slugs.get(slug) ?? 0; ; times++) {
    const own = times === 0 ? slug : `${slug}-${times}`
    slugs.set(slug, times + 1)
    if (ids.has(own)) continue
    ids.add(own)
    return own
  }
}
