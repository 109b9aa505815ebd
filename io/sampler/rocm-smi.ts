/** rocm-smi answers one question and ends, and takes a good part of a second for it: it is asked every two seconds, one at a time. */
import { execFile, type ChildProcess } from 'node:child_process'
import { readRocmDocument, type GpuReading } from '../../core/benchmark/gpu-reading.ts'
import { endChild } from './end-child.ts'
import type { Tool } from './gpu-source.ts'

export interface RocmOptions {
  readonly env: NodeJS.ProcessEnv
  readonly take: (reading: GpuReading) => void
  /** The program is not on PATH. */
  readonly absent: () => void
  readonly intervalMs?: number
}

const INTERVAL_MS = 2000
const LIMIT_MS = 5000
const ARGS = ['--showuniqueid', '--showmeminfo', 'vram', '--showuse', '--showpower', '--json']

export function watchRocm({ env, take, absent, intervalMs = INTERVAL_MS }: RocmOptions): Tool {
  let problem: string | null = null
  let child: ChildProcess | null = null
  let timer: NodeJS.Timeout | null = null
  let closed = false
  const ask = (): void => {
    child = execFile('rocm-smi', ARGS, { env, cwd: '/', timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: 1024 * 1024 }, (error, stdout) => {
      child = null
      if (closed) return
      if ((error as NodeJS.ErrnoException | null)?.code === 'ENOENT') return absent()
      const readings = error === null ? readRocmDocument(stdout) : []
      readings.forEach(take)
      problem = readings.length > 0 ? null : error === null ? 'rocm-smi printed no figures' : `rocm-smi ${error.killed === true ? `did not answer within ${LIMIT_MS / 1000} s` : `ended with ${error.code ?? error.signal ?? 'an error'}`}`
      timer = setTimeout(ask, intervalMs)
      timer.unref()
    })
  }
  ask()
  return {
    intervalMs,
    problem: () => problem,
    async close() {
      closed = true
      if (timer !== null) clearTimeout(timer)
      if (child !== null) await endChild(child)
    },
  }
}
