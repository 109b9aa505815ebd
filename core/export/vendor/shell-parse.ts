/**
 * A shell script as commands of words, as far as paths need it: quotes, variables, substitutions, here-documents, comments. One pass,
 * linear and total. What only a run knows is a part of the kind `opaque`.
 */
export interface Command {
  readonly words: readonly Word[]
  readonly line: number
}

export interface Word {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly parts: readonly Part[]
}

export type Part =
  /** `plain`: it is written as it is, so that a place in it is a place in the file. */
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number; readonly plain: boolean }
  /** `fallback`: of `${NAME:-word}`. */
  | { readonly kind: 'variable'; readonly name: string; readonly fallback: Word | null; readonly start: number; readonly end: number }
  /** `$( … )`, with where what is inside begins and ends. */
  | { readonly kind: 'command'; readonly commands: readonly Command[]; readonly start: number; readonly end: number; readonly inner: readonly [number, number] }
  | { readonly kind: 'opaque'; readonly start: number; readonly end: number }

/** Deeper nesting is nobody's. */
const DEEPEST = 40

export function parseShell(text: string): readonly Command[] {
  let at = 0
  let line = 1
  const documents: { readonly end: string; readonly tabs: boolean; readonly literal: boolean }[] = []
  return commands('', 0)

  function commands(until: string, depth: number): Command[] {
    const found: Command[] = []
    let words: Word[] = []
    let open = 0
    const finish = (): void => {
      if (words.length > 0) found.push({ words, line: words[0]!.line })
      words = []
    }
    while (at < text.length) {
      const char = text[at]!
      if (char === until && (char !== ')' || open === 0)) break
      if (char === '\n') {
        finish()
        newline()
        words = hereDocuments(depth)
        finish()
      } else if (char === ' ' || char === '\t' || char === '\r') at++
      else if (char === '\\' && (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1))) {
        at += text[at + 1] === '\n' ? 2 : 3
        line++
      } else if (char === '#') skipLine()
      else if (char === ';' || char === '&' || char === '|') {
        finish()
        at++
      } else if (char === '(' || char === ')') {
        finish()
        open = char === '(' ? open + 1 : Math.max(0, open - 1)
        at++
      } else if (char === '<' && text[at + 1] === '<' && text[at + 2] !== '<') hereDocument()
      else if (char === '<' || char === '>') at++
      else words.push(word(until, depth))
    }
    finish()
    return found
  }

  function newline(): void {
    at++
    line++
  }

  function skipLine(): void {
    const end = text.indexOf('\n', at)
    at = end === -1 ? text.length : end
  }

  function word(until: string, depth: number): Word {
    const start = at
    const begun = line
    const parts = partsUntil((char) => char === until || ' \t\r\n;&|<>()'.includes(char), depth)
    // A character that no part takes must not stop the way.
    if (at === start) at++
    return { start, end: Math.min(at, text.length), line: begun, parts }
  }

  function partsUntil(ends: (char: string) => boolean, depth: number, quoted = false): Part[] {
    const parts: Part[] = []
    const closes = quoted ? (char: string) => char === '"' : ends
    while (at < text.length && !closes(text[at]!)) {
      const char = text[at]!
      if (!quoted && char === "'") parts.push(single())
      else if (!quoted && char === '"') {
        at++
        for (const part of partsUntil(ends, depth, true)) parts.push(part)
        at++
      } else if (char === '$') parts.push(dollar(depth))
      else if (char === '`') parts.push(substitution(1, '`', depth))
      else parts.push(plain(ends, quoted))
    }
    return parts
  }

  function plain(ends: (char: string) => boolean, quoted: boolean): Part {
    const start = at
    let own = ''
    let exact = true
    for (; at < text.length; at++) {
      const char = text[at]!
      if (char === '$' || char === '`' || (quoted ? char === '"' : char === '"' || char === "'" || ends(char))) break
      if (char === '\n') line++
      if (char !== '\\') own += char
      else {
        exact = false
        at++
        if (text[at] === '\n') line++
        else own += text[at] ?? ''
      }
    }
    return { kind: 'text', text: own, start, end: Math.min(at, text.length), plain: exact }
  }

  function single(): Part {
    const start = at + 1
    const found = text.indexOf("'", start)
    const end = found === -1 ? text.length : found
    count(start, end)
    at = end + 1
    return { kind: 'text', text: text.slice(start, end), start, end, plain: true }
  }

  function count(from: number, to: number): void {
    for (let each = text.indexOf('\n', from); each !== -1 && each < to; each = text.indexOf('\n', each + 1)) line++
  }

  function dollar(depth: number): Part {
    const start = at
    const next = text[at + 1] ?? ''
    if (next === '(') return text[at + 2] === '(' ? arithmetic() : substitution(2, ')', depth)
    if (next === '{') return braces(depth)
    if (next === "'") {
      at++
      return { ...single(), kind: 'opaque', start }
    }
    at++
    if (/[A-Za-z_]/.test(next)) {
      while (at < text.length && isNamePart(text[at]!)) at++
      return { kind: 'variable', name: text.slice(start + 1, at), fallback: null, start, end: at }
    }
    if (!/[0-9@*#?$!-]/.test(next)) return { kind: 'text', text: '$', start, end: at, plain: true }
    at++
    return { kind: 'variable', name: next, fallback: null, start, end: at }
  }

  function arithmetic(): Part {
    const start = at
    const found = text.indexOf('))', at)
    const end = found === -1 ? text.length : found + 2
    count(start, end)
    at = end
    return { kind: 'opaque', start, end }
  }

  function substitution(width: number, until: string, depth: number): Part {
    const start = at
    at += width
    if (depth >= DEEPEST) return { kind: 'opaque', start, end: at }
    const from = at
    const inside = commands(until, depth + 1)
    const to = at
    at = Math.min(at + 1, text.length)
    return { kind: 'command', commands: inside, start, end: at, inner: [from, to] }
  }

  /** `${NAME}`, `${NAME:-word}`, `${BASH_SOURCE[0]}`; everything else only the run knows. */
  function braces(depth: number): Part {
    const start = at
    at += 2
    const from = at
    while (at < text.length && isNamePart(text[at]!)) at++
    const name = text.slice(from, at)
    if (text.startsWith('[0]', at)) at += 3
    if (text[at] === '}' && name !== '') {
      at++
      return { kind: 'variable', name, fallback: null, start, end: at }
    }
    const operator = /^:?[-=]/.exec(text.slice(at, at + 2))?.[0] ?? null
    at += operator?.length ?? 0
    const begun = at
    const parts = depth >= DEEPEST ? [] : partsUntil((char) => char === '}', depth + 1)
    const inside: Word = { start: begun, end: at, line, parts }
    at = Math.min(at + 1, text.length)
    return operator === null || name === '' ? { kind: 'opaque', start, end: at } : { kind: 'variable', name, fallback: inside, start, end: at }
  }

  function hereDocument(): void {
    at += 2
    const tabs = text[at] === '-'
    if (tabs) at++
    while (text[at] === ' ' || text[at] === '\t') at++
    const quote = text[at] === "'" || text[at] === '"' ? text[at]! : ''
    if (quote !== '') at++
    const start = at
    while (at < text.length && (isNamePart(text[at]!) || text[at] === '-' || text[at] === '.')) at++
    const end = text.slice(start, at)
    if (quote !== '' && text[at] === quote) at++
    if (end !== '') documents.push({ end, tabs, literal: quote !== '' })
  }

  /** Bodies stand where the line ends. Quotes are no quotes there; each line is a word. */
  function hereDocuments(depth: number): Word[] {
    const words: Word[] = []
    for (const document of documents.splice(0)) {
      while (at < text.length) {
        const found = text.indexOf('\n', at)
        const end = found === -1 ? text.length : found
        const own = text.slice(at, end)
        if ((document.tabs ? own.replace(/^\t+/, '') : own).trimEnd() === document.end) {
          at = end
          break
        }
        const start = at
        const begun = line
        const parts = document.literal ? [{ kind: 'text' as const, text: own, start, end, plain: true }] : bodyParts(end, depth)
        words.push({ start, end: Math.max(end, at), line: begun, parts })
        at = Math.max(at, end)
        if (text[at] === '\n') newline()
      }
    }
    return words
  }

  function bodyParts(end: number, depth: number): Part[] {
    const parts: Part[] = []
    while (at < end) {
      if (text[at] === '$') parts.push(dollar(depth))
      else {
        const start = at
        while (at < end && text[at] !== '$') at++
        parts.push({ kind: 'text', text: text.slice(start, at), start, end: at, plain: !text.slice(start, at).includes('\\') })
      }
    }
    return parts
  }
}

const isNamePart = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_' || (char >= '0' && char <= '9')
