/**
 * Where a path that another machine wrote lies in this work-dir. Everything a pipeline writes is absolute (`/data/work-dir/runs/…`),
 * and the directory is looked at somewhere else: what counts is the place below the work-dir.
 */
export type Rooted =
  /** Below the work-dir; '' is the work-dir itself. */
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'relative' }
  /** Shortened by whoever wrote it (`models/exp001.../model.onnx`): nobody can follow it. */
  | { readonly kind: 'elided' }

/** `roots`: absolute paths under which this work-dir was known where it was written. `name`: what its directory is called here. */
export function reRoot(path: string, roots: readonly string[], name: string): Rooted {
  if (/\.\.\.|…/.test(path)) return { kind: 'elided' }
  const parts = partsOf(path)
  if (parts === null) return { kind: 'relative' }
  for (const root of roots) {
    const own = partsOf(root)
    if (own !== null && own.length > 0 && own.every((part, at) => parts[at] === part)) return { kind: 'inside', path: parts.slice(own.length).join('/') }
  }
  const at = parts.findIndex((part) => part === 'work-dir' || part === name)
  return at === -1 || roots.length > 0 ? { kind: 'outside' } : { kind: 'inside', path: parts.slice(at + 1).join('/') }
}

export const isAbsolute = (path: string): boolean => /^(\/|[A-Za-z]:[\\/])/.test(path)

/** Without `.`, and with `..` followed; null when the path is not absolute. */
function partsOf(path: string): string[] | null {
  if (!isAbsolute(path)) return null
  const parts: string[] = []
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts
}
