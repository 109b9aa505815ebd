/** The files that git tracks in a garden, asked for by path. */
import { matcher } from '../../garden/glob.ts'

export interface TreeFile {
  readonly path: string
  /** `link`: a symlink; `other`: a submodule, a device. */
  readonly kind: 'file' | 'link' | 'other'
  readonly size: number
  readonly executable: boolean
}

export interface Tree {
  file(path: string): TreeFile | null
  isDirectory(path: string): boolean
  /** Files below a directory, sorted. */
  below(directory: string): readonly TreeFile[]
  matching(glob: string): readonly TreeFile[]
}

export function openTree(files: readonly TreeFile[]): Tree {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const directories = new Set<string>([''])
  for (const { path } of sorted) for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) directories.add(path.slice(0, at))
  const below = (directory: string): readonly TreeFile[] => {
    if (directory === '') return sorted
    const prefix = `${directory}/`
    const from = firstAtLeast(sorted, prefix)
    let to = from
    while (to < sorted.length && sorted[to]!.path.startsWith(prefix)) to++
    return sorted.slice(from, to)
  }
  return {
    file: (path) => byPath.get(path) ?? null,
    isDirectory: (path) => directories.has(path),
    below,
    matching(glob) {
      const stem = glob.slice(0, glob.search(/[*?]|$/))
      const matches = matcher([glob])
      return below(stem.slice(0, Math.max(0, stem.lastIndexOf('/')))).filter(({ path }) => matches(path))
    },
  }
}

function firstAtLeast(files: readonly TreeFile[], path: string): number {
  let low = 0
  let high = files.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (files[middle]!.path < path) low = middle + 1
    else high = middle
  }
  return low
}
