/**
 * A benchmark measures one example at two commits, at one path that is written into its ticket. When it lies elsewhere at the base there is
 * nothing to compare with, and whoever owns that place was not asked (G15, A41).
 */
import type { Example } from '../garden/example.ts'
import { leafOf } from '../garden/read-example.ts'
import type { Problem } from '../problem.ts'

type Lies = Pick<Example, 'id' | 'path'>

/** `before`: all examples of the base; `now`: all of the commit. null: it lies where it lay, or it is new. */
export function movedSince(example: Lies, before: readonly Lies[], now: readonly Lies[]): Problem | null {
  const same = before.find(({ id, path }) => id === example.id || path === example.path)
  if (same !== undefined) return same.id === example.id && same.path === example.path ? null : moved(example, same)
  const gone = before.find(({ id, path }) => leafOf(path) === leafOf(example.path) && !now.some((each) => each.id === id))
  return gone === undefined ? null : moved(example, gone)
}

const moved = (to: Lies, from: Lies): Problem => ({
  code: 'JOB.MOVED',
  message: from.path === to.path ? `The example at ${to.path} is called ${from.id} at the base and ${to.id} at this commit, so there is nothing to compare it with.` : `The example ${to.id} lies in ${to.path} at this commit and in ${from.path} at the base, so there is nothing to compare it with.`,
  next: 'Move it in a pull request of its own, and benchmark what comes after that.',
})
