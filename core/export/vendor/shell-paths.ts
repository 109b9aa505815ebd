/**
 * Paths that a shell script computes: from where it lies (`$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)`), from the directory that it
 * starts in, and from variables that hold such paths. Followed statement by statement, without running anything.
 */
import type { Place } from './move.ts'
import { collector, seenPlace, tellOdd, type Collector, type ScanContext } from './scan.ts'
import { PROJECT_FILES } from './relative-paths.ts'
import { parseShell, type Command, type Part, type Word } from './shell-parse.ts'

/** A path inside of a word: where it is rooted, and what stands behind. */
interface Candidate {
  readonly place: Place
  /** All of it is literal. */
  readonly whole: boolean
  /** What the word says before it: `src` of `src=…`, `` where nothing does. */
  readonly key: string
  readonly glob: string | null
  /** Of a variable or a substitution alone: what is odd about it was told where it was made. */
  readonly told: boolean
}

/** Also in the scripts that a script sources, one in another. */
const DEEPEST_SOURCE = 5

export function shellPaths(text: string, context: ScanContext, into: Collector): void {
  const variables = new Map<string, Place | null>(context.given)
  walk(parseShell(text), { text, context, into, variables, cwd: context.move.place(context.start), quiet: false, values: new Map(), visited: new Set(), once: new Set([context.path]), depth: 0 })
}

