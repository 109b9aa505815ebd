/** Relative imports of a JavaScript or TypeScript file. One pass over its strings, comments and patterns; linear and total. */
import { isBelow, parentOf } from './garden-path.ts'
import type { Collector, ScanContext } from './scan.ts'
import type { Tree } from './tree.ts'

export function jsImports(text: string, { tree, move, path }: Pick<ScanContext, 'tree' | 'move' | 'path'>, into: Collector): void {
  for (const { value, start, end, line } of specifiers(text)) {
    const { place, text: by } = move.join(move.place(parentOf(path)), value)
    if (place.odd === 'over') into.remarks.push({ kind: 'outside', line, what: value })
    if (place.odd !== null) continue
    const file = resolve(place.old, tree)
    if (file === null) {
      if (!isBelow(place.old, move.example)) into.remarks.push({ kind: 'missing', line, what: value })
      continue
    }
    into.references.push({ path: file, how: 'needs', line })
    if (by !== null) into.edits.push({ start, end, text: by.startsWith('.') ? by : `./${by}` })
  }
}

/** As bundlers and Node find it: the file, with an ending, or the index of a directory. `.js` may mean the TypeScript beside it. */
function resolve(path: string, tree: Tree): string | null {
  const typed = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2')
  const tried = [path, ...(typed === path ? [] : [typed]), ...ENDINGS.map((ending) => `${path}${ending}`), ...ENDINGS.map((ending) => `${path}/index${ending}`)]
  return tried.find((each) => tree.file(each) !== null) ?? null
}

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json', '.d.ts', '.vue', '.svelte', '.css']

export interface Specifier {
  readonly value: string
  /** Of what stands between the quotes. */
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Strings that begin with `./` or `../` behind `from`, `import`, `import(`, `require(` or `new URL(`. */
export function specifiers(text: string): readonly Specifier[] {
  const found: Specifier[] = []
  let line = 1
  /** The last three tokens, newest first. */
  let last = ['', '', '']
  const saw = (token: string): void => {
    last = [token, last[0]!, last[1]!]
  }
  const count = (from: number, to: number): void => {
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) line++
  }
  for (let at = 0; at < text.length; ) {
    const char = text[at]!
    const start = at
    if (char === '\n') {
      line++
      at++
    } else if (char === ' ' || char === '\t' || char === '\r') at++
    else if (text.startsWith('//', at)) at = orEnd(text.indexOf('\n', at), text)
    else if (text.startsWith('/*', at)) {
      at = afterOr(text.indexOf('*/', at + 2), 2, text)
      count(start, at)
    } else if (char === '"' || char === "'") {
      at = quoted(text, at)
      if (isImported(last) && /^\.\.?(?:\/|$)/.test(text.slice(start + 1, start + 4))) found.push({ value: text.slice(start + 1, at - 1), start: start + 1, end: at - 1, line })
      saw('"')
    } else if (char === '`') {
      at = template(text, at)
      count(start, at)
      saw('"')
    } else if (char === '/' && OPERATOR.test(last[0]!)) {
      at = pattern(text, at)
      saw('"')
    } else if (isWord(char)) {
      while (at < text.length && isWord(text[at]!)) at++
      saw(text.slice(start, at))
    } else {
      at++
      saw(char)
    }
  }
  return found
}

/** Where a `/` begins a pattern and divides nothing. */
const OPERATOR = /^(?:|[=(,:;!&|?{}[+\-*%<>~^]|return|typeof|case|in|of|do|else|void|delete|throw|new|yield|await)$/

function isImported([first, second, third]: readonly string[]): boolean {
  if (first === 'from' || first === 'import') return true
  return first === '(' && (second === 'import' || second === 'require' || second === 'resolve' || (second === 'URL' && third === 'new'))
}

function quoted(text: string, start: number): number {
  const quote = text[start]
  let at = start + 1
  for (; at < text.length && text[at] !== quote && text[at] !== '\n'; at++) if (text[at] === '\\') at++
  return Math.min(at + 1, text.length)
}

/** What is filled in is skipped by counting braces; templates in it end where their quotes do. */
function template(text: string, start: number): number {
  let open = 0
  let at = start + 1
  for (; at < text.length; at++) {
    const char = text[at]!
    if (char === '\\') at++
    else if (open === 0 && char === '`') return at + 1
    else if (char === '$' && text[at + 1] === '{') open++
    else if (open > 0 && char === '{') open++
    else if (open > 0 && char === '}') open = Math.max(0, open - (text[at - 1] === '$' ? 0 : 1))
    if (char === '$' && text[at + 1] === '{') at++
  }
  return text.length
}

function pattern(text: string, start: number): number {
  let inClass = false
  for (let at = start + 1; at < Math.min(text.length, start + LONGEST_PATTERN); at++) {
    const char = text[at]!
    if (char === '\n') return start + 1
    if (char === '\\') at++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return at + 1
  }
  return start + 1
}

/** Each `/` that is none would else be followed to the end of its line. */
const LONGEST_PATTERN = 1000

const isWord = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9') || char === '_' || char === '$'
const orEnd = (at: number, text: string): number => (at === -1 ? text.length : at)
const afterOr = (at: number, width: number, text: string): number => (at === -1 ? text.length : at + width)
