/** So many at once, the others in the order in which they came. */
export interface Turns {
  /** Disposed of, it is the next one's. After an abort one is given at once that is nobody's, and whoever has it looks at the signal. */
  take(signal: AbortSignal): Promise<Disposable>
}

export function openTurns(most: number): Turns {
  const waiting: (() => void)[] = []
  let free = most
  const turn = (): Disposable => {
    let left = false
    return {
      [Symbol.dispose]: () => {
        if (left) return
        left = true
        const next = waiting.shift()
        // Handed over, and free at no moment: else somebody who comes just now would have it too.
        if (next === undefined) free += 1
        else next()
      },
    }
  }
  return {
    take(signal) {
      if (signal.aborted) return Promise.resolve(NOBODYS)
      if (free > 0) {
        free -= 1
        return Promise.resolve(turn())
      }
      return new Promise((resolve) => {
        const onAbort = (): void => {
          waiting.splice(waiting.indexOf(enter), 1)
          resolve(NOBODYS)
        }
        const enter = (): void => {
          signal.removeEventListener('abort', onAbort)
          resolve(turn())
        }
        waiting.push(enter)
        signal.addEventListener('abort', onAbort, { once: true })
      })
    },
  }
}

const NOBODYS: Disposable = { [Symbol.dispose]: () => undefined }
