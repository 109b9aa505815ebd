/** Links of a document into the garden: to what goes along, to the source repository at the commit, or nothing but their words. */
import { decodePercent } from '../../source/decode-percent.ts'
import { parentOf } from '../vendor/garden-path.ts'
import { lineCounter } from '../vendor/relative-paths.ts'
import type { Move } from '../vendor/move.ts'
import type { Tree } from '../vendor/tree.ts'
import type { TextEdit } from './apply-edits.ts'

export interface LinkContext {
  readonly move: Move
  readonly tree: Tree
  /** Of the document, in the garden. */
  readonly path: string
  /** Whether something at this path of the garden goes along. */
  readonly goesAlong: (path: string) => boolean
  /** `https://github.com/owner/name`, and the commit; null: not known. */
  readonly source: { readonly url: string; readonly commit: string } | null
}

export interface LinkEdits {
  readonly edits: readonly TextEdit[]
  /** Links to what is not even in the garden. */
  readonly dead: readonly { readonly line: number; readonly to: string }[]
}

interface Found {
  /** The whole link, and within it its words and where it leads. */
  readonly start: number
  readonly end: number
  readonly words: string
  readonly to: readonly [number, number]
  /** `[x]: to` stands alone on a line. */
  readonly definition: boolean
}

export function linkEdits(text: string, context: LinkContext): LinkEdits {
  const edits: TextEdit[] = []
  const dead: { line: number; to: string }[] = []
  const lineAt = lineCounter(text)
  for (const link of linksOf(text)) {
    const written = text.slice(...link.to)
    const cut = written.search(/[?#]/)
    const path = cut === -1 ? written : written.slice(0, cut)
    const behind = cut === -1 ? '' : written.slice(cut)
    if (path === '' || /^[A-Za-z][A-Za-z0-9+.-]*:|^\/\/|^\\/.test(path)) continue
    const { place, text: by } = context.move.join(path.startsWith('/') ? context.move.place('') : context.move.place(parentOf(context.path)), decodePercent(path) ?? path)
    const there = context.tree.file(place.old) !== null || context.tree.isDirectory(place.old)
    if (place.odd === 'over' || !there) {
      dead.push({ line: lineAt(link.start), to: written.slice(0, 120) })
      continue
    }
    if (place.odd === null && context.goesAlong(place.old)) {
      if (by !== null) edits.push({ start: link.to[0], end: link.to[1], text: `${encoded(by)}${behind}` })
    } else edits.push(elsewhere(link, place.old, behind, context))
  }
  return { edits, dead }
}

function elsewhere(link: Found, path: string, behind: string, { source, tree }: LinkContext): TextEdit {
  if (source === null) return link.definition ? { start: link.start, end: link.end, text: '' } : { start: link.start, end: link.end, text: link.words }
  const kind = tree.file(path) === null ? 'tree' : 'blob'
  return { start: link.to[0], end: link.to[1], text: `${source.url}/${kind}/${source.commit}${path === '' ? '' : `/${encoded(path)}`}${behind}` }
}

/** Inline links, images and definitions outside of code. One pass; brackets are matched within a paragraph of at most 2,000 characters. */
function linksOf(text: string): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < text.length; ) {
    const char = text[at]!
    const begins = at === 0 || text[at - 1] === '\n'
    if (begins && /^ {0,3}(?:```|~~~)/.test(text.slice(at, at + 6))) at = afterFence(text, at)
    else if (char === '`') at = afterCode(text, at)
    else if (char === '\\') at += 2
    else if (char === '[') {
      const link = (begins ? definition(text, at) : null) ?? inline(text, at)
      if (link !== null) found.push(link)
      // Words of a link may hold an image with a link of its own, which is looked at next.
      at++
    } else at++
  }
  return withoutNested(found)
}

const withoutNested = (links: readonly Found[]): readonly Found[] => links.filter((link, index) => !(index > 0 && link.start < links[index - 1]!.end))

function definition(text: string, at: number): Found | null {
  const match = /^\[[^\]\n]{1,200}\]:[ \t]{0,8}<?([^\s<>]{1,500})>?/.exec(text.slice(at, at + 720))
  if (match === null) return null
  const to = at + match[0].lastIndexOf(match[1]!)
  return { start: at, end: at + match[0].length, words: '', to: [to, to + match[1]!.length], definition: true }
}

function inline(text: string, at: number): Found | null {
  let open = 0
  let close = at
  for (const last = Math.min(text.length, at + LONGEST); close < last; close++) {
    const char = text[close]!
    if (char === '\\') close++
    else if (char === '\n' && text[close + 1] === '\n') return null
    else if (char === '[') open++
    else if (char === ']' && --open === 0) break
  }
  if (text[close] !== ']' || text[close + 1] !== '(') return null
  const match = /^\(\s{0,8}(<[^<>\n]{0,500}>|[^\s()<>]{0,500}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)(?:\s{1,8}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?\s{0,8}\)/.exec(text.slice(close + 1, close + 1600))
  if (match === null) return null
  const angled = match[1]!.startsWith('<')
  const from = close + 1 + match[0].indexOf(match[1]!) + (angled ? 1 : 0)
  const image = text[at - 1] === '!'
  return { start: image ? at - 1 : at, end: close + 1 + match[0].length, words: text.slice(at + 1, close), to: [from, from + match[1]!.length - (angled ? 2 : 0)], definition: false }
}

/** Each bracket is followed at most this far. */
const LONGEST = 2000

function afterFence(text: string, at: number): number {
  const mark = text.slice(at, at + 8).trimStart().startsWith('~') ? '~~~' : '```'
  const line = text.indexOf('\n', at)
  if (line === -1) return text.length
  const end = text.indexOf(`\n${mark}`, line)
  return end === -1 ? text.length : end + 1 + mark.length
}

function afterCode(text: string, at: number): number {
  let width = 1
  while (text[at + width] === '`') width++
  const end = text.slice(at + width, at + width + LONGEST).indexOf('`'.repeat(width))
  return end === -1 ? at + width : at + width + end + width
}

const encoded = (path: string): string => path.split('/').map((part) => (/^[\w.@+~-]*$/.test(part) ? part : encodeURIComponent(part).replace(/[()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`))).join('/')
