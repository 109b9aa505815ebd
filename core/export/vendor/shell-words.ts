/** The paths in one word of a shell script, literal text joined to what its variables and substitutions stand for. */
import type { Place } from './move.ts'
import { seenPlace } from './scan.ts'
import { note } from './shell-effects.ts'
import type { Part, Word } from './shell-parse.ts'
import { partPlace } from './shell-places.ts'
import type { Candidate, State } from './shell-state.ts'

/** The place that a whole word means; null: not only one, or not known. */
export function valueOf(word: Word, state: State): Place | null {
  const found = candidates(word, { ...state, quiet: true })
  const [only, another] = found
  return only !== undefined && another === undefined && only.whole && only.glob === null && only.key === '' ? only.place : null
}

/** The paths in a word. Edits of what must be written differently are made on the way. */
export function candidates(word: Word, state: State): readonly Candidate[] {
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
      const place: Place | null = open && behind === null && base === null ? partPlace(part, state, valueOf) : null
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
  if (part.kind === 'command') state.follow(part.commands, { ...state })
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
