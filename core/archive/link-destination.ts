/** Reads the destination of a Markdown link where it stands. Each reading ends after a fixed length, so all of them together stay linear (A08). */
import type { Range } from './find-links.ts'

const LONGEST = 2048

/** Behind `](`: the destination, and where the whole link ends; null when it is no link. */
export function readDestination(text: string, at: number, to: number): (Range & { readonly end: number }) | null {
  const limit = Math.min(to, at + LONGEST)
  const found = readBare(text, skipBlank(text, at, limit), limit)
  if (found === null) return null
  const behind = skipBlank(text, found.next, limit)
  if (text[behind] === ')') return { from: found.from, to: found.to, end: behind + 1 }
  if (behind === found.next) return null
  const title = skipTitle(text, behind, limit)
  const end = title === null ? -1 : skipBlank(text, title, limit)
  return end !== -1 && text[end] === ')' ? { from: found.from, to: found.to, end: end + 1 } : null
}

/** `[label]: destination` at the beginning of a line; footnotes are none. */
export function readDefinition(text: string, at: number, to: number): Range | null {
  let open = at
  while (open < to && (text[open] === ' ' || text[open] === '\t' || text[open] === '>')) open++
  if (text[open] !== '[' || text[open + 1] === '^') return null
  const limit = Math.min(to, open + LONGEST)
  let close = open + 1
  while (close < limit && text[close] !== ']' && text[close] !== '[') close += text[close] === '\\' ? 2 : 1
  if (text[close] !== ']' || text[close + 1] !== ':' || text.slice(open + 1, close).trim() === '') return null
  const found = readBare(text, skipBlank(text, close + 2, limit), limit, true)
  if (found === null || found.from === found.to) return null
  // Whatever follows on the line is a title, or it is no definition.
  const behind = skipSpaces(text, found.next, limit)
  return behind >= to || text[behind] === '\n' || text[behind] === '\r' || (behind > found.next && /["'(]/.test(text[behind] ?? '')) ? { from: found.from, to: found.to } : null
}

/** `next`: behind the destination and its `>`. */
function readBare(text: string, at: number, limit: number, definition = false): (Range & { readonly next: number }) | null {
  if (text[at] === '<') {
    let end = at + 1
    while (end < limit && text[end] !== '>' && text[end] !== '<' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
    return text[end] === '>' ? { from: at + 1, to: end, next: end + 1 } : null
  }
  let depth = 0
  let end = at
  for (; end < limit; end++) {
    const char = text[end]!
    if (char === '\\') end++
    else if (char <= ' ' || char === '\u007f') break
    else if (char === '(' && ++depth > 32) return null
    else if (char === ')' && !definition && --depth < 0) break
  }
  return end > limit || (end === at && definition) || (depth > 0 && !definition) ? null : { from: at, to: Math.min(end, limit), next: Math.min(end, limit) }
}

function skipTitle(text: string, at: number, limit: number): number | null {
  const closing = { '"': '"', "'": "'", '(': ')' }[text[at] ?? '']
  if (closing === undefined) return null
  let end = at + 1
  while (end < limit && text[end] !== closing) end += text[end] === '\\' ? 2 : 1
  return text[end] === closing ? end + 1 : null
}

function skipBlank(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && (text[next] === ' ' || text[next] === '\t' || text[next] === '\n' || text[next] === '\r')) next++
  return next
}

function skipSpaces(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && (text[next] === ' ' || text[next] === '\t')) next++
  return next
}
