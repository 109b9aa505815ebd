/**
 * Peak memory and CPU time of a container. Its own cgroup is gone when it ends and `inspect` shows neither, so it runs below a
 * cgroup of ours where we may make one; else its cgroup is read while it runs.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Measured } from '../../core/world.ts'
import { CGROUP_ROOT, makeCgroup } from './cgroup.ts'
import type { EngineFacts } from './container-facts.ts'

export interface Counters {
  /** For --cgroup-parent; null when the engine uses its own. */
  readonly cgroupParent: string | null
  measure(): Promise<{ readonly peakMemoryBytes: Measured; readonly cpuTimeMs: Measured }>
  close(): Promise<void>
}

export async function openCounters(run: string, cidfile: string, facts: EngineFacts): Promise<Counters> {
  if (!facts.ownCgroups) return openSampler(cidfile)
  const cgroup = await makeCgroup(`hortus-${run}`, null)
  if ('why' in cgroup) return openSampler(cidfile)
  return { cgroupParent: `/${cgroup.name}`, measure: () => cgroup.measure(), close: () => cgroup.remove() }
}

const EVERY_MS = 50

interface Sample {
  readonly peak: number | null
  readonly cpuMs: number | null
  readonly source: string
}

export function openSampler(cidfile: string, root = CGROUP_ROOT): Counters {
  let best: Sample | null = null
  const look = async (): Promise<void> => {
    const id = (await readFile(cidfile, 'utf8').catch(() => '')).trim()
    const now = /^[0-9a-f]{64}$/.test(id) ? await sample(id, root) : null
    if (now !== null) best = { source: now.source, peak: larger(best?.peak ?? null, now.peak), cpuMs: larger(best?.cpuMs ?? null, now.cpuMs) }
  }
  const timer = setInterval(() => void look(), EVERY_MS)
  return {
    cgroupParent: null,
    async measure() {
      clearInterval(timer)
      const { peak = null, cpuMs = null, source = '' } = best ?? {}
      return {
        peakMemoryBytes: peak === null ? none('peak memory') : { value: peak, source },
        cpuTimeMs: cpuMs === null ? none('CPU time') : { value: cpuMs, source },
      }
    },
    async close() {
      clearInterval(timer)
    },
  }
}

/** Where the engines put a container: cgroupfs or systemd driver, docker or podman, version 2 and then version 1. */
async function sample(id: string, root: string): Promise<Sample | null> {
  for (const place of [`docker/${id}`, `system.slice/docker-${id}.scope`, `machine.slice/libpod-${id}.scope`, `libpod_parent/libpod-${id}`]) {
    const v2 = await read(join(root, place, 'cpu.stat'))
    if (v2 !== null) {
      const peak = (await number(join(root, place, 'memory.peak'))) ?? (await number(join(root, place, 'memory.current')))
      return { peak, cpuMs: Number(/^usage_usec (\d+)$/m.exec(v2)?.[1] ?? 0) / 1000, source: 'cgroup-v2-sampled' }
    }
    const usage = await number(join(root, 'cpuacct', place, 'cpuacct.usage'))
    if (usage !== null) return { peak: await number(join(root, 'memory', place, 'memory.max_usage_in_bytes')), cpuMs: usage / 1e6, source: 'cgroup-v1-sampled' }
  }
  return null
}

function larger(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

async function number(path: string): Promise<number | null> {
  const text = await read(path)
  return text !== null && /^\d+\s*$/.test(text) ? Number(text) : null
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

function none(what: string): Measured {
  return { value: null, reason: `the container's cgroup was not found while it ran: no ${what}` }
}
