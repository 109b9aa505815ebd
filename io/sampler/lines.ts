/** Lines out of chunks. A line without end is cut, and more than `mostASecond` bytes in a second is too much. */
export function openLines(mostASecond: number, onLine: (line: string) => void): { /** false: too much. */ take(chunk: Buffer): boolean } {
  let rest = ''
  let [second, bytes] = [0, 0]
  return {
    take(chunk) {
      const now = Math.floor(performance.now() / 1000)
      if (now !== second) [second, bytes] = [now, 0]
      bytes += chunk.length
      if (bytes > mostASecond) return false
      const lines = (rest + chunk.toString('latin1')).split('\n')
      rest = (lines.pop() ?? '').slice(0, LONGEST)
      for (const line of lines) onLine(line.slice(0, LONGEST))
      return true
    },
  }
}

const LONGEST = 4096
