/**
 * The instructions of a Dockerfile, read as BuildKit reads them: directives, continued lines, flags with quotes. Total. Bodies of
 * here-documents are read as instructions too: whoever asks wants no COPY and no flag to be hidden from him, and a body that looks
 * like one costs a needless rebuild at most.
 */
import { withoutTrailing } from '../source/without-trailing.ts'

export interface Dockerfile {
  /** `# syntax=`: the program that would read the file instead of BuildKit's own. */
  readonly syntax: { readonly value: string; readonly line: number } | null
  readonly instructions: readonly Instruction[]
}

export interface Instruction {
  /** In upper case; what an ONBUILD holds is read as itself. */
  readonly kind: string
  /** `--name=value`, without quotes. */
  readonly flags: readonly string[]
  /** What follows the flags. */
  readonly rest: string
  readonly line: number
}

export function readDockerfile(text: string): Dockerfile {
  const lines = text.slice(0, MAX_LENGTH).replace(/^\uFEFF/, '').replaceAll(NEXT_LINE, ' ').split('\n').map((line) => line.replace(/\r$/, ''))
  const escape = directive(lines, 'escape')?.value === '`' ? '`' : '\\'
  return { syntax: foreignSyntax(text) ?? directive(lines, 'syntax'), instructions: [...instructions(lines, escape)] }
}

/** A longer Dockerfile is nobody's. */
const MAX_LENGTH = 1 << 20
/** White space to the builder, which cuts it off a line, and none to JavaScript. */
const NEXT_LINE = '\u0085'

/** Any comment before the first instruction counts, written with # or //: the builder takes fewer. */
function directive(lines: readonly string[], wanted: string): { value: string; line: number } | null {
  for (const [index, line] of lines.entries()) {
    const own = line.trim()
    if (own !== '' && !own.startsWith('#') && !own.startsWith('//')) return null
    const found = /^(?:#|\/\/)\s*([A-Za-z][A-Za-z0-9]*)\s*=([^]*)$/.exec(own)
    if (found?.[1]?.toLowerCase() === wanted) return { value: found[2]!.trim(), line: index + 1 }
  }
  return null
}

/**
 * A file that is JSON names its reader in a key, also behind a line `#!…`. Which of several keys counts, and what their escapes mean, is
 * not asked here: no Dockerfile is written so.
 */
function foreignSyntax(text: string): { value: string; line: number } | null {
  const plain = text.replace(/^\uFEFF/, '')
  const behind = plain.startsWith('#!') ? plain.indexOf('\n') + 1 : 0
  return plain.slice(behind).replace(/^\uFEFF/, '').trimStart().startsWith('{') ? { value: '{', line: behind === 0 ? 1 : 2 } : null
}

function* instructions(lines: readonly string[], escape: string): Generator<Instruction> {
  for (let at = 0; at < lines.length; at++) {
    if (isComment(lines[at]!) || lines[at]!.trim() === '') continue
    const line = at + 1
    let whole = ''
    for (let begun = false; at < lines.length; at++, begun = true) {
      const own = lines[at]!
      if (begun && (isComment(own) || own.trim() === '')) continue
      const before = continued(own, escape)
      whole += before ?? own
      if (before === null) break
    }
    yield instruction(whole.trim().replace(/^(?:onbuild\s+)+(?=\S)/i, ''), line, escape)
  }
}

/** What stands before the escape character that ends a line; null: it does not go on. One that is escaped itself continues nothing. */
function continued(line: string, escape: string): string | null {
  const text = withoutTrailing(line, ' \t')
  return text.endsWith(escape) && !text.endsWith(escape + escape) ? text.slice(0, -1) : null
}

const isComment = (line: string): boolean => line.trimStart().startsWith('#')

function instruction(text: string, line: number, escape: string): Instruction {
  const [, name = '', after = ''] = /^(\S+)([\s\S]*)$/.exec(text) ?? []
  return { kind: name.toUpperCase(), ...splitFlags(after, escape), line }
}

/** Words that begin with `--`; quotes and the escape character inside them go, as in BuildKit's own splitter. */
function splitFlags(text: string, escape: string): Pick<Instruction, 'flags' | 'rest'> {
  const flags: string[] = []
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    if (!text.startsWith('--', at)) return { flags, rest: text.slice(at).trimEnd() }
    let word = ''
    let quote = ''
    for (; at < text.length; at++) {
      const char = text[at]!
      if (char === '\\' || char === escape) word += text[++at] ?? ''
      else if (quote !== '' ? char === quote : char === '"' || char === "'") quote = quote === '' ? char : ''
      else if (quote === '' && /\s/.test(char)) break
      else word += char
    }
    if (word === '--') return { flags, rest: text.slice(at).trim() }
    flags.push(word)
  }
}
