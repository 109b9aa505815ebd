/** What can go wrong on GitHub's side, armed by a test for an operation and a number of requests. */
export type Fault =
  /** Any answer instead of the right one: 500, 502, 403 with or without `retryAfter`, 429. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string; readonly retryAfter?: number; readonly headers?: Readonly<Record<string, string>> }
  /** A page for people with status 200, as a proxy sends it. */
  | { readonly kind: 'html'; readonly status?: number }
  /** The connection is reset after so many bytes of the body (half of it without a number). The request was carried out. */
  | { readonly kind: 'cut'; readonly after?: number }
  /** Half of the JSON text, ended as if it were whole. */
  | { readonly kind: 'truncated' }
  /** The answer waits: for so long, or until the test releases it. */
  | { readonly kind: 'slow'; readonly ms?: number }
  /** Reads see the state before the last write of the last ten seconds, or that of a version that the test took. */
  | { readonly kind: 'stale'; readonly version?: number }
  /** The `next` link leads to another host. */
  | { readonly kind: 'link'; readonly to: string }

export interface Arming {
  readonly fault: Fault
  /** `POST /repos/{owner}/{repo}/check-runs`, `GIT receive-pack`, `STORAGE`; a pattern; without it every request. */
  readonly on?: string | RegExp
  /** How many requests it meets; 1 without a number. */
  readonly times?: number
  /** How many it lets pass before. */
  readonly skip?: number
  /** A status or page may come after the request was carried out: what a client must not do twice. */
  readonly carriedOut?: boolean
}

export interface Armed {
  /** Requests that met it. */
  readonly hits: number
  /** Resolves when the first request meets it. */
  readonly met: Promise<void>
  /** Slow answers go on; nothing more is met. */
  readonly release: () => void
}

export interface Meeting {
  readonly fault: Fault
  readonly carriedOut: boolean
  /** Of a slow answer. */
  readonly released: Promise<void>
}

interface Entry extends Arming {
  left: number
  skipped: number
  hits: number
  readonly met: PromiseWithResolvers<void>
  readonly gate: PromiseWithResolvers<void>
}

export class Faults {
  #entries: Entry[] = []

  arm(arming: Arming): Armed {
    const entry: Entry = { ...arming, left: arming.times ?? 1, skipped: 0, hits: 0, met: Promise.withResolvers<void>(), gate: Promise.withResolvers<void>() }
    this.#entries.push(entry)
    const release = (): void => {
      entry.left = 0
      entry.gate.resolve()
    }
    return {
      get hits() {
        return entry.hits
      },
      met: entry.met.promise,
      release,
    }
  }

  /** The first armed fault that this request meets; it is used up by that. */
  meet(operation: string): Meeting | null {
    for (const entry of this.#entries) {
      if (entry.left === 0 || !matches(entry.on, operation)) continue
      if (entry.skipped < (entry.skip ?? 0)) {
        entry.skipped += 1
        continue
      }
      entry.left -= 1
      entry.hits += 1
      entry.met.resolve()
      return { fault: entry.fault, carriedOut: entry.carriedOut ?? ['cut', 'truncated', 'link', 'stale', 'slow'].includes(entry.fault.kind), released: entry.gate.promise }
    }
    return null
  }

  releaseAll(): void {
    for (const entry of this.#entries) {
      entry.left = 0
      entry.gate.resolve()
    }
  }
}

function matches(on: string | RegExp | undefined, operation: string): boolean {
  return on === undefined || (typeof on === 'string' ? on === operation : on.test(operation))
}

/** Ends with the time or the release, whichever comes first. */
export async function waitOut({ fault, released }: Meeting): Promise<void> {
  if (fault.kind !== 'slow') return
  const timer = fault.ms === undefined ? null : Promise.withResolvers<void>()
  const handle = timer === null ? null : setTimeout(timer.resolve, (fault as { ms: number }).ms)
  await Promise.race([released, ...(timer === null ? [] : [timer.promise])])
  if (handle !== null) clearTimeout(handle)
}
