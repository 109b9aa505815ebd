/** Of the five seconds that tasks have when the process is told to end (bot/start-bot.ts). */
export const GRACE_MS = 2000

/** null: it was told to stop, and so many milliseconds later it still went on. What it comes to then is of no concern to anybody. */
export async function orEnded<T>(work: Promise<T>, signal: AbortSignal, graceMs: number): Promise<T | null> {
  const { promise: over, resolve } = Promise.withResolvers<null>()
  let timer: NodeJS.Timeout | undefined
  const onAbort = (): void => void (timer = setTimeout(() => resolve(null), graceMs))
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}
