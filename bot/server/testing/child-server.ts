import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface ChildServer extends AsyncDisposable {
  readonly url: string
  /** MB in use now; the peak counts from here on. */
  readonly startMeasuring: () => Promise<number>
  /** The most MB since. */
  readonly peak: () => Promise<number>
}

/** Linux only: the kernel remembers the peak, so that no sample misses it. */
export async function childServer(): Promise<ChildServer> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('serve-child.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  const read = async (name: 'VmRSS' | 'VmHWM'): Promise<number> => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  return {
    url,
    startMeasuring: async () => {
      await writeFile(`/proc/${child.pid}/clear_refs`, '5')
      return read('VmRSS')
    },
    peak: () => read('VmHWM'),
    [Symbol.asyncDispose]: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}
