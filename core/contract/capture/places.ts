/** Where things lay while a script was captured, and the way from such a path to one that means the same on every machine. */
import type { CapturedPath } from '../captured.ts'

/** Absolute directories; what is not below one of them is `elsewhere`. */
export interface CapturePlaces {
  readonly repository: string
  /** Below `repository`. */
  readonly example: string
  readonly home: string
  /** Below `home`. */
  readonly cache: string
  readonly work: string
  readonly temporary: string
}

const ORDER = ['cache', 'example', 'work', 'home', 'repository', 'temporary'] as const

export function placePath(written: string, cwd: string, places: CapturePlaces): CapturedPath {
  const path = normalise(written.startsWith('/') ? written : `${cwd}/${written}`)
  // The longest wins: everything may lie below the temporary directory.
  const roots = [...ORDER].sort((a, b) => places[b].length - places[a].length)
  for (const root of roots) {
    const inside = below(path, normalise(places[root]))
    if (inside !== null) return { root, path: root === 'temporary' ? withoutChance(inside) : inside }
  }
  // One `..` too many, as measured in five scripts: the same on every machine too, and no one's root directory.
  const above = normalise(`${places.repository}/..`)
  return path === above && above !== '/' ? { root: 'repository', path: '..' } : { root: 'elsewhere', path }
}

/** A text that may hold such paths, with `{repository}` and the like instead: the same on every machine. */
export function placeText(text: string, places: CapturePlaces): string {
  if (!text.includes('/')) return text
  const roots = ORDER.filter((root) => root !== 'temporary').sort((a, b) => places[b].length - places[a].length)
  return roots.reduce((changed, root) => replacePath(changed, places[root], `{${root}}`), text)
}

/** `/a/b` in `/a/b/c` and in `x=/a/b`, not in `/a/bc` and not in `x/a/b`. */
function replacePath(text: string, path: string, as: string): string {
  const [first = '', ...rest] = text.split(path)
  let before = first
  const pieces = [first]
  for (const part of rest) {
    pieces.push(/[\w.}/-]$/.test(before) || /^[\w.-]/.test(part) ? path : as, part)
    before = part === '' ? path : part
  }
  return pieces.join('')
}

function below(path: string, root: string): string | null {
  if (path === root) return '.'
  return path.startsWith(root === '/' ? '/' : `${root}/`) ? path.slice(root === '/' ? 1 : root.length + 1) : null
}

/** Lexical, as the clients do it: no link is followed. */
export function normalise(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** What `mktemp` drew would make every contract another one. */
const withoutChance = (path: string): string => path.replace(/(^|\/)tmp\.[A-Za-z0-9]{6,12}(?=\/|$)/g, '$1tmp.X')
