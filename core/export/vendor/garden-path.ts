/** Paths of a garden and of the repository that an example becomes: relative, forward slashes, `''` is the root. Lexical: no link is followed. */

/** `over`: by how many directories it would climb above the root, where it stays. */
export function joinPath(base: string, relative: string): { readonly path: string; readonly over: number } {
  const parts = base === '' ? [] : base.split('/')
  let over = 0
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) over++
  }
  return { path: parts.join('/'), over }
}

/** `.` for the same. */
export function relativePath(from: string, to: string): string {
  const base = from === '' ? [] : from.split('/')
  const target = to === '' ? [] : to.split('/')
  let same = 0
  while (same < base.length && same < target.length && base[same] === target[same]) same++
  return [...base.slice(same).map(() => '..'), ...target.slice(same)].join('/') || '.'
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
export const leafOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
export const depthOf = (path: string): number => (path === '' ? 0 : path.split('/').length)
export const isBelow = (path: string, directory: string): boolean => directory === '' || path === directory || path.startsWith(`${directory}/`)
/** `.` is how an example at the root is called elsewhere. */
export const fromRoot = (path: string): string => (path === '.' ? '' : path)
