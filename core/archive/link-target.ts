/** What a destination means in a repository, and how it is written when that moves. */
import { directoryOfPath, isWithin, joinPath, normalPath, relativePath, relocated, type Relocation } from './paths.ts'

export interface LinkTarget {
  /** Path in the repository. */
  readonly path: string
  /** As it is written, without what follows `#` or `?`. */
  readonly raw: string
  /** `#usage`, `?raw=true` */
  readonly suffix: string
  /** From the root (`/docs/a.md`), as GitHub reads it. */
  readonly rooted: boolean
}

/** `from`: the file that it stands in. null: an address, a place within the page, or a path out of the repository. */
export function linkTarget(destination: string, from: string): LinkTarget | null {
  const cutAt = destination.search(/[#?]/)
  const raw = cutAt === -1 ? destination : destination.slice(0, cutAt)
  if (raw === '' || raw.startsWith('//') || SCHEME.test(raw)) return null
  const rooted = raw.startsWith('/')
  const decoded = decode(raw)
  const path = normalPath(rooted ? decoded : joinPath(directoryOfPath(from), decoded))
  return path === null ? null : { path, raw, suffix: cutAt === -1 ? '' : destination.slice(cutAt), rooted }
}

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{0,30}:/

/** A destination for the same thing at its new place, written as the old one was. null: it does not move. */
export function moveDestination(destination: string, from: string, move: Relocation): string | null {
  const target = linkTarget(destination, from)
  const path = target === null ? null : relocated(target.path, move)
  if (target === null || path === null) return null
  // What names the place below the directory stays as it is written; only the way to it is another one.
  const tail = keptTail(target, move.from)
  const head = tail === null ? path : move.to
  const way = target.rooted ? `/${head}` : relativePath(directoryOfPath(from), head)
  const dotted = !target.rooted && target.raw.startsWith('./') && !way.startsWith('.') ? './' : ''
  const end = tail ?? (target.raw.endsWith('/') ? '/' : '')
  return `${dotted}${encodePath(way)}${end}${target.suffix}`
}

/** `/README.md` of `../digits/README.md`; null where the way leads through `..` again, so that the end cannot be told apart. */
function keptTail({ raw, path }: LinkTarget, directory: string): string | null {
  const depth = isWithin(path, directory) && path !== directory ? path.slice(directory.length + 1).split('/').length : 0
  const parts = raw.split('/')
  const slash = raw.endsWith('/') ? 1 : 0
  const tail = parts.slice(parts.length - depth - slash)
  const plain = tail.every((part, index) => (part !== '' || index === tail.length - 1) && part !== '.' && part !== '..')
  if (depth === 0) return slash === 1 ? '/' : parts.at(-1) === '.' || parts.at(-1) === '..' ? null : ''
  return plain && decode(tail.join('/')).replace(/\/$/, '') === path.slice(directory.length + 1) ? `/${tail.join('/')}` : null
}

/** Markdown's escapes, the one entity that a path holds, and percent signs. What is no encoding stays. */
function decode(raw: string): string {
  const text = raw.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&')
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** For every kind of quoting: no blank, bracket, quote, pipe or backslash is left. */
export const encodePath = (path: string): string => path.replace(/[^\w./~@+,=-]/gu, (letter) => (/[()']/.test(letter) ? `%${letter.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(letter.toWellFormed())))
