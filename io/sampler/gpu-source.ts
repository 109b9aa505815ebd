/** Where readings of GPUs come from: nvidia-smi when it is there, else rocm-smi, else nothing, with the reason in words. */
import type { GpuReading } from '../../core/benchmark/gpu-reading.ts'
import type { Samples } from '../../core/schema/run-record.ts'
import { watchNvidia } from './nvidia-smi.ts'
import { watchRocm } from './rocm-smi.ts'

export interface GpuSource {
  /** As it really is: rocm-smi cannot be asked as often. */
  readonly intervalMs: number
  /** What is known of the tool now; a reason also when it gave figures, and some are missing. */
  said(figures: boolean): Pick<Samples, 'source' | 'reason'>
  close(): Promise<void>
}

/** One tool that is watched. */
export interface Tool {
  readonly intervalMs: number
  /** null: it gave all there is. */
  problem(): string | null
  close(): Promise<void>
}

export function openGpuSource(env: NodeJS.ProcessEnv, intervalMs: number, take: (reading: GpuReading) => void): GpuSource {
  let rocm: Tool | null = null
  let none = false
  let closed = false
  const nvidia = watchNvidia({ env, intervalMs, take, absent: startRocm })
  function startRocm(): void {
    if (!closed) rocm = watchRocm({ env, take, absent: () => (none = true) })
  }
  return {
    get intervalMs() {
      return rocm !== null && !none ? rocm.intervalMs : intervalMs
    },
    said(figures) {
      if (none) return { source: null, reason: 'neither nvidia-smi nor rocm-smi is on PATH' }
      const [source, tool] = rocm === null ? (['nvidia-smi', nvidia] as const) : (['rocm-smi', rocm] as const)
      return { source, reason: tool.problem() ?? (figures ? null : `${source} gave no figures while the run lasted`) }
    },
    async close() {
      closed = true
      await Promise.all([nvidia.close(), rocm?.close()])
    },
  }
}
