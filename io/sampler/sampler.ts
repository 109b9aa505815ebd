/** Implements World's Sampler: one child process of the driver's tool for a whole watch, and looks at the machine's memory. */
import { cpus, freemem, totalmem } from 'node:os'
import { openGpuTally } from '../../core/benchmark/gpu-tally.ts'
import type { Samples } from '../../core/schema/run-record.ts'
import type { Sampler } from '../../core/world.ts'
import { openGpuSource } from './gpu-source.ts'

export interface SamplerOptions {
  readonly env?: NodeJS.ProcessEnv
}

/** Five looks a second: short enough for the power of a step, long enough to cost next to nothing (bench `sampling`). */
const INTERVAL_MS = 200

export function openSampler({ env = process.env }: SamplerOptions = {}): Sampler {
  return {
    open({ intervalMs = INTERVAL_MS } = {}) {
      const tally = openGpuTally(intervalMs)
      const source = openGpuSource(env, intervalMs, (reading) => tally.take(performance.now(), reading))
      const memory = watchMemory(intervalMs)
      return {
        begin() {
          const gpus = tally.begin(performance.now())
          const host = memory.begin()
          const processors = processorTime()
          return {
            end(): Samples {
              const figures = gpus.end(performance.now())
              const { source: tool, reason } = source.said(figures.length > 0)
              return { intervalMs: source.intervalMs, source: figures.length > 0 ? tool : null, reason, host: { ...host.end(), busy: busySince(processors) }, gpus: figures }
            },
          }
        },
        async [Symbol.asyncDispose]() {
          memory.close()
          await source.close()
        },
      }
    },
  }
}

interface Peak {
  samples: number
  peakUsedMemoryBytes: number | null
}

function watchMemory(intervalMs: number): { begin(): { end(): Readonly<Peak> }; close(): void } {
  const open = new Set<Peak>()
  const look = (peak: Peak): void => {
    peak.samples += 1
    peak.peakUsedMemoryBytes = Math.max(peak.peakUsedMemoryBytes ?? 0, totalmem() - freemem())
  }
  const timer = setInterval(() => open.forEach(look), intervalMs)
  // A watch that nobody closed must not keep the process alive.
  timer.unref()
  return {
    begin() {
      const peak: Peak = { samples: 0, peakUsedMemoryBytes: null }
      open.add(peak)
      look(peak)
      return {
        end() {
          look(peak)
          open.delete(peak)
          return peak
        },
      }
    },
    close: () => clearInterval(timer),
  }
}

interface ProcessorTime {
  readonly busy: number
  readonly all: number
}

function processorTime(): ProcessorTime {
  const times = cpus().map(({ times: each }) => each)
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0)
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all }
}

/** null: the clock of the kernel (10 ms) has not moved. */
function busySince(before: ProcessorTime): number | null {
  const now = processorTime()
  const all = now.all - before.all
  return all <= 0 ? null : Math.min(1, Math.max(0, (now.busy - before.busy) / all))
}
