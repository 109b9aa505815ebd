/** So many at the same time for each key; the others wait their turn. GitHub takes a hundred requests of an installation at once, of all replicas. */
export function openAtOnce(most: number): <T>(key: number, work: () => Promise<T>) => Promise<T> {
  const running = new Map<number, { count: number; readonly waiting: (() => void)[] }>()
  return async (key, work) => {
    const room = running.get(key) ?? { count: 0, waiting: [] }
    running.set(key, room)
    // Who is woken takes over the place of who woke it.
    if (room.count >= most) await new Promise<void>((go) => void room.waiting.push(go))
    else room.count += 1
    try {
      return await work()
    } finally {
      const next = room.waiting.shift()
      if (next !== undefined) next()
      else if ((room.count -= 1) === 0) running.delete(key)
    }
  }
}
