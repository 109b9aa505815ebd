import type { ChildProcess } from 'node:child_process'

/** A driver that hangs holds its tool in the kernel, where no signal reaches it: it is not waited for longer than this. */
const PATIENCE_MS = 500

/** Ends a child by its own pid, and nothing else. */
export function endChild(child: ChildProcess): Promise<void> {
  child.stdout?.removeAllListeners('data')
  child.stdout?.destroy()
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    const timer = setTimeout(() => {
      child.unref()
      done()
    }, PATIENCE_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      done()
    })
    // Not SIGTERM first: it holds nothing that would have to be put in order.
    child.kill('SIGKILL')
  })
}
