/** The descriptor of an example that became the root of a repository: only paths that named its old place change, everything else stays byte for byte. */
import { yamlScalars } from '../../archive/rewrite-yaml.ts'
import type { Rewritten } from '../standalone.ts'
import { changedLines } from '../changed-lines.ts'

/** `examples/vision/digits/train.sh` becomes `train.sh`. Words for people (descriptions, notes) keep the old place. `path`: of the example in the garden. */
export function adaptDescriptor(text: string, path: string): Rewritten {
  const scalars = yamlScalars(text)
  if (scalars === null || path === '.') return { text, edits: [] }
  const old = `${path}/`
  const cuts = scalars.filter(({ top }) => !WORDS.has(top)).flatMap(({ at, source }) => placesOf(source, old).map((offset) => at + offset))
  // The offsets are the library's: what does not say what it should is not touched.
  if (!cuts.every((at) => text.startsWith(old, at))) return { text, edits: [] }
  const after = cuts.sort((one, other) => other - one).reduce((so, at) => so.slice(0, at) + so.slice(at + old.length), text)
  return { text: after, edits: changedLines(text, after) }
}

/** Where a path begins; `my-examples/vision/digits/x` is another one, and a directory alone is no file of it. */
function placesOf(source: string, old: string): number[] {
  const places: number[] = []
  for (let at = source.indexOf(old); at !== -1; at = source.indexOf(old, at + old.length)) {
    const before = source.slice(0, at)
    const after = source[at + old.length] ?? ''
    if (/(?:^|[\s"'=:,([{])(?:\.\/)?$/.test(before) && /[\w.*[{-]/.test(after)) places.push(at)
  }
  return places
}

/** Top-level keys that hold no path for a program. */
const WORDS: ReadonlySet<string> = new Set(['name', 'description', 'capability', 'tags', 'tasks', 'frameworks', 'modalities', 'datasets', 'stability', 'verification', 'last_verification_note', 'notes', 'limitations', 'references', 'paper', 'license', 'repository', 'source', 'successor', 'archived'])
