/**
 * The tokens of a Python file, as far as imports and paths need them. One pass, linear and total: what is no Python gives tokens too.
 * Held to Python's own parser in python-imports.test.ts.
 */
export interface PythonToken {
  /** `newline` ends a statement: within brackets there is none. */
  readonly kind: 'name' | 'number' | 'string' | 'op' | 'newline'
  /** As it is written. */
  readonly text: string
  /** Of a string: what it holds; null for bytes, for an f-string with a place to fill, and for escapes other than quotes and backslashes. */
  readonly value: string | null
  readonly start: number
  readonly end: number
  readonly line: number
  /** How many brackets are open. */
  readonly deep: number
}

export function pythonTokens(text: string): readonly PythonToken[] {
  const tokens: PythonToken[] = []
  let line = 1
  let deep = 0
  let first = true
  const push = (kind: PythonToken['kind'], start: number, end: number, value: string | null = null): void => {
    tokens.push({ kind, text: text.slice(start, end), value, start, end, line, deep })
    first = kind === 'newline'
  }
  for (let at = 0; at < text.length; ) {
    const char = text[at]!
    if (char === '\n' || char === '\r') {
      if (deep === 0) push('newline', at, at + 1)
      first = true
      if (char === '\n' || text[at + 1] !== '\n') line++
      at++
    } else if (char === ' ' || char === '\t' || char === '\f' || char === '\uFEFF') at++
    else if (char === '\\') {
      const wide = text.startsWith('\r\n', at + 1) ? 3 : 2
      if (text[at + 1] === '\n' || text[at + 1] === '\r') line++
      at += wide
    } else if (char === '#') at = lineEnd(text, at)
    else if (isNameStart(char)) {
      const end = nameEnd(text, at)
      const quote = text[end]
      if ((quote === '"' || quote === "'") && end - at <= 2 && PREFIX.has(text.slice(at, end).toLowerCase())) at = string(at, end)
      else {
        // Inside of brackets no statement begins: the brackets of a file that is broken are never closed.
        if (deep > 0 && first && STATEMENT.has(text.slice(at, end))) {
          deep = 0
          push('newline', at, at)
        }
        push('name', at, end)
        at = end
      }
    } else if (char === '"' || char === "'") at = string(at, at)
    else if (char >= '0' && char <= '9') {
      let end = at + 1
      while (end < text.length && (isNamePart(text[end]!) || text[end] === '.')) end++
      push('number', at, end)
      at = end
    } else at = operator(at)
  }
  return tokens

  function operator(at: number): number {
    const char = text[at]!
    if (char === ')' || char === ']' || char === '}') deep = Math.max(0, deep - 1)
    const end = at + (text[at + 1] === '=' && '=:!<>+-*/%&|^@'.includes(char) ? 2 : 1)
    push('op', at, end)
    if (char === '(' || char === '[' || char === '{') deep++
    return end
  }

  function string(start: number, quoteAt: number): number {
    const quote = text[quoteAt]!
    const triple = text.startsWith(quote.repeat(3), quoteAt)
    const width = triple ? 3 : 1
    const begun = line
    let lines = 0
    let end = quoteAt + width
    let escapes = false
    for (; end < text.length; end++) {
      const char = text[end]!
      if (char === '\\') {
        escapes = true
        end++
        if (text[end] === '\r' && text[end + 1] === '\n') end++
        if (text[end] === '\n' || text[end] === '\r') lines++
      } else if (char === '\n' || char === '\r') {
        if (!triple) break
        if (char === '\n' || text[end + 1] !== '\n') lines++
      } else if (char === quote && (!triple || text.startsWith(quote.repeat(3), end))) {
        end += width
        break
      }
    }
    end = Math.min(end, text.length)
    const body = text.slice(quoteAt + width, Math.max(quoteAt + width, end - width))
    push('string', start, end, valueOf(text.slice(start, quoteAt).toLowerCase(), body, escapes))
    line = begun + lines
    return end
  }
}

function valueOf(prefix: string, body: string, escapes: boolean): string | null {
  if (prefix.includes('b') || (/[ft]/.test(prefix) && /[{}]/.test(body))) return null
  if (!escapes || prefix.includes('r')) return body
  return /\\[^\\'"]/.test(body) ? null : body.replace(/\\([\\'"])/g, '$1')
}

const PREFIX: ReadonlySet<string> = new Set(['r', 'u', 'b', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt'])
const STATEMENT: ReadonlySet<string> = new Set(['import', 'def', 'class'])

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at
  return text.length
}

function nameEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isNamePart(text[at]!)) at++
  return at
}

const isNameStart = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_' || (char > '\u007F' && char !== '\uFEFF')
const isNamePart = (char: string): boolean => isNameStart(char) || (char >= '0' && char <= '9')
