/** Implements World's GpuStates with nvidia-smi and the kernel's log. */
import { readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { CARD_FIELDS, readCards } from '../../core/gpu-state/read-cards.ts'
import { PROCESS_FIELDS, readProcesses, type ListedProcess } from '../../core/gpu-state/read-processes.ts'
import type { GpuProcess, GpuState, GpuStates, Readable } from '../../core/world.ts'
import { ownerId, ownerOf } from '../containers/owner.ts'
import { runOf } from '../containers/run-of.ts'
import { askTool } from './ask-tool.ts'
import { kernelErrors } from './kernel-errors.ts'

export interface GpuStatesOptions {
  readonly env?: NodeJS.ProcessEnv
  /** Of one question. Without persistence mode the first one of a quiet machine wakes the driver, which takes a few seconds. */
  readonly timeoutMs?: number
  readonly pauseMs?: number
}

export function openGpuStates({ env = process.env, timeoutMs = 10_000, pauseMs = 500 }: GpuStatesOptions = {}): GpuStates {
  return {
    async look({ until, withinMs = 0 } = {}) {
      const deadline = performance.now() + withinMs
      // Each look has its whole time: one cut short at the end would call a slow driver a dead one.
      for (let state = await lookOnce(env, timeoutMs); ; state = await lookOnce(env, timeoutMs)) {
        if (until === undefined || until(state) || performance.now() + pauseMs > deadline) return state
        await sleep(pauseMs)
      }
    },
  }
}

/** All at once: no answer waits for another. */
async function lookOnce(env: NodeJS.ProcessEnv, timeoutMs: number): Promise<GpuState> {
  const options = { env, timeoutMs }
  const ask = async <T>(query: string, read: (text: string) => Readable<T>): Promise<Readable<T>> => {
    const told = await askTool('nvidia-smi', [query, '--format=csv,noheader,nounits'], { ...options, maxBytes: 1024 * 1024 })
    return told.kind === 'told' ? read(told.text) : { readable: false, reason: told.reason }
  }
  const [cards, listed, xids] = await Promise.all([ask(`--query-gpu=${CARD_FIELDS}`, readCards), ask(`--query-compute-apps=${PROCESS_FIELDS}`, readProcesses), kernelErrors(options)])
  return { cards, processes: listed.readable ? { readable: true, value: listed.value.filter(isAlive).map(withOwner) } : listed, xids }
}

/** The driver lists a process a moment longer than it lives; one of another pid namespace is not seen at all, and stays. */
function isAlive({ pid }: ListedProcess): boolean {
  return statOf(pid)?.state !== 'Z'
}

function withOwner(listed: ListedProcess): GpuProcess {
  return { ...listed, startTime: statOf(listed.pid)?.startTime ?? null, uid: statSync(`/proc/${listed.pid}`, { throwIfNoEntry: false })?.uid ?? null, ...harnessOf(listed.pid) }
}

/** Two harnesses may share a machine: the run of one is not what the other left. */
function harnessOf(pid: number): Pick<GpuProcess, 'elsewhere' | 'orphaned'> {
  const run = runOf(pid)
  if (run === null) return {}
  const owner = ownerOf(run)
  return { elsewhere: owner === 'alive' && !run.startsWith(`${ownerId()}-`), orphaned: owner === 'dead' }
}

function statOf(pid: number): { readonly state: string; readonly startTime: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' }
  } catch {
    return null
  }
}
