/** Literal words that a Python expression joins to a path: `join(E, "a")`, `E / "a"`, `f"{E}/a"`. Their climbing part is written anew. */
import type { TextEdit } from '../rewrite/apply-edits.ts'
import type { Move, Place } from './move.ts'
import type { PythonToken } from './python-tokens.ts'

/** A path that was followed so far. */
export interface Value {
  readonly place: Place
  readonly edits: readonly TextEdit[]
  /** Index of the token after it. */
  readonly next: number
  /** The last word of a path that is a pattern, for instance `*.json`. */
  readonly glob?: string
  /** A call that goes on with what only the run knows. */
  readonly open?: boolean
}

export interface Joins {
  /** `"a", "b")`: the rest of a call whose first word is the path. */
  joinedCall(value: Value): Value | null
  join(value: Value, words: readonly PythonToken[]): Value
  joined(value: Value, relative: string, edit: (by: string) => TextEdit, gone?: readonly TextEdit[]): Value
}

export function openJoins(tokens: readonly PythonToken[], move: Move): Joins {
  return { joinedCall, join, joined }

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
}

const PARDIR = /^(?:os\.|os\.path\.|osp\.|path\.)?pardir$/

/** Another content between the quotes that are there. */
export function replaced({ start, end, text, value }: Pick<PythonToken, 'start' | 'end' | 'text' | 'value'>, by: string): TextEdit {
  // A name that stood for `..`.
  if (text === '..') return { start, end, text: JSON.stringify(by) }
  const open = text.length - (value?.length ?? 0)
  const quotes = /["']{3}$/.test(text) ? 3 : 1
  return { start: start + open - quotes, end: end - quotes, text: by }
}
