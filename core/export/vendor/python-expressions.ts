/** The path that an expression of Python stands for, as far as it is literal; what it climbs too far is written anew on the way. */
import { parentOf } from './garden-path.ts'
import type { Place } from './move.ts'
import { openJoins, replaced, type Value } from './python-joins.ts'
import { packageAt } from './python-packages.ts'
import type { PythonToken } from './python-tokens.ts'
import { seenPlace, type ScanContext } from './scan.ts'

/** Deeper nested expressions are nobody's, and would be looked at again and again. */
const DEEPEST = 24

/** `known`: names that hold a path now; whoever follows the statements keeps it. null: no path, or none that can be followed. */
export function openExpressions(tokens: readonly PythonToken[], context: ScanContext, known: ReadonlyMap<string, Place>): (at: number) => Value | null {
  const aliases = aliasesOf(tokens)
  const { move } = context
  const { joinedCall, join, joined } = openJoins(tokens, move)
  return (at) => expression(at, 0)

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
    const path = packageAt(context, word.value)
    return path === null ? null : { place: move.place(path), edits: [], next: open + 3 }
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
const isCalled = (before: PythonToken | undefined): boolean => before !== undefined && (before.kind === 'name' || before.text === ')' || before.text === ']') && !/^(?:in|return|and|or|not|if|else|yield|await|is)$/.test(before.text)
const SAME: ReadonlySet<string> = new Set(['resolve', 'absolute', 'as_posix', 'expanduser'])
