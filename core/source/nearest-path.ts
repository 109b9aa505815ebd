import { didYouMean } from './did-you-mean.ts'

/** The path among `files` (or a directory above one) that `path` is most likely a slip of, segment by segment; null when none is near. */
export function nearestPath(path: string, files: readonly string[]): string | null {
  let below = files.map((file) => file.split('/'))
  const found: string[] = []
  let slipped = false
  for (const [depth, segment] of path.split('/').entries()) {
    const names = [...new Set(below.flatMap((parts) => parts[depth] ?? []))]
    const name = names.includes(segment) ? segment : didYouMean(segment, names)
    if (name === null) break
    slipped ||= name !== segment
    found.push(name)
    below = below.filter((parts) => parts[depth] === name)
  }
  return slipped ? found.join('/') : null
}
