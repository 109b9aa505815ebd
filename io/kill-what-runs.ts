import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { ownerId, ownerLabel } from './containers/owner.ts'
import { MARKER } from './containers/stragglers.ts'

/**
 * Ends everything this process runs, at once and without waiting for anyone: for the second Ctrl-C. Children, what a run left
 * behind its back (it carries the marker), and containers of ours, which are children of the engine's daemon.
 */
export function killWhatRuns(): void {
  const processes = readProcesses()
  const children = descendants(processes, process.pid)
  const engines = new Set(children.map(({ name }) => name).filter((name) => name === 'docker' || name === 'podman'))
  const marked = processes.filter(({ pid }) => pid !== process.pid && environmentOf(pid).some((entry) => entry.startsWith(`${MARKER}=${ownerId()}-`)))
  for (const { pid } of [...children, ...marked]) kill(pid)
  for (const engine of engines) killContainers(engine)
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly name: string
}

function readProcesses(): readonly Process[] {
  return listed('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    const stat = read(`/proc/${name}/stat`)
    const end = stat.lastIndexOf(')')
    const parent = Number(stat.slice(end + 2).split(' ')[1])
    return end < 0 ? [] : [{ pid: Number(name), parent, name: stat.slice(stat.indexOf('(') + 1, end) }]
  })
}

/** Those below `pid`, children of children too. */
function descendants(processes: readonly Process[], pid: number): readonly Process[] {
  const found = processes.filter(({ parent }) => parent === pid)
  for (const { pid: next } of found) found.push(...processes.filter(({ parent }) => parent === next))
  return found
}

/** The engine may hang, and the person is waiting for the prompt: a few seconds, then the next run reaps what is left. */
function killContainers(engine: string): void {
  const found = spawnSync(engine, ['ps', '--quiet', '--no-trunc', `--filter=label=hortus.owner=${ownerLabel()}`], { timeout: 3000, encoding: 'utf8' })
  const ids = (found.stdout ?? '').split('\n').filter((id) => /^[0-9a-f]{12,64}$/.test(id))
  if (ids.length > 0) spawnSync(engine, ['rm', '--force', ...ids], { timeout: 10_000 })
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone meanwhile.
  }
}

const environmentOf = (pid: number): readonly string[] => read(`/proc/${pid}/environ`).split('\0')

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function listed(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
