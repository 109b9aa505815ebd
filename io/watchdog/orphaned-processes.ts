/** Processes that carry the marker of a run whose harness is gone. Only those of this user can be seen, but by root. */
import { readdir, readFile } from 'node:fs/promises'
import { ownerOf } from '../containers/owner.ts'
import { runOf } from '../containers/run-of.ts'

export interface OrphanedProcess {
  readonly pid: number
  readonly name: string
}

export async function orphanedProcesses(): Promise<readonly OrphanedProcess[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(pids.map(async (pid) => (isOrphaned(pid) ? { pid, name: `${pid} (${await nameOf(pid)})` } : null)))
  return found.filter((each) => each !== null)
}

export function endProcess({ pid }: OrphanedProcess): void {
  // Looked at again at the last moment: the number may have gone to another.
  if (!isOrphaned(pid)) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone meanwhile.
  }
}

function isOrphaned(pid: number): boolean {
  const run = pid === process.pid ? null : runOf(pid)
  return run !== null && ownerOf(run) === 'dead'
}

async function nameOf(pid: number): Promise<string> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return name.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 40)
}
