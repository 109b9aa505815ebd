/** nvidia-smi as one long-lived child that prints a line for each GPU at an interval: a process for each look would cost 50 ms of a core. */
import { spawn } from 'node:child_process'
import { NVIDIA_FIELDS, readNvidiaLine, type GpuReading } from '../../core/benchmark/gpu-reading.ts'
import type { Tool } from './gpu-source.ts'
import { endChild } from './end-child.ts'
import { openLines } from './lines.ts'
import { shownWords } from './shown-words.ts'

export interface NvidiaOptions {
  readonly env: NodeJS.ProcessEnv
  readonly intervalMs: number
  readonly take: (reading: GpuReading) => void
  /** The program is not on PATH. */
  readonly absent: () => void
}

/** What 64 GPUs print in a second is 20 kB; a tool that prints without end is ended. */
const MOST_A_SECOND = 1024 * 1024

export function watchNvidia({ env, intervalMs, take, absent }: NvidiaOptions): Tool {
  let [read, unread, firstUnread] = [0, 0, '']
  let ended: string | null = null
  const child = spawn('nvidia-smi', [`--query-gpu=${NVIDIA_FIELDS}`, '--format=csv,noheader,nounits', '-lms', String(intervalMs)], { env, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] })
  const lines = openLines(MOST_A_SECOND, (line) => {
    const reading = readNvidiaLine(line)
    if (reading !== null) {
      read += 1
      return take(reading)
    }
    if (line.trim() === '') return
    unread += 1
    firstUnread ||= shownWords(line)
  })
  child.stdout.on('data', (chunk: Buffer) => {
    if (lines.take(chunk)) return
    ended ??= 'nvidia-smi printed more than 1 MiB in a second, and was ended'
    child.kill('SIGKILL')
  })
  child.once('error', (error: NodeJS.ErrnoException) => {
    ended ??= `nvidia-smi could not be started (${error.code ?? 'unknown'})`
    if (error.code === 'ENOENT') absent()
  })
  child.once('exit', (code, signal) => {
    ended ??= `nvidia-smi ended ${signal === null ? `with code ${code}` : `by ${signal}`}${firstUnread === '' ? '' : `: "${firstUnread}"`}`
  })
  return {
    intervalMs,
    problem: () => ended ?? (unread === 0 ? null : `${unread} of ${read + unread} lines of nvidia-smi are no figures, for instance "${firstUnread}"`),
    close: () => endChild(child),
  }
}
