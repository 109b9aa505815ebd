/**
 * A sentence as text where it is plain words, and as inline code where it is anything else: names, paths, markup,
 * `@someone`, `#12`, a commit's hash. Nothing in it can be more than text or code, and it still reads well (A27, A28).
 */
import { cut, plain } from '../plain.ts'
import { code, md, ours } from './md.ts'
import type { Md } from './md.ts'

export function prose(untrusted: string, max = 500): Md {
  const words = cut(plain(untrusted), max).split(' ').filter((word) => word !== '').map(read)
  const parts: Md[] = []
  let pending: string[] = []
  for (const word of words) {
    if (!word.code || word.end !== '') {
      const before = word.code ? [...pending, word.text] : pending
      if (before.length > 0) parts.push(md`${code(before.join(' '), max)}${ours(word.code ? word.end : '')}`)
      if (!word.code) parts.push(ours(word.text))
      pending = []
    } else pending.push(word.text)
  }
  if (pending.length > 0) parts.push(code(pending.join(' '), max))
  return ours(parts.join(' '))
}

/** The same for a table cell, where a pipe would end the cell. */
export const proseCell = (untrusted: string, max = 200): Md => prose(untrusted.replaceAll('|', '\u00A6'), max)

interface Word {
  readonly text: string
  readonly code: boolean
  /** The mark at its end, shown after the code. Quotes around it go: the code says the same. */
  readonly end: string
}

function read(word: string): Word {
  if (PLAIN.test(word) && !HASH.test(word)) return { text: word, code: false, end: '' }
  const [, text = word, end = ''] = /^(.+?)([.,;:!?]?)$/.exec(word) ?? []
  return { text: /^([`'"])[^`'"]+\1$/.test(text) ? text.slice(1, -1) : text, code: true, end }
}

/** ASCII words, perhaps in parentheses, and short figures: no link, mention, list item, heading or issue reference. */
const PLAIN = /^(?:\(?[A-Za-z]{1,40}(?:['-][A-Za-z]{1,40}){0,4}\)?[.,;:!?]?|\d{1,6}(?:\.\d{1,3})?[,;]?|%[.,;]?)$/
/** GitHub makes a link of what could be a commit's hash. */
const HASH = /^\(?[a-f]{7}/i
