/** Follows the files that a run reports to, in order and a few times a second, until the run is over. */
import type { Following, FollowListener } from '../core/world.ts'
import { tailFile, type TailCounts } from './tail-file.ts'

/** Asked, not watched: changes in a bind mount of a virtual machine send no notice, and a file written a million times sends a million. */
const POLL_MS = 200

export function followFiles(pathsAbs: readonly string[], listener: FollowListener): Following {
  const tails = pathsAbs.map((path) => tailFile(path, listener.line))
  const run = { over: false, wake: (): void => {} }
  const loop = async (): Promise<void> => {
    while (!run.over) {
      // A file that cannot be read now may be read later; a run is not stopped for it.
      for (const tail of tails) await tail.poll().catch(() => {})
      listener.pause()
      if (!run.over) await new Promise<void>((done) => (run.wake = wakeable(done)))
    }
  }
  const looping = loop()
  return {
    async stop() {
      run.over = true
      run.wake()
      await looping
      let counts: TailCounts = NONE
      for (const tail of tails) counts = sum(counts, await tail.finish().catch(() => NONE))
      listener.pause()
      return counts
    },
  }
}

const NONE: TailCounts = { droppedBytes: 0, longLines: 0, restarts: 0 }

function wakeable(done: () => void): () => void {
  const timer = setTimeout(done, POLL_MS)
  return () => {
    clearTimeout(timer)
    done()
  }
}

function sum(a: TailCounts, b: TailCounts): TailCounts {
  return { droppedBytes: a.droppedBytes + b.droppedBytes, longLines: a.longLines + b.longLines, restarts: a.restarts + b.restarts }
}
