/** The place that a variable or a substitution stands for: `$ROOT`, `${BASH_SOURCE[0]}`, `$(cd … && pwd)`, `$(dirname …)`. */
import type { Place } from './move.ts'
import type { Command, Part, Word } from './shell-parse.ts'
import { literal, type State } from './shell-state.ts'

/** The place that a whole word means (shell-words.ts): words hold substitutions, and substitutions words. */
export type ValueOf = (word: Word, state: State) => Place | null

export function partPlace(part: Part, state: State, valueOf: ValueOf): Place | null {
  const known = state.values.get(part)
  if (known !== undefined) return known
  const place = placeOf(part, state, valueOf)
  state.values.set(part, place)
  return place
}

function placeOf(part: Part, state: State, valueOf: ValueOf): Place | null {
  const { context, variables } = state
  if (part.kind === 'variable') {
    if (part.name === 'BASH_SOURCE' || part.name === '0') return context.move.place(context.path)
    if (part.name === 'PWD') return state.cwd
    return variables.get(part.name) ?? (part.fallback === null ? null : valueOf(part.fallback, state))
  }
  return part.kind === 'command' ? commandPlace(part, state, valueOf) : null
}

/** `$(cd X && pwd)`, `$(dirname X)`, `$(realpath X)`, `$(git rev-parse --show-toplevel)` */
function commandPlace(part: Extract<Part, { kind: 'command' }>, state: State, valueOf: ValueOf): Place | null {
  const [first, second, third] = part.commands
  const names = part.commands.map(({ words }) => literal(words[0]!) ?? '')
  // `git rev-parse … || (cd … && pwd)`: a clone has an answer, and the other one means the same place.
  if (part.commands.some(isTopLevel) && part.commands.every((command, at) => isTopLevel(command) || NAMES_PLACE.has(names[at]!))) return state.context.move.place('')
  if (first === undefined || third !== undefined) return null
  if (names[0] === 'cd' && names[1] === 'pwd') return cdTarget(first, state, valueOf)
  if (second !== undefined) return null
  if (names[0] === 'pwd') return state.cwd
  const last = first.words.at(-1)!
  if (names[0] === 'realpath' || names[0] === 'readlink') return first.words.length > 1 ? valueOf(last, state) : null
  return names[0] === 'dirname' && first.words.length > 1 ? dirname(part, last, state, valueOf) : null
}

const isTopLevel = ({ words }: Command): boolean => literal(words[0]!) === 'git' && words.some((word) => literal(word) === '--show-toplevel')
const NAMES_PLACE: ReadonlySet<string> = new Set(['cd', 'pwd', 'echo', 'printf', 'realpath', 'readlink', 'dirname', 'true'])

function cdTarget({ words }: Command, state: State, valueOf: ValueOf): Place | null {
  const target = words.find((word, at) => at > 0 && !(literal(word) ?? '').startsWith('-'))
  return target === undefined ? null : valueOf(target, state)
}

/** A `dirname` too many goes, and what it was asked of stays. */
function dirname(part: Extract<Part, { kind: 'command' }>, word: Word, state: State, valueOf: ValueOf): Place | null {
  const inner = valueOf(word, state)
  if (inner === null) return null
  const { place, by } = state.context.move.climb(inner, 1)
  if (by === 0) {
    const own = state.text.slice(word.start, word.end)
    const quoted = state.text[part.start - 1] === '"' && state.text[part.end] === '"'
    state.into.edits.push({ start: part.start, end: word.start, text: '' }, { start: word.end, end: part.end, text: '' })
    if (quoted && own.startsWith('"') && own.endsWith('"')) state.into.edits.push({ start: word.start, end: word.start + 1, text: '' }, { start: word.end - 1, end: word.end, text: '' })
  }
  return place
}

