/**
 * Paths that a Python file computes from where it lies: `Path(__file__).resolve().parents[3] / "x"`, `os.path.join(os.path.dirname(__file__), "..")`,
 * and the places that a container sees the garden at. Each is followed as far as it is literal, and its climbing part is written anew.
 */
import { parentOf } from './garden-path.ts'
import type { Place } from './move.ts'
import type { PythonToken } from './python-tokens.ts'
import { seenPlace, tellOdd, type Collector, type ScanContext } from './scan.ts'
import type { TextEdit } from '../rewrite/apply-edits.ts'

interface Value {
  readonly place: Place
  readonly edits: readonly TextEdit[]
  /** Index of the token after it. */
  readonly next: number
  /** The last word of a path that is a pattern, for instance `*.json`. */
  readonly glob?: string
  /** A call that goes on with what only the run knows. */
  readonly open?: boolean
}

/** Deeper nested expressions are nobody's, and would be looked at again and again. */
const DEEPEST = 24

export function pythonPaths(tokens: readonly PythonToken[], context: ScanContext, into: Collector): void {
  const known = new Map<string, Place>()
  const aliases = aliasesOf(tokens)
  const { tree, move } = context
  for (let at = 0; at < tokens.length; ) {
    const before = tokens[at - 1]
    forget(at)
    packageData(at)
    const value = before?.text === '.' ? null : expression(at, 0)
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
    if (kind === 'name' && deep === 0 && tokens[at + 1]?.text === '=' && known.has(text) && expression(at + 2, 0) === null) known.delete(text)
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

  function expression(at: number, depth: number): Value | null {
    if (depth > DEEPEST) return null
    const first = primary(at, depth)
    return first === null ? null : postfix(first, depth)
  }

  function primary(at: number, depth: number): Value | null {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.kind === 'string') return absolute(token, at) ?? filled(token, at)
    if (token.text === '(' && !isCalled(tokens[at - 1])) return grouped(at, depth)
    if (token.kind !== 'name') return null
    if (token.text === '__file__') return { place: move.place(context.path), edits: [], next: at + 1 }
    const call = callee(at)
    if (call !== null) return called(call.name, call.open, at, depth)
    const place = known.get(token.text)
    // A keyword argument and an assignment only have the same name.
    return place === undefined || tokens[at + 1]?.text === '=' || tokens[at + 1]?.text === '(' ? null : { place, edits: [], next: at + 1 }
  }

  /** `(E)` */
  function grouped(at: number, depth: number): Value | null {
    const inner = expression(at + 1, depth + 1)
    return inner === null || tokens[inner.next]?.text !== ')' ? null : { ...inner, next: inner.next + 1 }
  }

  /** `"/cvlization_repo/configs"` */
  function absolute(token: PythonToken, at: number): Value | null {
    if (token.value === null || !token.value.startsWith('/')) return null
    const found = seenPlace(token.value, context)
    return found === null ? null : joined({ place: found.place, edits: [], next: at + 1 }, found.rest, (by) => replaced(token, by === '.' ? found.target : `${found.target}/${by}`))
  }

  /** `f"{ROOT}/configs"` */
  function filled(token: PythonToken, at: number): Value | null {
    const match = /^[fF]["']\{([A-Za-z_]\w*)\}\/([^{}"'\\]*)["']$/.exec(token.text.length < 500 ? token.text : '')
    const place = match === null ? undefined : known.get(match[1]!)
    if (match === null || place === undefined) return null
    const start = token.end - 1 - match[2]!.length
    return joined({ place, edits: [], next: at + 1 }, match[2]!, (by) => ({ start, end: token.end - 1, text: by }))
  }

  /** The name before a bracket, with what it is an attribute of: `os.path.join(`. */
  function callee(at: number): { name: string; open: number } | null {
    let open = at + 1
    while (tokens[open]?.text === '.' && tokens[open + 1]?.kind === 'name' && open < at + 6) open += 2
    if (tokens[open]?.text !== '(') return null
    const first = aliases.get(tokens[at]!.text) ?? tokens[at]!.text
    const name = first + tokens.slice(at + 1, open).map(({ text }) => text).join('')
    return CALLS.has(name) ? { name, open } : null
  }

  function called(name: string, open: number, at: number, depth: number): Value | null {
    if (name.endsWith('files')) return packageFiles(open)
    const inner = expression(open + 1, depth + 1)
    if (inner === null) return null
    if (name.endsWith('join') || (name.endsWith('Path') && tokens[inner.next]?.text === ',')) return joinedCall(inner)
    const close = tokens[inner.next]
    if (close?.text !== ')') return null
    const value = { place: inner.place, edits: inner.edits, next: inner.next + 1 }
    if (!name.endsWith('dirname')) return value
    const { place, by } = move.climb(inner.place, 1)
    // One `dirname` too many goes with its brackets; what is inside stays.
    const gone = by > 0 ? [] : [{ start: tokens[at]!.start, end: tokens[open]!.end, text: '' }, { start: close.start, end: close.end, text: '' }]
    return { place, edits: [...value.edits, ...gone], next: value.next }
  }

  /** `importlib.resources.files("a.b")`, of the package that it is called in too. */
  function packageFiles(open: number): Value | null {
    const word = tokens[open + 1]
    if (word === undefined || tokens[open + 2]?.text !== ')') return null
    if (word.text === '__package__' || word.text === '__name__') return { place: move.place(parentOf(context.path)), edits: [], next: open + 3 }
    const path = packageAt(word.value)
    return path === null ? null : { place: move.place(path), edits: [], next: open + 3 }
  }

  /** Where a package lies: its own directory and those above, then where modules are searched for. */
  function packageAt(name: string | null): string | null {
    if (name === null || !/^[\w.]{1,200}$/.test(name)) return null
    const relative = name.replaceAll('.', '/')
    const above: string[] = []
    for (let at = parentOf(context.path); at !== '' && above.length < DEEPEST; at = parentOf(at)) above.push(at)
    return [...above, ...context.searched, ''].map((base) => (base === '' ? relative : `${base}/${relative}`)).find((path) => tree.isDirectory(path)) ?? null
  }

  /** `pkgutil.get_data("a", "data/x.txt")` and its like: the file of the package goes along. */
  function packageData(at: number): void {
    const { kind, text, line } = tokens[at]!
    const [open, name, comma, file] = tokens.slice(at + 1, at + 5)
    if (kind !== 'name' || !PACKAGE_DATA.has(text) || open?.text !== '(' || comma?.text !== ',' || file?.value == null) return
    const path = name?.text === '__name__' || name?.text === '__package__' ? parentOf(context.path) : packageAt(name?.value ?? null)
    if (path === null || file.value.startsWith('/')) return
    const { place } = move.join(move.place(path), file.value)
    if (place.odd === null && tree.file(place.old) !== null) into.references.push({ path: place.old, how: 'uses', line })
  }

  /** `join(E, "a", "b")`: with the brackets open still. */
  function joinedCall(value: Value): Value | null {
    let next = value.next
    const words: PythonToken[] = []
    while (tokens[next]?.text === ',') {
      const word = tokens[next + 1]
      const up = pardir(next + 1)
      if (word?.kind === 'op' && word.text === ')') next++
      else if (up !== null) {
        words.push(up.word)
        next = up.next
      } else if (word?.kind === 'string' && word.value !== null && !word.value.startsWith('/')) {
        words.push(word)
        next += 2
        // The rest is not literal: only the way to it may have to be written anew.
      } else return words.length === 0 ? null : { ...join(value, words), next, open: true }
    }
    return tokens[next]?.text === ')' ? { ...join(value, words), next: next + 1 } : null
  }

  /** `os.pardir`, `os.path.pardir`: a word `..` that is written without quotes. */
  function pardir(at: number): { word: PythonToken; next: number } | null {
    const first = tokens[at]
    if (first?.kind !== 'name') return null
    let next = at + 1
    while (tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'name' && next < at + 5) next += 2
    const last = tokens[next - 1]!
    return PARDIR.test(tokens.slice(at, next).map(({ text }) => text).join('')) ? { word: { ...first, kind: 'string', value: '..', text: '..', end: last.end }, next } : null
  }

  function join(value: Value, words: readonly PythonToken[]): Value {
    const [first, ...others] = words
    if (first === undefined) return value
    const relative = words.map((word) => word.value!).join('/')
    const star = relative.search(/[*?[]/)
    const cut = star === -1 ? relative.length : relative.lastIndexOf('/', star) + 1
    const gone = others.map((word, index) => ({ start: words[index]!.end, end: word.end, text: '' }))
    const result = joined(value, relative.slice(0, cut), (by) => replaced(first, cut === relative.length ? by : `${by}/${relative.slice(cut)}`), gone)
    return cut === relative.length ? result : { ...result, glob: relative.slice(cut) }
  }

  function joined(value: Value, relative: string, edit: (by: string) => TextEdit, gone: readonly TextEdit[] = []): Value {
    const { place, text } = move.join(value.place, relative)
    return { place, next: value.next, edits: text === null ? value.edits : [...value.edits, edit(text), ...gone] }
  }

  /** `.parent`, `.parents[2]`, `.resolve()`, `/ "x"`, `+ "/x"` */
  function postfix(start: Value, depth: number): Value {
    let value = start
    for (;;) {
      const step = climbed(value) ?? resolved(value) ?? divided(value, depth) ?? added(value)
      if (step === null) return value
      value = step
    }
  }

  function climbed(value: Value): Value | null {
    const steps: { token: PythonToken; dot: PythonToken }[] = []
    let next = value.next
    if (tokens[next]?.text === '.' && tokens[next + 1]?.text === 'parents' && tokens[next + 2]?.text === '[') return parentsOf(value)
    while (tokens[next]?.text === '.' && tokens[next + 1]?.text === 'parent') {
      steps.push({ dot: tokens[next]!, token: tokens[next + 1]! })
      next += 2
    }
    if (steps.length === 0) return null
    const { place, by } = move.climb(value.place, steps.length)
    const gone = steps.slice(Math.max(0, by)).map(({ dot, token }) => ({ start: dot.start, end: token.end, text: '' }))
    return { place, next, edits: [...value.edits, ...gone] }
  }

  function parentsOf(value: Value): Value | null {
    const number = tokens[value.next + 3]
    const close = tokens[value.next + 4]
    if (number?.kind !== 'number' || !/^\d{1,4}$/.test(number.text) || close?.text !== ']') return null
    const count = Number(number.text) + 1
    const { place, by } = move.climb(value.place, count)
    const edit = by === count ? [] : by === 0 ? [{ start: tokens[value.next]!.start, end: close.end, text: '' }] : [{ start: number.start, end: number.end, text: String(by - 1) }]
    return { place, next: value.next + 5, edits: [...value.edits, ...edit] }
  }

  function resolved(value: Value): Value | null {
    const [dot, name, open, close] = tokens.slice(value.next, value.next + 4)
    if (dot?.text !== '.' || name === undefined || open?.text !== '(') return null
    if (SAME.has(name.text) && close?.text === ')') return { ...value, next: value.next + 4 }
    if (name.text !== 'joinpath' || value.glob !== undefined) return null
    const words: PythonToken[] = []
    let next = value.next + 3
    for (; tokens[next]?.kind === 'string' && tokens[next]!.value !== null && !tokens[next]!.value!.startsWith('/'); next += tokens[next + 1]?.text === ',' ? 2 : 1) words.push(tokens[next]!)
    return words.length > 0 && tokens[next]?.text === ')' ? { ...join(value, words), next: next + 1 } : null
  }

  function divided(value: Value, depth: number): Value | null {
    if (value.glob !== undefined || depth > DEEPEST) return null
    const words: PythonToken[] = []
    let next = value.next
    while (tokens[next]?.text === '/' && tokens[next + 1]?.kind === 'string' && tokens[next + 1]!.value !== null && !tokens[next + 1]!.value!.startsWith('/')) {
      words.push(tokens[next + 1]!)
      next += 2
    }
    return words.length === 0 ? null : { ...join(value, words), next }
  }

  function added(value: Value): Value | null {
    const word = tokens[value.next + 1]
    if (tokens[value.next]?.text !== '+' || word?.kind !== 'string' || !word.value?.startsWith('/')) return null
    const result = joined(value, word.value.slice(1), (by) => replaced(word, `/${by}`))
    return { ...result, next: value.next + 2 }
  }
}

const CALLS: ReadonlySet<string> = new Set([
  'Path', 'pathlib.Path', 'PurePath', 'str', 'os.fspath', 'os.path.dirname', 'os.path.abspath', 'os.path.realpath', 'os.path.normpath', 'os.path.join', 'path.join', 'path.dirname', 'path.abspath', 'osp.join', 'osp.dirname',
  'osp.abspath', 'osp.realpath', 'op.join', 'op.dirname', 'op.abspath', 'dirname', 'abspath', 'realpath', 'join', 'files', 'resources.files', 'importlib.resources.files', 'importlib_resources.files',
])
/** `from pathlib import Path as P`, `import os.path as osp`: the new name → what it stands for. */
function aliasesOf(tokens: readonly PythonToken[]): ReadonlyMap<string, string> {
  return new Map(tokens.flatMap(({ text }, at) => {
    const before = tokens[at - 1]?.text ?? ''
    return text === 'as' && ALIASED.has(before) && tokens[at + 1]?.kind === 'name' ? [[tokens[at + 1]!.text, before === 'path' ? 'os.path' : before] as const] : []
  }))
}
const ALIASED: ReadonlySet<string> = new Set(['Path', 'pathlib', 'os', 'path', 'dirname', 'join', 'abspath', 'realpath', 'resources', 'files'])
const PACKAGE_DATA: ReadonlySet<string> = new Set(['get_data', 'resource_filename', 'resource_string', 'resource_stream', 'open_text', 'open_binary', 'read_text', 'read_binary'])
const PARDIR = /^(?:os\.|os\.path\.|osp\.|path\.)?pardir$/
const isCalled = (before: PythonToken | undefined): boolean => before !== undefined && (before.kind === 'name' || before.text === ')' || before.text === ']') && !/^(?:in|return|and|or|not|if|else|yield|await|is)$/.test(before.text)
const ENDS: ReadonlySet<string> = new Set([')', ']', '}', ',', ';', ':', 'if', 'else', 'or', 'and'])
const LISTS: ReadonlySet<string> = new Set(['listdir', 'walk', 'scandir', 'copytree'])
const SAME: ReadonlySet<string> = new Set(['resolve', 'absolute', 'as_posix', 'expanduser'])

/** Another content between the quotes that are there. */
function replaced({ start, end, text, value }: Pick<PythonToken, 'start' | 'end' | 'text' | 'value'>, by: string): TextEdit {
  // A name that stood for `..`.
  if (text === '..') return { start, end, text: JSON.stringify(by) }
  const open = text.length - (value?.length ?? 0)
  const quotes = /["']{3}$/.test(text) ? 3 : 1
  return { start: start + open - quotes, end: end - quotes, text: by }
}
