/**
 * Where things of the garden lie in the repository that an example becomes: the example at its root, everything else under the path that
 * it has. So the root of the garden becomes the root of the repository, and the directories between it and the example are gone.
 */
import { depthOf, isBelow, joinPath, parentOf, relativePath } from './garden-path.ts'

/** A directory or file that some text computes: in the garden, and after the text was rewritten. */
export interface Place {
  readonly old: string
  readonly now: string
  /** It climbs above the root (`over`), or to a directory that is none any more (`between`); it leads to the root then. */
  readonly odd: 'over' | 'between' | null
}

export interface Move {
  /** Directory of the example, `''` at the root. */
  readonly example: string
  now(old: string): string
  place(old: string): Place
  /** `text`: what must be written instead of `relative`; null: it may stay. */
  join(place: Place, relative: string): { readonly place: Place; readonly text: string | null }
  /** `by`: how many directories to climb instead of `count`. */
  climb(place: Place, count: number): { readonly place: Place; readonly by: number }
}

export function openMove(example: string): Move {
  const inside = (path: string): boolean => isBelow(path, example)
  const now = (old: string): string => (example !== '' && inside(old) ? old.slice(example.length + 1) : old)
  const isBetween = (path: string): boolean => path !== '' && path !== example && isBelow(example, path)
  /** The place that `from` leads to. Who starts outside of the example finds the directories between as they are. */
  const target = (from: Place, path: string, over: number): Place => {
    if (over > 0) return { old: '', now: '', odd: 'over' }
    if (isBetween(path) && (inside(from.old) || from.odd !== null)) return { old: path, now: '', odd: 'between' }
    return { old: path, now: now(path), odd: null }
  }
  return {
    example,
    now,
    place: (old) => ({ old, now: now(old), odd: null }),
    join(from, relative) {
      const { path, over } = joinPath(from.old, relative)
      const place = target(from, path, over)
      const same = joinPath(from.now, relative)
      return { place, text: same.over === 0 && same.path === place.now ? null : relativePath(from.now, place.now) }
    },
    climb(from, count) {
      const { path, over } = joinPath(from.old, Array(Math.min(count, MOST)).fill('..').join('/'))
      const place = target(from, path, over)
      let at = from.now
      for (let by = 0; by <= MOST; by++, at = parentOf(at)) if (at === place.now) return { place, by }
      return { place, by: depthOf(from.now) }
    },
  }
}

/** No file system has deeper paths than 4,096 characters. */
const MOST = 2048
