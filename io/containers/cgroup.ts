/**
 * A cgroup of ours for one run: limits, a kill that reaches every child, and counters that outlive the run. Version 1 has one
 * tree per controller, version 2 one tree for all.
 */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Measured, RunRequest } from '../../core/world.ts'
import { allTrees, cgroupV1, controllers, limitV1 } from './cgroup-v1.ts'
import { cgroupV2, enableControllers, limitV2 } from './cgroup-v2.ts'

export interface Cgroup {
  readonly name: string
  /** A process joins by writing 0 to each of these. */
  readonly joinFiles: readonly string[]
  measure(): Promise<{ readonly peakMemoryBytes: Measured; readonly cpuTimeMs: Measured }>
  /** Processes killed because the memory limit was reached. */
  oomKills(): Promise<number>
  killAll(): Promise<void>
  /** Kills what is left and removes the directories. */
  remove(): Promise<void>
}

export type CgroupLimits = Pick<RunRequest['limits'], 'pids' | 'memoryBytes' | 'cpus'>

export const CGROUP_ROOT = '/sys/fs/cgroup'

/** null: this process may not make one here; `why` says it. */
export async function makeCgroup(name: string, limits: CgroupLimits | null, root = CGROUP_ROOT): Promise<Cgroup | { readonly why: string }> {
  const version = await cgroupVersion(root)
  if (version === null) return { why: `no cgroup file system at ${root}` }
  const trees = version === 1 ? await controllers(root) : [root]
  const group = version === 1 ? cgroupV1(name, root, trees) : cgroupV2(name, root)
  try {
    if (version === 2) await enableControllers(root)
    for (const tree of trees) await mkdir(join(tree, name)).catch(ignore('EEXIST'))
    if (limits !== null) await (version === 1 ? limitV1 : limitV2)(root, name, limits)
    return group
  } catch (error) {
    await group.remove()
    return { why: `cannot make a cgroup below ${root} (${code(error)})` }
  }
}

export async function cgroupVersion(root = CGROUP_ROOT): Promise<1 | 2 | null> {
  const entries: string[] = await readdir(root).catch(() => [])
  if (entries.includes('cgroup.controllers')) return 2
  return entries.includes('pids') ? 1 : null
}

/** Names of cgroups directly below the root (of every controller under version 1). */
export async function listCgroups(prefix: string, root = CGROUP_ROOT): Promise<string[]> {
  const version = await cgroupVersion(root)
  const trees = version === 1 ? await allTrees(root) : version === 2 ? [root] : []
  const names = await Promise.all(trees.map((tree) => readdir(tree).catch(() => [])))
  return [...new Set(names.flat().filter((name) => name.startsWith(prefix)))]
}

/** The handle of a cgroup that is already there, to end it. */
export async function openCgroup(name: string, root = CGROUP_ROOT): Promise<Cgroup | null> {
  const version = await cgroupVersion(root)
  return version === null ? null : version === 1 ? cgroupV1(name, root, await controllers(root)) : cgroupV2(name, root)
}

function ignore(expected: string): (error: unknown) => void {
  return (error) => {
    if (code(error) !== expected) throw error
  }
}

function code(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

