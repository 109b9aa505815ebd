/** Children that left the run's process group, found by the marker in their environment. Only needed where there is no cgroup. */
import { readdir, readFile } from 'node:fs/promises'

/** The variable that marks every process of a run. */
export const MARKER = 'HORTUS_RUN'

/** Kills until no process carries the marker. A process that wipes its environment escapes: only a cgroup can hold it. */
export async function killMarked(run: string): Promise<void> {
  for (let round = 0; round < 50; round++) {
    const pids = await marked(`${MARKER}=${run}`)
    if (pids.length === 0) return
    for (const pid of pids) kill(pid)
    await new Promise((done) => setTimeout(done, 10))
  }
}

/** Process ids of a run. */
export function markedProcesses(run: string): Promise<number[]> {
  return marked(`${MARKER}=${run}`)
}

async function marked(entry: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      if (pid === process.pid) return null
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
      return environment.split('\0').includes(entry) ? pid : null
    }),
  )
  return found.filter((pid) => pid !== null)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone meanwhile.
  }
}
