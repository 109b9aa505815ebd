/** Lets a loop sleep until somebody calls, or some time has passed. */
export interface Waker {
  wake(): void
  wait(ms: number, signal: AbortSignal): Promise<void>
}

export function openWaker(): Waker {
  const sleepers = new Set<() => void>()
  return {
    wake() {
      for (const wake of sleepers) wake()
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer)
          sleepers.delete(end)
          signal.removeEventListener('abort', end)
          resolve()
        }
        const timer = setTimeout(end, ms)
        sleepers.add(end)
        signal.addEventListener('abort', end, { once: true })
        if (signal.aborted) end()
      }),
  }
}
