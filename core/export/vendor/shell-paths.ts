/**
 * Paths that a shell script computes: from where it lies (`$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)`), from the directory that it
 * starts in, and from variables that hold such paths. Followed statement by statement, without running anything.
 */
import type { Place } from './move.ts'
import { collector, tellOdd, type Collector, type ScanContext } from './scan.ts'
import { installs, modules, mounts, note, searchPath } from './shell-effects.ts'
import { parseShell, type Command, type Word } from './shell-parse.ts'
import { literal, type State } from './shell-state.ts'
import { candidates, valueOf } from './shell-words.ts'

/** Also in the scripts that a script sources, one in another. */
const DEEPEST_SOURCE = 5

export function shellPaths(text: string, context: ScanContext, into: Collector): void {
  const variables = new Map<string, Place | null>(context.given)
  walk(parseShell(text), { text, context, into, variables, cwd: context.move.place(context.start), quiet: false, values: new Map(), visited: new Set(), once: new Set([context.path]), depth: 0, follow: walk })
}

function walk(commands: readonly Command[], state: State): void {
  for (const command of commands) one(command, state)
}

function one({ words }: Command, state: State): void {
  let at = 0
  while (at < words.length && (KEYWORDS.has(literal(words[at]!) ?? '') || assigned(words[at]!, state))) at++
  if (at === words.length) return
  const name = literal(words[at]!) ?? ''
  const leaf = name.slice(name.lastIndexOf('/') + 1)
  const rest = words.slice(at)
  if (leaf === 'cd' || leaf === 'pushd') return changeDirectory(rest, state)
  if (leaf === 'source' || leaf === '.') sourceFile(rest, state)
  if (DECLARES.has(leaf)) for (const word of rest.slice(1)) assigned(word, state)
  for (const [index, word] of rest.entries()) if (!DECLARES.has(leaf) || !isAssignment(word)) arguments_(word, index, rest, leaf, state)
  modules(rest, state)
}

const KEYWORDS: ReadonlySet<string> = new Set(['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', '{', 'exec', 'time', 'sudo', 'env', 'command', 'nohup'])
const DECLARES: ReadonlySet<string> = new Set(['export', 'local', 'readonly', 'declare', 'typeset'])
/** They take a directory with what is in it. */
const TAKES_ALL: ReadonlySet<string> = new Set(['cp', 'rsync', 'tar', 'zip', 'install', 'ln'])

function isAssignment({ parts }: Word): boolean {
  return parts[0]?.kind === 'text' && /^[A-Za-z_]\w*\+?=/.test(parts[0].text)
}

/** `NAME=value`, also before a command. */
function assigned(word: Word, state: State): boolean {
  const head = word.parts[0]
  const match = head?.kind === 'text' ? /^([A-Za-z_]\w*)\+?=/.exec(head.text) : null
  if (match === null || head?.kind !== 'text') return false
  const value = valueOf(afterEquals(word, match[0].length), state)
  state.variables.set(match[1]!, value)
  if (value !== null) tellOdd(value, word.line, state.into)
  const found = candidates(word, state)
  searchPath(word, found, state)
  for (const candidate of found) note(candidate, word, 'assigns', state)
  return true
}

function afterEquals({ parts, ...word }: Word, length: number): Word {
  const [head, ...others] = parts
  if (head?.kind !== 'text') return { ...word, parts }
  const rest = head.text.slice(length)
  return { ...word, parts: rest === '' ? others : [{ ...head, text: rest, start: head.plain ? head.start + length : head.start }, ...others] }
}

function changeDirectory(words: readonly Word[], state: State): void {
  const target = words.find((word, index) => index > 0 && !(literal(word) ?? '').startsWith('-'))
  if (target === undefined) return
  const value = valueOf(target, state)
  candidates(target, state)
  const word = literal(target)
  state.cwd = value ?? (word !== null && state.cwd !== null && /^[\w./-]+$/.test(word) && !word.startsWith('/') ? state.context.move.join(state.cwd, word).place : null)
  if (value !== null) tellOdd(value, target.line, state.into)
}

function sourceFile(words: readonly Word[], state: State): void {
  const target = words[1]
  const place = target === undefined ? null : (valueOf(target, state) ?? bareFile(target, state))
  if (place === null || target === undefined || place.odd !== null) return
  state.into.references.push({ path: place.old, how: 'needs', line: target.line })
  const known = new Map([...state.variables].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])))
  state.into.sourced.set(place.old, known)
  const text = state.context.text(place.old)
  if (text === null || state.depth >= DEEPEST_SOURCE || state.once.has(place.old)) return
  state.once.add(place.old)
  const inner: State = { ...state, text, context: { ...state.context, path: place.old }, into: collector(), values: new Map(), visited: new Set(), depth: state.depth + 1 }
  walk(parseShell(text), inner)
  state.cwd = inner.cwd
}

/** `source lib.sh` */
function bareFile(word: Word, { cwd, context }: State): Place | null {
  const path = literal(word)
  if (path === null || cwd === null || !/^[\w.-][\w./-]*$/.test(path)) return null
  const { place } = context.move.join(cwd, path)
  return context.tree.file(place.old) === null ? null : place
}

function arguments_(word: Word, index: number, words: readonly Word[], leaf: string, state: State): void {
  const found = candidates(word, state)
  const before = literal(words[index - 1] ?? word) ?? ''
  mounts(word, found, before, state)
  searchPath(word, found, state)
  if (/^(?:pip[\d.]*|uv)$/.test(leaf) || /\bpip3? install\b/.test(state.text.slice(word.start, Math.min(word.end, word.start + 2000)))) installs(word, found, state)
  for (const candidate of found) {
    if (candidate.whole && candidate.glob === null && index > 0 && !candidate.told) tellOdd(candidate.place, word.line, state.into)
    note(candidate, word, TAKES_ALL.has(leaf) && index > 0 ? 'takes' : 'names', state)
  }
}
