/** The example's own README: its commands for Hortus name the example by the id that it has in the new repository. */
import { changedLines } from '../changed-lines.ts'
import type { Rewritten } from '../standalone.ts'

/** `hortus run vision/digits` becomes `hortus run root`; every other mention of the id stays. */
export function ownReadme(text: string, id: string): Rewritten {
  if (id === '') return { text, edits: [] }
  const places: number[] = []
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + id.length)) {
    const before = text.slice(Math.max(0, at - 40), at)
    if (/(?:^|[\s`$(])hortus [a-z]{2,20} $/.test(before) && !/[\w/.-]/.test(text[at + id.length] ?? '')) places.push(at)
  }
  const after = places.toReversed().reduce((so, at) => `${so.slice(0, at)}root${so.slice(at + id.length)}`, text)
  return { text: after, edits: changedLines(text, after) }
}
