/** Children that left the run's process group, found by the marker in their environment. Only needed where there is no cgroup. */
import { readdir, readFile, readlink } from 'node:fs/promises'

/** The variable that marks every process of a run. */
export const MARKER = 'HORTUS_RUN'

/** One look lists who was there when it began; a child made meanwhile, by one who has gone since, is found by the second. */
const QUIET_LOOKS = 2

/** Kills until no process carries the marker. A process that wipes its environment escapes: only a cgroup can hold it. */
export async function killMarked(run: string): Promise<void> {
  const others = new Set([process.pid])
  for (let round = 0, quiet = 0; round < 50; round++) {
    const { marked, unsure } = await look(`${MARKER}=${run}`, others)
    for (const pid of marked) kill(pid)
    quiet = marked.length === 0 && !unsure ? quiet + 1 : 0
    if (quiet === QUIET_LOOKS) return
    await new Promise((done) => setTimeout(done, quiet > 0 ? 1 : 10))
  }
}

/** Process ids of a run. */
export async function markedProcesses(run: string): Promise<readonly number[]> {
  return (await look(`${MARKER}=${run}`, new Set([process.pid]))).marked
}

interface Look {
  readonly marked: readonly number[]
  /** Of some process it could not be said. */
  readonly unsure: boolean
}

/** `others` are not asked again; those that are surely not of the run are added. */
async function look(entry: string, others: Set<number>): Promise<Look> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => !others.has(pid))
  const found = await Promise.all(pids.map(async (pid) => ({ pid, is: await carries(pid, entry) })))
  for (const { pid, is } of found) if (is === 'no') others.add(pid)
  return { marked: found.filter(({ is }) => is === 'yes').map(({ pid }) => pid), unsure: found.some(({ is }) => is === 'unsure') }
}

async function carries(pid: number, entry: string): Promise<'yes' | 'no' | 'unsure'> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
  if (environment !== '') return environment.split('\0').includes(entry) ? 'yes' : 'no'
  return (await isBecomingAnother(pid)) ? 'unsure' : 'no'
}

/**
 * In the middle of an exec a process shows no environment: one that started itself again and again was overlooked in 47 of 60 looks.
 * It is told from one that has none (proc_pid_stat(5): env_start is its end), is a zombie, a kernel's thread or another user's (no program).
 */
async function isBecomingAnother(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).trim().split(' ')
  const [state, from, to] = [fields[0], fields[47], fields[48]]
  if (stat === '' || state === 'Z' || state === 'X') return false
  if (from !== '0') return from !== to
  return readlink(`/proc/${pid}/exe`).then(() => true, () => false)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone meanwhile.
  }
}
