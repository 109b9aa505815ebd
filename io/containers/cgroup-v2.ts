/** Version 2: one tree for all controllers. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cgroup, CgroupLimits } from './cgroup.ts'
import { counter, measured, number, text } from './cgroup-fields.ts'
import { killAll, removeTree } from './cgroup-tree.ts'

/** The children of the root get the controllers; where they are on already, or may not be, this changes nothing. */
export async function enableControllers(root: string): Promise<void> {
  for (const controller of ['pids', 'memory', 'cpu']) await writeFile(join(root, 'cgroup.subtree_control'), `+${controller}`).catch(() => {})
}

export async function limitV2(root: string, name: string, limits: CgroupLimits): Promise<void> {
  await writeFile(join(root, name, 'pids.max'), String(limits.pids))
  if (limits.memoryBytes !== null) {
    await writeFile(join(root, name, 'memory.max'), String(limits.memoryBytes))
    await writeFile(join(root, name, 'memory.swap.max'), '0').catch(() => {})
  }
  if (limits.cpus !== null) await writeFile(join(root, name, 'cpu.max'), `${Math.round(limits.cpus * 100_000)} 100000`).catch(() => {})
}

export function cgroupV2(name: string, root: string): Cgroup {
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
