/** What the benches of the bot share: servers and the sender run in processes of their own. */
import { execFile, fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Load, Loaded } from './bot-load.ts'

export const BENCH_SECRET = 'nobody-outside-of-the-benches-uses-this'

export interface BenchServer extends AsyncDisposable {
  readonly url: string
  /** MB */
  readonly memory: () => Promise<number>
}

export async function benchServer(kind: string): Promise<BenchServer> {
  const child = fork(fileURLToPath(new URL('bot-server.ts', import.meta.url)), [kind], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const { url } = await message<{ url: string }>(child)
  return {
    url,
    memory: async () => {
      child.send('memory')
      return (await message<{ rss: number }>(child)).rss / 2 ** 20
    },
    [Symbol.asyncDispose]: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function message<T>(child: ChildProcess): Promise<T> {
  const waiting = new AbortController()
  const { signal } = waiting
  try {
    const [told] = (await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal }).then(() => Promise.reject(new Error('the server of the bench has ended')))])) as [T]
    return told
  } finally {
    waiting.abort()
  }
}

export async function loadOf(url: string, load: Load): Promise<Loaded> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('bot-load.ts', import.meta.url)), url, JSON.stringify(load)], { maxBuffer: 1 << 20 })
  const loaded = JSON.parse(stdout) as Loaded
  if (loaded.wrong > 0) throw new Error(`${loaded.wrong} of ${loaded.done} requests were not answered as they should be`)
  return loaded
}
