/** What Hortus remembers of the repositories of tests lies in a directory of its own, and goes with them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default async function setup(): Promise<() => Promise<void>> {
  const path = await mkdtemp(join(tmpdir(), 'hortus-test-cache-'))
  process.env['XDG_CACHE_HOME'] = path
  // A mark of this machine must not stop its tests, nor a test's mark the machine.
  process.env['XDG_STATE_HOME'] = join(path, 'state')
  // Hundreds of tests start the command line: each would strip the types of all sources again, half of its time.
  process.env['NODE_COMPILE_CACHE'] = join(path, 'compiled')
  // A child that is just ending may still write there.
  return () => rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
