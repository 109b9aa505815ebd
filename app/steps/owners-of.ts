/** Whom the file OWNERS of an example, or of the nearest directory above it, names. Only shown: nobody's rights rest on it. */
import type { World } from '../../core/world.ts'

const MAX_BYTES = 64 * 1024
const MOST_NAMES = 5
/** Of directories; more is a page that nobody reads to its end. */
const MOST = 2000

export async function ownersOf(world: Pick<World, 'files'>, paths: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = paths.slice(0, MOST)
  const files = [...new Set(asked.flatMap((path) => placesOf(path)))]
  const texts = await world.files.readTexts(files, { maxBytes: MAX_BYTES })
  const named = new Map(files.flatMap((file) => {
    const text = texts.get(file)
    return text?.ok === true ? [[file, namesIn(text.value.text)] as const] : []
  }))
  return new Map(asked.map((path) => [path, placesOf(path).map((file) => named.get(file)).find((names) => names !== undefined) ?? []]))
}

/** The nearest first. */
function placesOf(path: string): readonly string[] {
  const parts = path === '.' ? [] : path.split('/')
  return Array.from({ length: parts.length + 1 }, (_, up) => [...parts.slice(0, parts.length - up), 'OWNERS'].join('/'))
}

/** A name or an address a line, as GitHub's CODEOWNERS and most OWNERS files have them; `#` begins a comment. */
function namesIn(text: string): readonly string[] {
  const words = text.split('\n').flatMap((line) => line.split('#')[0]!.split(/[\s,]+/)).map((word) => word.replace(/^-$|:$/, ''))
  return [...new Set(words.filter((word) => /^@?[\w][\w.@+/-]{0,99}$/.test(word)))].slice(0, MOST_NAMES)
}
