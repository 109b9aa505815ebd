/** `href` and `src` of HTML, by place. */
import type { Link, Range } from './find-links.ts'

const LONGEST = 8192

/** All of a page, but what stands in comments. */
export function htmlLinks(text: string): readonly Link[] {
  const links: Link[] = []
  let comments = true
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const comment = comments && text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1
    // The end of one that never ends is looked for once (A08).
    if (comment === -1 && text.startsWith('<!--', at)) comments = false
    const tag = comment === -1 ? readTag(text, at, text.length) : null
    if (tag !== null) links.push(...tag.links.map((link): Link => ({ ...link, kind: 'html', end: link.to, row: false })))
    at = comment !== -1 ? comment + 3 : (tag?.end ?? at + 1)
  }
  return links
}

/** A start tag at `at`; null when it is none, or longer than any that a person wrote. */
export function readTag(text: string, at: number, to: number): { readonly links: readonly Range[]; readonly end: number } | null {
  const limit = Math.min(to, at + LONGEST)
  if (!/[A-Za-z]/.test(text[at + 1] ?? '')) return null
  const links: Range[] = []
  let next = at + 1
  while (next < limit && /[A-Za-z0-9-]/.test(text[next]!)) next++
  while (next < limit) {
    const char = text[next]!
    if (char === '>') return { links, end: next + 1 }
    if (char === '<') return null
    if (!/[A-Za-z_:@]/.test(char)) {
      next++
      continue
    }
    const name = next
    while (next < limit && /[A-Za-z0-9_:.@-]/.test(text[next]!)) next++
    const attribute = text.slice(name, next).toLowerCase()
    const value = readValue(text, next, limit)
    if (value === null) continue
    // A destination has no line ends; a browser drops them, and nobody means them.
    if ((attribute === 'href' || attribute === 'src') && !text.slice(value.from, value.to).includes('\n')) links.push({ from: value.from, to: value.to })
    next = value.next
  }
  return null
}

function readValue(text: string, at: number, limit: number): (Range & { readonly next: number }) | null {
  let next = at
  while (next < limit && text[next]! <= ' ') next++
  if (text[next] !== '=') return null
  next++
  while (next < limit && text[next]! <= ' ') next++
  const quote = text[next]
  if (quote !== '"' && quote !== "'") {
    const from = next
    while (next < limit && !/[\s"'=<>`]/.test(text[next]!)) next++
    return { from, to: next, next }
  }
  let end = next + 1
  while (end < limit && text[end] !== quote) end++
  return end < limit ? { from: next + 1, to: end, next: end + 1 } : null
}
