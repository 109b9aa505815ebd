/** The twin's time: it stands still until a test advances it, so that an hour of rate limits takes no time at all. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly advance: (ms: number) => void
}

/** `running` adds the time that really passes, for a twin that a person tries. */
export function startClock(start: number, running = false): Clock {
  const began = performance.now()
  let moved = 0
  return {
    now: () => Math.floor(start + moved + (running ? performance.now() - began : 0)),
    advance: (ms) => {
      moved += ms
    },
  }
}

/** GitHub's times have no fraction of a second. */
export const stamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`
