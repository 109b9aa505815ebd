/**
 * Paths that a Python file computes from where it lies: `Path(__file__).resolve().parents[3] / "x"`, `os.path.join(os.path.dirname(__file__), "..")`,
 * and the places that a container sees the garden at. Each is followed as far as it is literal, and its climbing part is written anew.
 */
import { parentOf } from './garden-path.ts'
import type { Place } from './move.ts'
import { openExpressions } from './python-expressions.ts'
import { replaced, type Value } from './python-joins.ts'
import { packageData } from './python-packages.ts'
import type { PythonToken } from './python-tokens.ts'
import { tellOdd, type Collector, type ScanContext } from './scan.ts'

export function pythonPaths(tokens: readonly PythonToken[], context: ScanContext, into: Collector): void {
  const known = new Map<string, Place>()
  const expression = openExpressions(tokens, context, known)
  const { tree, move } = context
  for (let at = 0; at < tokens.length; ) {
    const before = tokens[at - 1]
    forget(at)
    packageData(tokens, at, context, into)
    const value = before?.text === '.' ? null : expression(at)
    if (value === null) {
      relativeText(tokens[at]!, at)
      at++
      continue
    }
    for (const edit of value.edits) into.edits.push(edit)
    use(at, value)
    at = Math.max(value.next, at + 1)
  }

  /** A name that gets another value, which is no path that can be followed. */
  function forget(at: number): void {
    const { kind, text, deep } = tokens[at]!
    if (kind === 'name' && deep === 0 && tokens[at + 1]?.text === '=' && known.has(text) && expression(at + 2) === null) known.delete(text)
  }

  function use(at: number, { place, next, glob, open }: Value): void {
    const { line } = tokens[at]!
    const name = assigned(at)
    const whole = open !== true && isWhole(next)
    if (name !== null && whole && glob === undefined) known.set(name, place)
    else if (name !== null) known.delete(name)
    if (whole) tellOdd(place, line, into)
    if (place.odd !== null) return
    if (whole && isSearchPath(at)) into.searched.push(place.old)
    else if (glob !== undefined) into.references.push({ path: `${place.old}/${glob}`, how: 'uses', line })
    else if (tree.file(place.old) !== null) into.references.push({ path: place.old, how: 'uses', line })
    else if (tree.isDirectory(place.old) && place.old !== '' && name === null && isListed(at, next)) into.references.push({ path: place.old, how: 'all', line })
  }

  /** Nothing more is joined to it that only the run knows. */
  function isWhole(next: number): boolean {
    const token = tokens[next]
    return token === undefined || token.kind === 'newline' || ENDS.has(token.text)
  }

  /** `NAME = `, also with `str(`; of a conditional expression the first. */
  function assigned(at: number): string | null {
    const equals = tokens[at - 1]
    const name = tokens[at - 2]
    return equals?.kind === 'op' && equals.text === '=' && name?.kind === 'name' && equals.deep === 0 && tokens[at - 3]?.text !== '.' ? name.text : null
  }

  /** `sys.path.insert(0, …)`, `sys.path.append(…)`, `site.addsitedir(…)`, `sys.path += […]` */
  function isSearchPath(at: number): boolean {
    let back = at - 1
    for (let steps = 0; steps < 6 && back > 0 && (tokens[back]!.text === '(' || tokens[back]!.text === '[' || tokens[back]!.text === 'str' || tokens[back]!.text === ',' || tokens[back]!.kind === 'number' || tokens[back]!.text === 'Path'); steps++) back--
    const word = tokens[back]?.text
    if (word === 'addsitedir') return true
    if (word === 'insert' || word === 'append' || word === 'extend') return tokens[back - 2]?.text === 'path'
    return word === '+=' && tokens[back - 1]?.text === 'path'
  }

  /** Somebody looks at what is in the directory. */
  function isListed(at: number, next: number): boolean {
    const after = tokens[next]?.text === '.' ? tokens[next + 1]?.text : null
    if (after === 'glob' || after === 'rglob' || after === 'iterdir') return true
    return tokens[at - 1]?.text === '(' && LISTS.has(tokens[at - 2]?.text ?? '')
  }

  /** `"../../configs/x.json"`: from where the script starts or from where the file lies, whichever has it. */
  function relativeText({ kind, value, text, start, end, line }: PythonToken, at: number): void {
    if (kind !== 'string' || value === null || !/^(?:\.\/)?\.\.(?:\/|$)/.test(value)) return
    if (isSearchPath(at)) {
      const { place, text: by } = move.join(move.place(context.start), value)
      into.searched.push(place.odd === null ? place.old : '')
      tellOdd(place, line, into)
      if (by !== null) into.edits.push(replaced({ text, start, end, value }, by))
      return
    }
    if (!value.includes('/')) return
    for (const base of [context.start, parentOf(context.path)]) {
      const { place, text: by } = move.join(move.place(base), value)
      if (place.odd !== null || (tree.file(place.old) === null && !tree.isDirectory(place.old))) continue
      if (tree.file(place.old) !== null) into.references.push({ path: place.old, how: 'uses', line })
      if (by !== null && !value.includes('\\')) into.edits.push(replaced({ text, start, end, value }, by))
      return
    }
    if (move.join(move.place(context.start), value).place.odd === 'over') into.remarks.push({ kind: 'outside', line, what: value })
  }
}

const ENDS: ReadonlySet<string> = new Set([')', ']', '}', ',', ';', ':', 'if', 'else', 'or', 'and'])
const LISTS: ReadonlySet<string> = new Set(['listdir', 'walk', 'scandir', 'copytree'])
