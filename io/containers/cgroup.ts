/**
 * A cgroup of ours for one run: limits, a kill that reaches every child, and counters that outlive the run. Version 1 has one
 * tree per controller, version 2 one tree for all.
 */
import { mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Measured, RunRequest } from '../../core/world.ts'

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

// ---------------------------------------------------------------- version 1

const V1_TREES = ['pids', 'memory', 'cpuacct', 'cpu'] as const

async function controllers(root: string): Promise<string[]> {
  const there = await readdir(root)
  return V1_TREES.filter((tree) => there.includes(tree)).map((tree) => join(root, tree))
}

async function allTrees(root: string): Promise<string[]> {
  return (await readdir(root).catch(() => [])).map((tree) => join(root, tree))
}

async function limitV1(root: string, name: string, limits: CgroupLimits): Promise<void> {
  await writeFile(join(root, 'pids', name, 'pids.max'), String(limits.pids))
  if (limits.memoryBytes !== null) {
    await writeFile(join(root, 'memory', name, 'memory.limit_in_bytes'), String(limits.memoryBytes))
    await writeFile(join(root, 'memory', name, 'memory.memsw.limit_in_bytes'), String(limits.memoryBytes)).catch(() => {})
  }
  if (limits.cpus !== null) await writeFile(join(root, 'cpu', name, 'cpu.cfs_quota_us'), String(Math.round(limits.cpus * 100_000))).catch(() => {})
}

function cgroupV1(name: string, root: string, trees: readonly string[]): Cgroup {
  const file = (tree: string, field: string): string => join(root, tree, name, field)
  return {
    name,
    joinFiles: trees.map((tree) => join(tree, name, 'cgroup.procs')),
    async measure() {
      const [peak, cpu] = await Promise.all([number(file('memory', 'memory.max_usage_in_bytes')), number(file('cpuacct', 'cpuacct.usage'))])
      return { peakMemoryBytes: measured(peak, 'cgroup-v1'), cpuTimeMs: measured(cpu === null ? null : cpu / 1e6, 'cgroup-v1') }
    },
    oomKills: async () => counter(await text(file('memory', 'memory.oom_control')), 'oom_kill'),
    killAll: () => killAll(join(root, 'pids', name)),
    async remove() {
      await killAll(join(root, 'pids', name))
      for (const tree of await allTrees(root)) await removeTree(join(tree, name))
    },
  }
}

// ---------------------------------------------------------------- version 2

/** The children of the root get the controllers; where they are on already, or may not be, this changes nothing. */
async function enableControllers(root: string): Promise<void> {
  for (const controller of ['pids', 'memory', 'cpu']) await writeFile(join(root, 'cgroup.subtree_control'), `+${controller}`).catch(() => {})
}

async function limitV2(root: string, name: string, limits: CgroupLimits): Promise<void> {
  await writeFile(join(root, name, 'pids.max'), String(limits.pids))
  if (limits.memoryBytes !== null) {
    await writeFile(join(root, name, 'memory.max'), String(limits.memoryBytes))
    await writeFile(join(root, name, 'memory.swap.max'), '0').catch(() => {})
  }
  if (limits.cpus !== null) await writeFile(join(root, name, 'cpu.max'), `${Math.round(limits.cpus * 100_000)} 100000`).catch(() => {})
}

function cgroupV2(name: string, root: string): Cgroup {
  const file = (field: string): string => join(root, name, field)
  return {
    name,
    joinFiles: [file('cgroup.procs')],
    async measure() {
      const [peak, cpu] = await Promise.all([number(file('memory.peak')), text(file('cpu.stat'))])
      return { peakMemoryBytes: measured(peak, 'cgroup-v2'), cpuTimeMs: measured(cpu === '' ? null : counter(cpu, 'usage_usec') / 1000, 'cgroup-v2') }
    },
    oomKills: async () => counter(await text(file('memory.events')), 'oom_kill'),
    async killAll() {
      await writeFile(file('cgroup.kill'), '1').catch(() => {})
      await killAll(join(root, name))
    },
    async remove() {
      await writeFile(file('cgroup.kill'), '1').catch(() => {})
      await killAll(join(root, name))
      await removeTree(join(root, name))
    },
  }
}

// ---------------------------------------------------------------- both

/** Kills until nothing is left. Forks are stopped first, so that this ends. */
async function killAll(dir: string): Promise<void> {
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
async function removeTree(dir: string): Promise<void> {
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

async function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}

async function number(path: string): Promise<number | null> {
  const value = (await text(path)).trim()
  return /^\d+$/.test(value) ? Number(value) : null
}

function counter(lines: string, name: string): number {
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(lines)?.[1] ?? 0)
}

/** Zero means that nothing ever ran in it: the engine put the run elsewhere. */
function measured(value: number | null, source: string): Measured {
  if (value === null) return { value: null, reason: `this kernel has no such counter in ${source}` }
  return value === 0 ? { value: null, reason: 'the run was not in the cgroup made for it' } : { value, source }
}

function ignore(expected: string): (error: unknown) => void {
  return (error) => {
    if (code(error) !== expected) throw error
  }
}

function code(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

