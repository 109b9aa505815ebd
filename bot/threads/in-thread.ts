/**
 * Work over a commit that lies on this disk, in a thread of its own: a garden of thousands of examples keeps nobody waiting who wants an
 * answer from this process, and a commit that eats memory ends its thread and not the bot (R9). A thread is told its work by a message and
 * answers with one.
 */
import { Worker } from 'node:worker_threads'
import { fail, type Problem, type Result } from '../../core/problem.ts'

export interface ThreadWork {
  /** The program of the thread. */
  readonly fileAbs: string
  readonly work: unknown
  /** What git in the thread needs besides; left out: nothing of this process. */
  readonly env?: Readonly<Record<string, string>>
  readonly limitMs: number
  readonly memoryMb: number
  readonly tooLong: Problem
  readonly broke: (memory: boolean) => Problem
  /** A thread that answered waits a while for more: starting one takes half a second, most of what a small garden costs. */
  readonly stays?: boolean
}

export const STOPPED = 'BOT.STOPPED'
export const stopped: Result<never> = fail({ code: STOPPED, message: 'The look was stopped.', next: 'It goes on in another process.' })

export async function inThread<T>(options: ThreadWork, signal: AbortSignal): Promise<Result<T>> {
  const thread = idle.get(options.fileAbs)?.take() ?? start(options)
  const answer = await answerOf<T>(thread, options, signal)
  if (answer.kind === 'said' && options.stays === true && !idle.has(options.fileAbs)) keep(thread, options.fileAbs)
  else await thread.terminate()
  return answer.result
}

/** One of each program. */
const idle = new Map<string, { readonly take: () => Worker }>()
const STAYS_MS = 60_000

/** Ends those that wait for more work: their output, which somebody reads, keeps a process that has nothing else to do. */
export async function endThreads(): Promise<void> {
  await Promise.all([...idle.values()].map(({ take }) => take().terminate()))
}

function start({ fileAbs, env = {}, memoryMb }: ThreadWork): Worker {
  const thread = new Worker(fileAbs, { env, argv: [], execArgv: [], stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  thread.stdout.resume()
  thread.stderr.resume()
  return thread
}

function keep(thread: Worker, fileAbs: string): void {
  const leave = (): void => {
    clearTimeout(timer)
    idle.delete(fileAbs)
    thread.off('exit', leave).off('error', leave)
  }
  const take = (): Worker => {
    leave()
    thread.ref()
    return thread
  }
  const timer = setTimeout(() => {
    leave()
    void thread.terminate()
  }, STAYS_MS).unref()
  idle.set(fileAbs, { take })
  thread.once('exit', leave).once('error', leave)
  // The process may end meanwhile.
  thread.unref()
}

interface Answered<T> {
  readonly kind: 'said' | 'ended'
  readonly result: Result<T>
}

function answerOf<T>(thread: Worker, { work, limitMs, tooLong, broke }: ThreadWork, signal: AbortSignal): Promise<Answered<T>> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => end('ended', fail(tooLong)), limitMs)
    const onAbort = (): void => end('ended', stopped)
    const onMessage = (result: Result<T>): void => end('said', result)
    const onError = (error: Error & { readonly code?: string }): void => end('ended', fail(broke(error.code === 'ERR_WORKER_OUT_OF_MEMORY')))
    const onExit = (): void => end('ended', fail(broke(false)))
    function end(kind: Answered<T>['kind'], result: Result<T>): void {
      clearTimeout(limit)
      signal.removeEventListener('abort', onAbort)
      thread.off('message', onMessage).off('exit', onExit)
      if (kind === 'said') thread.off('error', onError)
      resolve({ kind, result })
    }
    thread.once('message', onMessage).once('error', onError).once('exit', onExit)
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin; the rule means windows
    else thread.postMessage(work)
  })
}
