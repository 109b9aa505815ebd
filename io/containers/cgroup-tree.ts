/** Ends and removes a directory of cgroups with everything in it. */
import { readdir, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from './cgroup-fields.ts'

/** Kills until nothing is left. Forks are stopped first, so that this ends. */
export async function killAll(dir: string): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const pids = await members(dir)
    if (pids.length === 0) return
    if (round === 0) await writeFile(join(dir, 'pids.max'), '0').catch(() => {})
    for (const pid of pids) kill(pid)
    await pause(round < 20 ? 5 : 50)
  }
}

async function members(dir: string): Promise<number[]> {
  const own = (await text(join(dir, 'cgroup.procs'))).split('\n').filter(Boolean).map(Number)
  const below = await Promise.all((await subdirectories(dir)).map((name) => members(join(dir, name))))
  // 0: a process of another pid namespace, which is not ours to kill.
  return [...own, ...below.flat()].filter((pid) => pid > 1 && pid !== process.pid)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone meanwhile.
  }
}

/** rmdir is busy for a moment after the last process has died. */
export async function removeTree(dir: string): Promise<void> {
  for (const name of await subdirectories(dir)) await removeTree(join(dir, name))
  for (let round = 0; round < 100; round++) {
    const failed = await rmdir(dir).then(() => null, code)
    if (failed !== 'EBUSY') return
    await pause(10)
  }
}

async function subdirectories(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

function code(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