interface State {
  readonly text: string
  readonly context: ScanContext
  readonly into: Collector
  readonly variables: Map<string, Place | null>
  cwd: Place | null
  /** Only a value is asked for. */
  readonly quiet: boolean
  /** Each substitution is followed once: nested ones would be looked at again and again. */
  readonly values: Map<Part, Place | null>
  readonly visited: Set<Part>
  /** Files that were sourced: each once, whoever sources it. */
  readonly once: Set<string>
  readonly depth: number
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

const literal = ({ parts: [first, second] }: Word): string | null => (first?.kind === 'text' && second === undefined ? first.text : null)

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

/** The place that a whole word means; null: not only one, or not known. */
function valueOf(word: Word, state: State): Place | null {
  const found = candidates(word, { ...state, quiet: true })
  const [only, another] = found
  return only !== undefined && another === undefined && only.whole && only.glob === null && only.key === '' ? only.place : null
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

function note({ place, glob, whole }: Candidate, { line }: Word, way: 'assigns' | 'names' | 'takes', { context: { tree }, into }: State): void {
  if (place.odd !== null) return
  if (glob !== null) into.references.push({ path: place.old === '' ? glob : `${place.old}/${glob}`, how: 'uses', line })
  else if (!whole) return
  else if (tree.file(place.old) !== null) into.references.push({ path: place.old, how: 'uses', line })
  else if (way === 'takes' && place.old !== '' && tree.isDirectory(place.old)) into.references.push({ path: place.old, how: 'all', line })
}

/** `type=bind,src=X,dst=/y` and `-v X:/y` */
function mounts(word: Word, found: readonly Candidate[], before: string, { into, text }: State): void {
  const source = found.find(({ key, whole }) => whole && (key === 'src' || key === 'source'))?.place ?? (/^(?:-v|--volume)$/.test(before) ? found.find(({ whole }) => whole)?.place : undefined)
  if (source === undefined) return
  const own = text.slice(word.start, word.end)
  const target = /(?:^|[,"'])(?:dst|target|destination)=(\/[^\s,"':$]+)/.exec(own)?.[1] ?? (before.startsWith('-') ? /:(\/[^\s,"':$]+)/.exec(own)?.[1] : undefined)
  if (target !== undefined) into.seen.push({ target: target.replace(/\/$/, ''), source: source.odd === null ? source.old : '' })
}

/** `PYTHONPATH=…`, also as `--env "PYTHONPATH=…"` */
function searchPath(word: Word, found: readonly Candidate[], { into, text }: State): void {
  if (!/^["']?(?:--env=)?["']?PYTHONPATH=/.test(text.slice(word.start, word.start + 40))) return
  for (const { place, whole } of found) if (whole && place.odd === null) into.searched.push(place.old)
}

/** `pip install -e "$ROOT"`: what a directory is installed by goes along, and its modules are found there. */
function installs({ line }: Word, found: readonly Candidate[], { context: { tree }, into }: State): void {
  for (const { place, whole } of found) {
    const files = whole && place.odd === null ? PROJECT_FILES.map((name) => (place.old === '' ? name : `${place.old}/${name}`)).filter((path) => tree.file(path) !== null) : []
    for (const path of files) into.references.push({ path, how: 'uses', line })
    if (files.length > 0) into.searched.push(place.old)
  }
}

/** `python -m a.b`, `torchrun -m a.b` */
function modules(words: readonly Word[], { into }: State): void {
  const at = words.findIndex((word) => literal(word) === '-m')
  const name = at > 0 && words.slice(0, at).some((word) => /^(?:.*\/)?(?:python[\d.]*|torchrun|accelerate)$/.test(literal(word) ?? '')) ? literal(words[at + 1] ?? words[at]!) : null
  if (name !== null && /^[A-Za-z_][\w.]*$/.test(name)) into.started.push(name)
}

/** The paths in a word. Edits of what must be written differently are made on the way. */
function candidates(word: Word, state: State): readonly Candidate[] {
  const found: Candidate[] = []
  let base: { place: Place; from: Part } | 'unknown' | null = null
  let behind: Extract<Part, { kind: 'text' }> | null = null
  let key = ''
  let open = true
  const finish = (whole: boolean): void => {
    if (base !== null && base !== 'unknown') found.push(...finished(base.place, behind, whole, key, state))
    else if (base === null && behind !== null && behind.text !== '') found.push(...bare(behind, whole, key, state))
    base = null
    behind = null
    open = true
  }
  for (const part of word.parts) {
    if (part.kind === 'text') {
      let at = 0
      for (const piece of part.text.split(/([=,:\s;|&()'"<>@])/)) {
        if (BREAKS.test(piece)) {
          const last: string = behind === null ? '' : (behind as Extract<Part, { kind: 'text' }>).text
          const plain = base === null
          finish(true)
          key = piece === '=' && plain ? last : piece === '=' ? key : ''
        } else if (piece !== '') {
          const own = { kind: 'text' as const, text: piece, start: part.start + at, end: part.start + at + piece.length, plain: part.plain }
          if (behind === null) behind = own
          else base = 'unknown'
          open = false
        }
        at += piece.length
      }
    } else {
      const place: Place | null = open && behind === null && base === null ? partPlace(part, state) : null
      if (place !== null) base = { place, from: part }
      else if (behind !== null || base !== null) {
        // `$ROOT/models/$NAME`: what is known ends here.
        finish(false)
        base = 'unknown'
      } else base = 'unknown'
      open = false
      visit(part, state)
    }
  }
  finish(true)
  return found
}

const BREAKS = /^[=,:\s;|&()'"<>@]$/

/** Commands inside of a substitution use paths of their own. */
function visit(part: Part, state: State): void {
  if (state.quiet || state.visited.has(part)) return
  state.visited.add(part)
  if (part.kind === 'command') walk(part.commands, { ...state })
  if (part.kind === 'variable' && part.fallback !== null) for (const each of candidates(part.fallback, state)) note(each, part.fallback, 'names', state)
}

function finished(place: Place, behind: Extract<Part, { kind: 'text' }> | null, whole: boolean, key: string, state: State): Candidate[] {
  if (behind === null) return [{ place, whole, key, glob: null, told: true }]
  if (!behind.text.startsWith('/')) return []
  return [ended(place, behind, behind.text.slice(1), 1, whole, key, state)]
}

/** Joins literal text to a place, and rewrites it where the way is another one. */
function ended(place: Place, part: Extract<Part, { kind: 'text' }>, relative: string, skip: number, whole: boolean, key: string, state: State): Candidate {
  const star = relative.search(/[*?[{]/)
  const cut = star !== -1 ? relative.lastIndexOf('/', star) + 1 : whole ? relative.length : relative.lastIndexOf('/') + 1
  const literally = relative.slice(0, cut)
  const { place: to, text: by } = state.context.move.join(place, literally)
  if (by !== null && part.plain && !state.quiet) state.into.edits.push(edited(part, literally, skip, by))
  return { place: to, whole: whole && star === -1, key, glob: whole && star !== -1 && !/[[{]/.test(relative) ? relative.slice(cut) : null, told: false }
}

/** `$X/../..` that becomes `$X` loses its slash; one that goes on behind keeps it. */
function edited(part: Extract<Part, { kind: 'text' }>, literally: string, skip: number, by: string): { start: number; end: number; text: string } {
  const slash = literally.endsWith('/') ? '/' : ''
  const end = part.start + skip + literally.length
  if (by === '.' && part.text[skip - 1] === '/') return { start: part.start + skip - 1, end, text: slash }
  return { start: part.start + skip, end, text: `${by}${slash}` }
}

/** A path without a variable before it: it climbs from where the script stands, or it is absolute inside of a container. */
function bare(part: Extract<Part, { kind: 'text' }>, whole: boolean, key: string, state: State): Candidate[] {
  const { text } = part
  const { move, tree } = state.context
  if (text.startsWith('/')) {
    const found = seenPlace(text, state.context)
    return found === null ? [] : [ended(found.place, part, found.rest, text.length - found.rest.length, whole, key, state)]
  }
  if (!/^(?:\.\/)?\.\.(?:\/|$)/.test(text)) {
    if (!whole || state.cwd?.old !== '' || !text.includes('/') || tree.file(text) === null) return []
    return [{ place: move.place(text), whole, key, glob: null, told: false }]
  }
  if (state.cwd === null) return []
  const { place } = move.join(state.cwd, text)
  // Words that only look like a path: whoever climbs above the root, or to what is not there, is told of elsewhere.
  if (place.odd !== 'between' && tree.file(place.old) === null && !tree.isDirectory(place.old)) return []
  return [ended(state.cwd, part, text, 0, whole, key, state)]
}

function partPlace(part: Part, state: State): Place | null {
  const known = state.values.get(part)
  if (known !== undefined) return known
  const place = placeOf(part, state)
  state.values.set(part, place)
  return place
}

function placeOf(part: Part, state: State): Place | null {
  const { context, variables } = state
  if (part.kind === 'variable') {
    if (part.name === 'BASH_SOURCE' || part.name === '0') return context.move.place(context.path)
    if (part.name === 'PWD') return state.cwd
    return variables.get(part.name) ?? (part.fallback === null ? null : valueOf(part.fallback, state))
  }
  return part.kind === 'command' ? commandPlace(part, state) : null
}

/** `$(cd X && pwd)`, `$(dirname X)`, `$(realpath X)`, `$(git rev-parse --show-toplevel)` */
function commandPlace(part: Extract<Part, { kind: 'command' }>, state: State): Place | null {
  const [first, second, third] = part.commands
  const names = part.commands.map(({ words }) => literal(words[0]!) ?? '')
  // `git rev-parse … || (cd … && pwd)`: a clone has an answer, and the other one means the same place.
  if (part.commands.some(isTopLevel) && part.commands.every((command, at) => isTopLevel(command) || NAMES_PLACE.has(names[at]!))) return state.context.move.place('')
  if (first === undefined || third !== undefined) return null
  if (names[0] === 'cd' && names[1] === 'pwd') return cdTarget(first, state)
  if (second !== undefined) return null
  if (names[0] === 'pwd') return state.cwd
  const last = first.words.at(-1)!
  if (names[0] === 'realpath' || names[0] === 'readlink') return first.words.length > 1 ? valueOf(last, state) : null
  return names[0] === 'dirname' && first.words.length > 1 ? dirname(part, last, state) : null
}

const isTopLevel = ({ words }: Command): boolean => literal(words[0]!) === 'git' && words.some((word) => literal(word) === '--show-toplevel')
const NAMES_PLACE: ReadonlySet<string> = new Set(['cd', 'pwd', 'echo', 'printf', 'realpath', 'readlink', 'dirname', 'true'])

function cdTarget({ words }: Command, state: State): Place | null {
  const target = words.find((word, at) => at > 0 && !(literal(word) ?? '').startsWith('-'))
  return target === undefined ? null : valueOf(target, state)
}

/** A `dirname` too many goes, and what it was asked of stays. */
function dirname(part: Extract<Part, { kind: 'command' }>, word: Word, state: State): Place | null {
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

