/** Paths of a repository as values: relative to its root, forward slashes, `.` is the root. */

/** Without `.`, `..` and double slashes; null when it leads out of the root. */
export function normalPath(path: string): string | null {
  const parts: string[] = []
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') parts.push(name)
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? '.' : parts.join('/')
}

export const joinPath = (directory: string, path: string): string => (directory === '.' ? path : `${directory}/${path}`)

/** `.` for a file at the root. */
export const directoryOfPath = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')

export const leafOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The directory itself counts. */
export const isWithin = (path: string, directory: string): boolean => directory === '.' || path === directory || path.startsWith(`${directory}/`)

/** From a directory to a path; `.` when they are the same. */
export function relativePath(directory: string, path: string): string {
  const from = directory === '.' ? [] : directory.split('/')
  const to = path === '.' ? [] : path.split('/')
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  const parts = [...from.slice(same).map(() => '..'), ...to.slice(same)]
  return parts.length === 0 ? '.' : parts.join('/')
}

/** A directory and where it goes. */
export interface Relocation {
  readonly from: string
  readonly to: string
}

/** The new path of what lies in the directory that moves; null for all else. */
export const relocated = (path: string, { from, to }: Relocation): string | null => (path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : null)

/** What is there: files, and the directories that they lie in. */
export interface Tree {
  readonly has: (path: string) => boolean
}

export function treeOf(files: Iterable<string>): Tree {
  const all = new Set<string>(['.'])
  for (const file of files) {
    for (let path = file; !all.has(path); path = directoryOfPath(path)) all.add(path)
  }
  return { has: (path) => all.has(path) }
}
