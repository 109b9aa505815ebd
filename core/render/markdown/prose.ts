/**
 * A sentence as text where it is plain words, and as inline code where it is anything else: names, paths, markup,
 * `@someone`, `#12`, a commit's hash. Nothing in it can be more than text or code, and it still reads well (A27, A28).
 */
import { cut, plain } from '../plain.ts'
import { code, md, ours } from './md.ts'
import type { Md } from './md.ts'

export function prose(untrusted: string, max = 500): Md {
  const parts: Md[] = []
  let run: Word[] = []
  const flush = (): void => {
    const [first] = run
    if (first !== undefined) parts.push(md`${ours(first.before)}${code(run.map((word) => word.text).join(' '), max)}${ours(run.at(-1)?.after ?? '')}`)
    run = []
  }
  for (const word of (cut(plain(untrusted), max).match(WORDS) ?? []).map(read)) {
    // What its author put in quotes is one thing: a name before or after it is another.
    if (!word.code || word.quoted || word.before !== '') flush()
    if (!word.code) parts.push(ours(word.text))
    else run.push(word)
    if (word.quoted || word.after !== '') flush()
  }
  flush()
  return ours(parts.join(' '))
}

/** The same for a table cell, where a pipe would end the cell. */
export const proseCell = (untrusted: string, max = 200): Md => prose(untrusted.replaceAll('|', '\u00A6'), max)

interface Word {
  readonly text: string
  readonly code: boolean
  readonly quoted: boolean
  /** A bracket before the code, and what closes the word after it. */
  readonly before: '' | '('
  readonly after: string
}

function read(word: string, index: number): Word {
  const listItem = index === 0 && /^\d+\.$/.test(word)
  if (PLAIN.test(word) && !HASH.test(word) && !listItem) return { text: word, code: false, quoted: false, before: '', after: '' }
  const [, core = word, mark = ''] = /^(.+?)([.,;:!?]?)$/.exec(word) ?? []
  const opens = core.length > 1 && core.startsWith('(') && !core.slice(1, -1).includes(')')
  const closes = core.length > 1 && core.endsWith(')') && (opens || !core.includes('('))
  const text = core.slice(opens ? 1 : 0, closes ? -1 : undefined)
  if (text === '') return { text: core, code: true, quoted: false, before: '', after: mark }
  return { text: unquoted(text), code: true, quoted: unquoted(text) !== text, before: opens ? '(' : '', after: `${closes ? ')' : ''}${mark}` }
}

/** Split at spaces, but for what stands in quotes. The text is short, so a quote that is never closed costs little. */
const WORDS = /\(?(?:`[^`]+`|"[^"]+")[).,;:!?]{0,2}(?= |$)|[^ ]+/g

/** The code says what the quotes said. */
const unquoted = (text: string): string => (/^([`'"])[^`'"]+\1$/.test(text) ? text.slice(1, -1) : text)

/** ASCII words, perhaps in parentheses, and short figures: no link, mention, heading or issue reference. */
const PLAIN = /^(?:\(?[A-Za-z]{1,40}(?:['-][A-Za-z]{1,40}){0,4}\)?[.,;:!?]?|\(?[±−+]?\d{1,6}(?:\.\d{1,4})?\)?[.,;]?|%\)?[.,;:]?)$/
/** GitHub makes a link of what could be a commit's hash. */
const HASH = /^\(?[a-f]{7}/i
