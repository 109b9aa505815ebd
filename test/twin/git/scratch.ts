/** A directory for the repositories of one twin. It goes with the twin, or with the process when a test forgot to close it. */
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Scratch {
  readonly path: string
  readonly remove: () => Promise<void>
}

const open = new Set<string>()

export async function openScratch(): Promise<Scratch> {
  process.off('exit', removeAll)
  process.on('exit', removeAll)
  const path = await mkdtemp(join(tmpdir(), 'hortus-twin-'))
  open.add(path)
  const remove = async (): Promise<void> => {
    // A git that a client left behind may still write: try again rather than fail.
    await rm(path, { recursive: true, force: true, maxRetries: 5 })
    open.delete(path)
    if (open.size === 0) process.off('exit', removeAll)
  }
  return { path, remove }
}

function removeAll(): void {
  for (const path of open) rmSync(path, { recursive: true, force: true })
}
