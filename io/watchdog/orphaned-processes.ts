/** Processes that carry the marker of a run whose harness is gone. Only those of this user can be seen, but by root. */
import { readdir, readFile } from 'node:fs/promises'
import { ownerOf } from '../containers/owner.ts'
import { MARKER } from '../containers/stragglers.ts'

export interface OrphanedProcess {
  readonly pid: number
  readonly name: string
}

export async function orphanedProcesses(): Promise<readonly OrphanedProcess[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(pids.map(async (pid) => ((await isOrphaned(pid)) ? { pid, name: `${pid} (${await nameOf(pid)})` } : null)))
  return found.filter((each) => each !== null)
}

export async function endProcess({ pid }: OrphanedProcess): Promise<void> {
  // Looked at again at the last moment: the number may have gone to another.
  if (!(await isOrphaned(pid))) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone meanwhile.
  }
}

async function isOrphaned(pid: number): Promise<boolean> {
  if (pid === process.pid) return false
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  const run = environment.split('\0').find((entry) => entry.startsWith(`${MARKER}=`))?.slice(MARKER.length + 1)
  return run !== undefined && ownerOf(run) === 'dead'
}

async function nameOf(pid: number): Promise<string> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return name.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 40)
}
