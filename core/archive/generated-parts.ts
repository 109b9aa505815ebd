/** Parts of a Markdown text that a program writes: between a comment that says so and the comment that ends it. The list of the archive is ours to edit. */
import type { Range } from './find-links.ts'

export function generatedParts(text: string): readonly Range[] {
  const parts: Range[] = []
  let begin: number | null = null
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', at + 4)) {
    const end = text.indexOf('-->', at + 4)
    if (end === -1) break
    const words = text.slice(at + 4, Math.min(end, at + 204)).trim().toLowerCase()
    if (begin !== null && ends(words)) {
      parts.push({ from: begin, to: at })
      begin = null
    } else if (begin === null && begins(words)) begin = end
    at = end
  }
  return parts
}

/** `hortus:catalogue`, `BEGIN GENERATED TABLE`, `catalogue:start (generated)`; `hortus:archive` is none. */
const begins = (words: string): boolean => (words.startsWith('hortus:') && !words.startsWith('hortus:archive')) || ((words.includes('generated') || words.includes(':')) && /\b(?:begin|start)\b/.test(words))
const ends = (words: string): boolean => words.startsWith('/hortus:') || /\b(?:end|stop)\b/.test(words)
