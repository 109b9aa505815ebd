/**
 * Implements World's Watchdog (A61). Every run, cgroup and scratch directory names its harness by pid, start time and pid namespace: what
 * belongs to a living one is never touched, however long it takes; what cannot be told is left alone, but for containers over twice
 * their own time limit.
 */
import type { Leftover, Watchdog } from '../../core/world.ts'
import { openCgroup, listCgroups } from '../containers/cgroup.ts'
import { isOrphan } from '../containers/owner.ts'
import { orphanedScratch } from '../orphaned-scratch.ts'
import { removeTree } from '../remove-tree.ts'
import { endContainers, staleContainers } from './stale-containers.ts'
import { endProcess, orphanedProcesses } from './orphaned-processes.ts'

export interface Found extends Leftover {
  end(): Promise<void>
}

const PREFIX = 'hortus-'

export function openWatchdog(env: NodeJS.ProcessEnv = process.env): Watchdog {
  return {
    find: async () => (await findAll(env)).map(told),
    async end() {
      const found = await findAll(env)
      for (const each of found) await each.end().catch(() => undefined)
      const left = new Set((await findAll(env)).map(keyOf))
      return { ended: found.filter((each) => !left.has(keyOf(each))).map(told), left: found.filter((each) => left.has(keyOf(each))).map(told) }
    },
  }
}

/** Containers first: their engine gives back what they hold. A directory may be in use by a process, so it comes last. */
async function findAll(env: NodeJS.ProcessEnv): Promise<readonly Found[]> {
  const [containers, processes, cgroups, directories] = await Promise.all([staleContainers(env), orphanedProcesses(), listCgroups(PREFIX), orphanedScratch()])
  return [
    ...containers.map((each) => ({ kind: 'container', name: each.name, why: each.why, end: () => endContainers(each) }) as const),
    ...processes.map((each) => ({ kind: 'process', name: each.name, why: 'dead', end: async () => endProcess(each) }) as const),
    ...cgroups.filter((name) => isOrphan(name.slice(PREFIX.length))).map((name) => ({ kind: 'cgroup', name, why: 'dead', end: async () => (await openCgroup(name))?.remove() }) as const),
    ...directories.map((path) => ({ kind: 'directory', name: path, why: 'dead', end: () => removeTree(path) }) as const),
  ]
}

const told = ({ kind, name, why }: Found): Leftover => ({ kind, name, why })
const keyOf = ({ kind, name }: Leftover): string => `${kind} ${name}`
