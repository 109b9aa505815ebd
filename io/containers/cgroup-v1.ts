/** Version 1: one tree per controller. */
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cgroup, CgroupLimits } from './cgroup.ts'
import { counter, measured, number, text } from './cgroup-fields.ts'
import { killAll, removeTree } from './cgroup-tree.ts'

const V1_TREES = ['pids', 'memory', 'cpuacct', 'cpu'] as const

export async function controllers(root: string): Promise<string[]> {
  const there = await readdir(root)
  return V1_TREES.filter((tree) => there.includes(tree)).map((tree) => join(root, tree))
}

export async function allTrees(root: string): Promise<string[]> {
  return (await readdir(root).catch(() => [])).map((tree) => join(root, tree))
}

export async function limitV1(root: string, name: string, limits: CgroupLimits): Promise<void> {
  await writeFile(join(root, 'pids', name, 'pids.max'), String(limits.pids))
  if (limits.memoryBytes !== null) {
    await writeFile(join(root, 'memory', name, 'memory.limit_in_bytes'), String(limits.memoryBytes))
    await writeFile(join(root, 'memory', name, 'memory.memsw.limit_in_bytes'), String(limits.memoryBytes)).catch(() => {})
  }
  if (limits.cpus !== null) await writeFile(join(root, 'cpu', name, 'cpu.cfs_quota_us'), String(Math.round(limits.cpus * 100_000))).catch(() => {})
}

export function cgroupV1(name: string, root: string, trees: readonly string[]): Cgroup {
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
