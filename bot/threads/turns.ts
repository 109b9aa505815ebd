/** So many at once, the others in the order in which they came. */
export interface Turns {
  /** Disposed of, it is the next one's. After an abort it is given at once, and whoever has it looks at the signal. */
  take(signal: AbortSignal): Promise<Disposable>
}

export function openTurns(most: number): Turns {
  const waiting: (() => void)[] = []
  let taken = 0

  function leave(): void {
    taken -= 1
    waiting.shift()?.()
  }

  return {
    async take(signal) {
      if (taken >= most && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const onAbort = (): void => {
            const at = waiting.indexOf(enter)
            if (at >= 0) waiting.splice(at, 1)
            resolve()
          }
          const enter = (): void => {
            signal.removeEventListener('abort', onAbort)
            resolve()
          }
          waiting.push(enter)
          signal.addEventListener('abort', onAbort, { once: true })
        })
      }
      taken += 1
      return { [Symbol.dispose]: leave }
    },
  }
}
