/** Whoever asks while the same question is being answered gets the same answer; the next one asks anew. */
export function whileRunning<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  return () => {
    running ??= ask().finally(() => {
      running = null
    })
    return running
  }
}
