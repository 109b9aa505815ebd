/** What a Python file imports: statements wherever they stand, and the calls that import by a name. */
import type { PythonToken } from './python-tokens.ts'

export interface PythonImport {
  /** Dots before the name: 0 is absolute. */
  readonly level: number
  /** `''` for `from . import x`. */
  readonly module: string
  /** What is taken out of it; null for `import a.b`. `*` is a name. */
  readonly names: readonly string[] | null
  readonly line: number
  /** `call`: of `importlib.import_module` or `__import__`. */
  readonly by: 'statement' | 'call'
  /** Where the dotted name is written. */
  readonly start: number
  readonly end: number
}

export interface PythonImports {
  readonly imports: readonly PythonImport[]
  /** Lines of calls whose name only the run knows. */
  readonly dynamic: readonly number[]
}

export function pythonImports(tokens: readonly PythonToken[]): PythonImports {
  const imports: PythonImport[] = []
  const dynamic: number[] = []
  let begins = true
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === 'name') {
      if (begins && (token.text === 'import' || token.text === 'from')) for (const each of token.text === 'import' ? importStatement(tokens, at) : fromStatement(tokens, at)) imports.push(each)
      else if ((token.text === 'import_module' || token.text === '__import__') && isOp(tokens[at + 1], '(') && !isDefined(tokens[at - 1])) {
        const imported = importCall(tokens, at)
        if (imported === null) dynamic.push(token.line)
        else imports.push(imported)
      }
    }
    begins = token.kind === 'newline' || (token.kind === 'op' && token.deep === 0 && (token.text === ';' || token.text === ':'))
  }
  return { imports, dynamic }
}

/** `import a.b as c, d` */
function importStatement(tokens: readonly PythonToken[], at: number): PythonImport[] {
  const found: PythonImport[] = []
  for (let next = at + 1; ; ) {
    const name = dotted(tokens, next)
    if (name === null) return found
    found.push({ level: 0, module: name.text, names: null, line: tokens[at]!.line, by: 'statement', start: name.start, end: name.end })
    next = isName(tokens[name.next], 'as') ? name.next + 2 : name.next
    if (!isOp(tokens[next], ',')) return found
    next++
  }
}

/** `from ..a.b import (c as d, e)` */
function fromStatement(tokens: readonly PythonToken[], at: number): PythonImport[] {
  let next = at + 1
  let level = 0
  for (; isOp(tokens[next], '.'); next++) level++
  const start = tokens[next]?.start ?? 0
  const name = isName(tokens[next], 'import') ? null : dotted(tokens, next)
  next = name?.next ?? next
  if (!isName(tokens[next], 'import') || (level === 0 && name === null)) return []
  const names: string[] = []
  next++
  if (isOp(tokens[next], '(')) next++
  for (;;) {
    const token = tokens[next]
    if (token === undefined || (token.kind !== 'name' && !isOp(token, '*'))) break
    names.push(token.text)
    next = isName(tokens[next + 1], 'as') ? next + 3 : next + 1
    if (!isOp(tokens[next], ',')) break
    next++
  }
  return [{ level, module: name?.text ?? '', names, line: tokens[at]!.line, by: 'statement', start: name?.start ?? start, end: name?.end ?? start }]
}

/** `import_module("a.b")`, `import_module(".b", __package__)`; null: not a literal. */
function importCall(tokens: readonly PythonToken[], at: number): PythonImport | null {
  const first = tokens[at + 2]
  const after = tokens[at + 3]
  if (first?.kind !== 'string' || first.value === null || !(isOp(after, ')') || isOp(after, ','))) return null
  const level = first.value.length - first.value.replace(/^\.+/, '').length
  const module = first.value.slice(level)
  if (module !== '' && !module.split('.').every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part))) return null
  return { level, module, names: null, line: first.line, by: 'call', start: first.start, end: first.end }
}

function dotted(tokens: readonly PythonToken[], at: number): { readonly text: string; readonly next: number; readonly start: number; readonly end: number } | null {
  if (tokens[at]?.kind !== 'name') return null
  let next = at + 1
  while (isOp(tokens[next], '.') && tokens[next + 1]?.kind === 'name') next += 2
  const parts = tokens.slice(at, next).map(({ text }) => text)
  return { text: parts.join(''), next, start: tokens[at]!.start, end: tokens[next - 1]!.end }
}

const isDefined = (token: PythonToken | undefined): boolean => token?.text === 'def' || token?.text === 'class'
const isName = (token: PythonToken | undefined, text: string): boolean => token?.kind === 'name' && token.text === text
const isOp = (token: PythonToken | undefined, text: string): boolean => token?.kind === 'op' && token.text === text
