/** A command's line as words: bare ones, quoted ones and options. One pass; there are no escapes, because Markdown has its own. */
import { fail, ok, type Result } from '../problem.ts'

export type Word =
  | { readonly kind: 'word'; readonly text: string; readonly quoted: boolean }
  /** `value` null: nothing was joined to it by `=`. */
  | { readonly kind: 'option'; readonly name: string; readonly value: string | null }

export function lineWords(line: string): Result<readonly Word[], string> {
  const words: Word[] = []
  for (let at = skipSpace(line, 0); at < line.length; at = skipSpace(line, at)) {
    const option = OPTION.exec(line.slice(at, at + 60))
    if (option !== null) {
      const [whole, name, joined] = option
      at += whole.length
      if (joined === '') {
        words.push({ kind: 'option', name: name!.toLowerCase(), value: null })
        continue
      }
      const value = wordAt(line, at)
      if (!value.ok) return value
      words.push({ kind: 'option', name: name!.toLowerCase(), value: value.value.text })
      at = value.value.end
    } else {
      const word = wordAt(line, at)
      if (!word.ok) return word
      words.push({ kind: 'word', text: word.value.text, quoted: word.value.quoted })
      at = word.value.end
    }
  }
  return ok(words)
}

/** Phones write one long dash for two short ones. */
const OPTION = /^(?:--|[—–])([A-Za-z][A-Za-z0-9-]{0,39})(=|(?=\s|$))/

/** Opening → closing; phones write curly ones. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' }

interface Read {
  readonly text: string
  readonly quoted: boolean
  readonly end: number
}

function wordAt(line: string, at: number): Result<Read, string> {
  const close = QUOTES[line[at] ?? '']
  if (close === undefined) {
    let end = at
    while (end < line.length && !isSpace(line[end]!)) end++
    return ok({ text: line.slice(at, end), quoted: false, end })
  }
  const end = line.indexOf(close, at + 1)
  if (end === -1) return fail('A quotation mark is opened and not closed')
  if (end + 1 < line.length && !isSpace(line[end + 1]!)) return fail('Something stands right behind a closing quotation mark')
  return ok({ text: line.slice(at + 1, end), quoted: true, end: end + 1 })
}

const isSpace = (letter: string): boolean => letter === ' ' || letter === '\t'

function skipSpace(line: string, at: number): number {
  let end = at
  while (end < line.length && isSpace(line[end]!)) end++
  return end
}
