import type { GpuState } from '../world.ts'
import { shown } from '../gpu-state/shown.ts'

/** What a reader of a benchmark must know of the GPUs before it began; null: nothing else computes on them. */
export function othersOnGpus({ processes }: GpuState): string | null {
  if (!processes.readable) return `Whether others used the GPUs is not known: ${shown(processes.reason)}.`
  const [first] = processes.value
  if (first === undefined) return null
  const held = processes.value.reduce((sum, { memoryBytes }) => sum + (memoryBytes ?? 0), 0)
  const count = processes.value.length === 1 ? `Another process (${shown(first.name)}, ${first.pid}) was` : `${processes.value.length} other processes (the first: ${shown(first.name)}, ${first.pid}) were`
  return `${count} on the GPUs before the benchmark began, with ${Math.round(held / 1024 / 1024)} MiB: its times and figures are disturbed.`
}
